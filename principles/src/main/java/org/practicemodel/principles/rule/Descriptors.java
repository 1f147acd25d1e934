package org.practicemodel.principles.rule;

import java.util.List;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.RuleDescriptorBuilder;
import org.practicemodel.core.rule.Standing;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.vocabulary.WhoMayChange;

/** What the descriptors of all principle rules have in common, said once. */
final class Descriptors {

    private static final EditionId SINCE = EditionId.of("leeds/2020");

    private Descriptors() {}

    /** Begins the descriptor of a rule that serves one principle, in whose words it is cited. */
    static RuleDescriptorBuilder of(String code, String slug, PrincipleId principleId) {
        ModelPrinciple principle = PracticeModels.leeds().principle(principleId).orElseThrow();
        return RuleDescriptor.builder()
                .code(RuleCode.of(code))
                .slug(slug)
                .standing(Standing.SUPPORTING)
                .advisory(false)
                .about(About.PRACTICE)
                .element(LeedsElements.LEEDS_PRACTICE_PRINCIPLES)
                .principles(List.of(principleId))
                .sourceWords(principle.sourceWords())
                .principleBasis(Basis.of(BasisKind.SEED, principle.citations().get(0)))
                .testBasis(Basis.ourInterpretation())
                .reasonEffect(ReasonEffect.NONE)
                .sinceEdition(SINCE);
    }

    /** A limit of our own that an authority may change within bounds. */
    static Threshold local(String key, ThresholdUnit unit, int value, int least, int most) {
        return threshold(key, unit, value, least, most, Basis.ourInterpretation(), WhoMayChange.LOCAL_AUTHORITY);
    }

    /** A limit that only a statutory profile changes. */
    static Threshold statutory(String key, ThresholdUnit unit, int value, Basis basis) {
        return threshold(key, unit, value, value, value, basis, WhoMayChange.PROFILE);
    }

    static Threshold threshold(
            String key, ThresholdUnit unit, int value, int least, int most, Basis basis, WhoMayChange whoMayChange) {
        return Threshold.builder()
                .key(ThresholdKey.of(key))
                .unit(unit)
                .defaultValue(value)
                .least(least)
                .most(most)
                .basis(basis)
                .whoMayChange(whoMayChange)
                .build();
    }
}
