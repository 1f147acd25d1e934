package org.practicemodel.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.vocabulary.WhoMayChange;

class LeedsDescriptorsTest {

    private static final EvidenceNeed NEED =
            new EvidenceNeed(RecordType.FORMULATIONS, "factors", Effort.FACT, WhoCanAct.WORKER);

    @Test
    void aRuleOfAPrincipleIsCitedInItsWords() {
        RuleDescriptor descriptor = LeedsDescriptors.of("P08-R1", "strengths", LeedsPrinciples.STRENGTH_FOCUSSED)
                .addNeeds(NEED)
                .build();

        assertThat(descriptor)
                .isEqualTo(RuleDescriptor.builder()
                        .code(RuleCode.of("P08-R1"))
                        .slug("strengths")
                        .standing(Standing.SUPPORTING)
                        .advisory(false)
                        .about(About.PRACTICE)
                        .element(LeedsElements.LEEDS_PRACTICE_PRINCIPLES)
                        .addPrinciples(LeedsPrinciples.STRENGTH_FOCUSSED)
                        .sourceWords("Strength focussed")
                        .principleBasis(descriptor.principleBasis())
                        .testBasis(Basis.ourInterpretation())
                        .addNeeds(NEED)
                        .reasonEffect(ReasonEffect.NONE)
                        .sinceEdition(EditionId.of("leeds/2020"))
                        .build());
        assertThat(descriptor.principleBasis()).hasToString("S current guide ¶28");
    }

    @Test
    void aRuleOfAnElementServesNoPrinciple() {
        RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                        "E3-R1", "what-happened", LeedsElements.TRAUMA_INFORMED_PRACTICE)
                .addNeeds(NEED)
                .build();

        assertThat(descriptor.element()).isEqualTo(LeedsElements.TRAUMA_INFORMED_PRACTICE);
        assertThat(descriptor.principles()).isEmpty();
        assertThat(descriptor.sourceWords()).startsWith("A truly compassionate, sensitive and empathic approach");
        assertThat(descriptor.principleBasis()).hasToString("S current guide ¶14");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
    }

    @Test
    void aRuleIsOfNoEditionBeforeThatWhichFirstHasItsElement() {
        assertThat(LeedsDescriptors.ofElement("E3-R1", "what-happened", LeedsElements.TRAUMA_INFORMED_PRACTICE)
                        .addNeeds(NEED)
                        .build()
                        .sinceEdition())
                .isEqualTo(EditionId.of("leeds/current"));
        assertThat(LeedsDescriptors.ofElement("E5-R1", "understood", LeedsElements.RETHINK_FORMULATION_PROCESS)
                        .addNeeds(NEED)
                        .build()
                        .sinceEdition())
                .isEqualTo(EditionId.of("leeds/2020"));
    }

    @Test
    void onlyWhatTheCurrentGuideHasCanBeServed() {
        assertThatThrownBy(() -> LeedsDescriptors.of("P11-R1", "invented", PrincipleId.of("invented")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> LeedsDescriptors.ofElement("E9-R1", "invented", ElementId.of("invented")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aLimitOfOurOwnMayBeChangedWithinItsBounds() {
        assertThat(LeedsDescriptors.local("a.days", ThresholdUnit.DAYS, 7, 1, 28))
                .isEqualTo(threshold(7, 1, 28, Basis.ourInterpretation(), WhoMayChange.LOCAL_AUTHORITY));
    }

    @Test
    void aStatutoryLimitIsItsOwnBound() {
        Basis basis = Basis.of(BasisKind.GUIDANCE, Citation.of("An invented Act", "section 1"));

        assertThat(LeedsDescriptors.statutory("a.days", ThresholdUnit.DAYS, 7, basis))
                .isEqualTo(threshold(7, 7, 7, basis, WhoMayChange.PROFILE));
        assertThat(LeedsDescriptors.threshold(
                        "a.days", ThresholdUnit.DAYS, 7, 1, 28, basis, WhoMayChange.LOCAL_AUTHORITY))
                .isEqualTo(threshold(7, 1, 28, basis, WhoMayChange.LOCAL_AUTHORITY));
    }

    private static Threshold threshold(int value, int least, int most, Basis basis, WhoMayChange whoMayChange) {
        return Threshold.builder()
                .key(ThresholdKey.of("a.days"))
                .unit(ThresholdUnit.DAYS)
                .defaultValue(value)
                .least(least)
                .most(most)
                .basis(basis)
                .whoMayChange(whoMayChange)
                .build();
    }
}
