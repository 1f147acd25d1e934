package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PERPETUATING;
import static org.practicemodel.formulation.rule.Given.agreedOn;
import static org.practicemodel.formulation.rule.Given.factor;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.reason;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorLevel;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.ExplorationState;

class FactorsAtSeveralLevelsTest {

    private static final FactorsAtSeveralLevels RULE = new FactorsAtSeveralLevels();

    private static final String FEW = "Factors at 2 or more levels are not recorded so far.";
    private static final String ONE_PERSON =
            "The formulation was agreed for now, and every factor in it lies with one person.";

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    private static Formulation draft(Factor... factors) {
        return formulation("formulation-1").addFactors(factors).build();
    }

    private static Formulation agreed(Factor... factors) {
        return draft(factors).withSignOff(agreedOn("2026-03-20"));
    }

    private static Factor at(String id, FactorLevel level, String... about) {
        return factor(id, PERPETUATING)
                .level(level)
                .build()
                .withAbout(List.of(about).stream().map(PersonId::of).toList());
    }

    private static Factor ofChild(String id) {
        return at(id, FactorLevel.CHILD, "person-1");
    }

    @Test
    void isASupportingRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P06-R5");
        assertThat(descriptor.slug()).isEqualTo("factors-at-several-levels");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds())
                .singleElement()
                .satisfies(levels -> assertThat(levels.key()).hasToString("levels.min"))
                .satisfies(levels -> assertThat(List.of(levels.least(), levels.defaultValue(), levels.most()))
                        .containsExactly(2, 2, 5));
    }

    @Test
    void twoLevelsAreMet() {
        on(family(draft(
                        at("factor-3", FactorLevel.PLACE),
                        at("factor-2", FactorLevel.CHILD),
                        at("factor-1", FactorLevel.CHILD))))
                .met("Factors at 2 levels are recorded.")
                .evidence("SUPPORTS /formulations/0/factors/2", "SUPPORTS /formulations/0/factors/0");
        on(family(agreed(at("factor-1", FactorLevel.CHILD), at("factor-2", FactorLevel.PARENT))))
                .met("Factors at 2 levels are recorded.");
        on(family(draft(at("factor-1", FactorLevel.CHILD), at("factor-2", FactorLevel.of("anytown:river")))))
                .met("Factors at 2 levels are recorded.");
    }

    @Test
    void whatWasOnlyExploredLiesNowhere() {
        Factor explored = Given.explored("factor-2", PERPETUATING, ExplorationState.NONE_FOUND)
                .withLevel(FactorLevel.PLACE);

        on(family(draft(at("factor-1", FactorLevel.CHILD), explored)))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW)
                .evidence("MISSING /formulations/0");
    }

    @Test
    void havingLookedElsewhereIsHeldAgainstNobody() {
        Factor elsewhere = Given.explored("factor-2", PERPETUATING, ExplorationState.NONE_FOUND)
                .withLevel(FactorLevel.PLACE);
        Factor withTheChild = elsewhere.withLevel(FactorLevel.CHILD).withAbout(PersonId.of("person-1"));

        on(family(agreed(ofChild("factor-1"), elsewhere))).notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        on(family(agreed(ofChild("factor-1"), elsewhere.withLevel(Optional.empty()))))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        on(family(agreed(
                        ofChild("factor-1"),
                        Given.explored("factor-2", PERPETUATING, ExplorationState.NOT_CONSIDERED)
                                .withLevel(FactorLevel.PLACE))))
                .notMet(ONE_PERSON);
        on(family(agreed(ofChild("factor-1"), withTheChild))).notMet(ONE_PERSON);
        on(family(agreed(withTheChild))).notEnough(NotEnoughReason.NOT_RECORDED, FEW);
    }

    @Test
    void everythingWithOnePersonInWhatWasAgreedShowsOtherwiseAndIsBegun() {
        on(family(agreed(ofChild("factor-1"), ofChild("factor-2"))))
                .notMet(ONE_PERSON)
                .begun()
                .evidence("CONTRADICTS /formulations/0");
        on(family(agreed(at("factor-1", FactorLevel.PARENT, "person-2")))).notMet(ONE_PERSON);
        on(family(agreed(ofChild("factor-1"))).withRationales(reason("P06-R5", "formulation-1")))
                .withShownReason();
    }

    @Test
    void aDraftMayStillGoOn() {
        on(family(draft(ofChild("factor-1"), ofChild("factor-2"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW)
                .evidence("MISSING /formulations/0");
    }

    @Test
    void whatCouldLieElsewhereIsNotHeldAgainstAnybody() {
        on(family(agreed())).notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        on(family(agreed(ofChild("factor-1"), ofChild("factor-2").withLevel(Optional.empty()))))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        on(family(agreed(at("factor-1", FactorLevel.FAMILY, "person-1")))).notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        on(family(agreed(at("factor-1", FactorLevel.CHILD)))).notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        on(family(agreed(at("factor-1", FactorLevel.CHILD, "person-1", "person-2"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        on(family(agreed(ofChild("factor-1"), at("factor-2", FactorLevel.CHILD, "person-2"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW);
    }

    @Test
    void withoutAFormulationItCannotBeSeen() {
        on(family()).notEnough(NotEnoughReason.NOT_RECORDED, "No formulation is recorded for this work.");
        on(notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No formulation is recorded for this work.");
    }
}
