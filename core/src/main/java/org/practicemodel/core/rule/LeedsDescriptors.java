package org.practicemodel.core.rule;

import java.util.List;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.vocabulary.WhoMayChange;

/**
 * What the descriptors of the rules for the Leeds principles and elements have in common, said once.
 *
 * <p>For instance {@code LeedsDescriptors.of("P05-R1", "one-lead-now", ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN)}: a supporting
 * rule of the practice principles, in the words of the current guide, whose test is our interpretation until it says
 * otherwise. Stateless. Source: rule conventions; our interpretation.
 */
public final class LeedsDescriptors {

    private LeedsDescriptors() {}

    /**
     * Begins the descriptor of a rule that serves one principle, in whose words it is cited.
     *
     * @param code the code of the rule
     * @param slug its short name
     * @param principleId the principle
     * @return a builder with everything set but what is the rule's own
     */
    public static RuleDescriptorBuilder of(String code, String slug, PrincipleId principleId) {
        ModelPrinciple principle = PracticeModels.leeds().principle(principleId).orElseThrow();
        return begun(code, slug, LeedsElements.LEEDS_PRACTICE_PRINCIPLES)
                .principles(List.of(principleId))
                .sourceWords(principle.sourceWords())
                .principleBasis(Basis.of(BasisKind.SEED, principle.citations().get(0)));
    }

    /**
     * Begins the descriptor of a rule that serves an element of the current guide, in whose words it is cited. An edition
     * that does not have the element does not have the rule.
     *
     * @param code the code of the rule
     * @param slug its short name
     * @param elementId the element
     * @return a builder with everything set but what is the rule's own
     */
    public static RuleDescriptorBuilder ofElement(String code, String slug, ElementId elementId) {
        ModelElement element = PracticeModels.leeds().element(elementId).orElseThrow();
        return begun(code, slug, elementId)
                .principles(List.of())
                .sourceWords(element.sourceWords())
                .principleBasis(Basis.of(BasisKind.SEED, element.citations().get(0)));
    }

    private static RuleDescriptorBuilder begun(String code, String slug, ElementId element) {
        return RuleDescriptor.builder()
                .code(RuleCode.of(code))
                .slug(slug)
                .standing(Standing.SUPPORTING)
                .advisory(false)
                .about(About.PRACTICE)
                .element(element)
                .testBasis(Basis.ourInterpretation())
                .reasonEffect(ReasonEffect.NONE)
                .sinceEdition(firstWith(element));
    }

    /** The first edition that has an element; that of the current guide lists all of them. */
    private static EditionId firstWith(ElementId element) {
        return PracticeModels.all().stream()
                .filter(model -> model.element(element).isPresent())
                .map(ModelDefinition::id)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Obtains a limit of our own that an authority may change within bounds.
     *
     * @param key the key of the threshold
     * @param unit the unit of its values
     * @param value the default
     * @param least the least value that an authority may set
     * @param most the most
     * @return the threshold
     */
    public static Threshold local(String key, ThresholdUnit unit, int value, int least, int most) {
        return threshold(key, unit, value, least, most, Basis.ourInterpretation(), WhoMayChange.LOCAL_AUTHORITY);
    }

    /**
     * Obtains a limit that only a statutory profile changes.
     *
     * @param key the key of the threshold
     * @param unit the unit of its values
     * @param value the default
     * @param basis what it rests on
     * @return the threshold
     */
    public static Threshold statutory(String key, ThresholdUnit unit, int value, Basis basis) {
        return threshold(key, unit, value, value, value, basis, WhoMayChange.PROFILE);
    }

    /**
     * Obtains a limit.
     *
     * @param key the key of the threshold
     * @param unit the unit of its values
     * @param value the default
     * @param least the least value that may be set
     * @param most the most
     * @param basis what it rests on
     * @param whoMayChange who may set it
     * @return the threshold
     */
    public static Threshold threshold(
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
