package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PERPETUATING;
import static org.practicemodel.core.vocabulary.FactorKind.PRESENTING;
import static org.practicemodel.formulation.rule.Given.agreedOn;
import static org.practicemodel.formulation.rule.Given.closedFamily;
import static org.practicemodel.formulation.rule.Given.day;
import static org.practicemodel.formulation.rule.Given.explored;
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
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.ExplorationState;

class PerpetuatingFactorsPrioritisedTest {

    private static final PerpetuatingFactorsPrioritised RULE = new PerpetuatingFactorsPrioritised();

    private static final String MET = "A perpetuating factor was chosen to work on, and who chose it is recorded.";
    private static final String OPEN = "No perpetuating factor is chosen so far.";
    private static final String CHOSEN_BY_NOBODY =
            "A perpetuating factor was chosen to work on; who chose it is not recorded.";
    private static final String NONE = "The formulation names no perpetuating factor to choose.";
    private static final String NONE_CHOSEN = "The formulation was agreed for now with 2 perpetuating factors,"
            + " and none of them was chosen to work on.";
    private static final String NO_FORMULATION = "No formulation is recorded for this work.";

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    /** A draft of 2 March 2026 with one worry and two things that keep it going. */
    private static Formulation draft(Priority... priorities) {
        return formulation("formulation-1")
                .startedOn(day("2026-03-02"))
                .addFactors(
                        factor("factor-1", PRESENTING).build(),
                        factor("factor-3", PERPETUATING).build(),
                        factor("factor-2", PERPETUATING).build())
                .addPriorities(priorities)
                .build();
    }

    private static Formulation agreed(Priority... priorities) {
        return draft(priorities).withSignOff(agreedOn("2026-03-20"));
    }

    private static Priority unsigned(String factor) {
        return Priority.builder().factor(FactorId.of(factor)).build();
    }

    private static Priority chosen(String factor) {
        return unsigned(factor).withChosenBy(Party.of(PersonId.of("person-mother")));
    }

    private static QuestionAnswer later(QuestionCode question, Optional<EntryId> about) {
        return QuestionAnswer.builder()
                .question(question)
                .about(about)
                .answer(ClosingAnswer.LATER)
                .build();
    }

    @Test
    void isAKeyRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E5-R2");
        assertThat(descriptor.slug()).isEqualTo("perpetuating-factors-prioritised");
        assertThat(descriptor.element()).isEqualTo(LeedsElements.RETHINK_FORMULATION_PROCESS);
        assertThat(descriptor.principles()).isEmpty();
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("L Rethink one-minute guide section on the process");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds())
                .extracting(threshold -> threshold.key().value())
                .containsExactly("formulation.dueWorkingDays");
    }

    @Test
    void oneThatSomebodyChoseIsMet() {
        on(family(agreed(chosen("factor-2")))).met(MET).evidence("SUPPORTS /formulations/0");
        on(family(agreed(unsigned("factor-3"), chosen("factor-2")))).met(MET);
        on(family(agreed(chosen("factor-1"), chosen("factor-2")))).met(MET);
    }

    @Test
    void everyOneIsCountedOnce() {
        on(family(agreed(chosen("factor-3"), chosen("factor-2"), chosen("factor-3"))))
                .met("2 perpetuating factors were chosen to work on, and who chose them is recorded.");
    }

    @Test
    void inADraftItIsMetAsWell() {
        on(family(draft(chosen("factor-2")))).met(MET);
    }

    @Test
    void oneThatAnEarlierVersionNamesCanBeChosen() {
        Formulation later = formulation("formulation-2")
                .addPriorities(chosen("factor-2"))
                .build()
                .withSupersedes(agreed().id())
                .withSignOff(agreedOn("2026-03-24"));

        on(family(agreed(), later)).met(MET).evidence("SUPPORTS /formulations/1");
    }

    @Test
    void aDraftHasTime() {
        found(RULE, "2026-05-07", family(draft())).tooEarly("2026-05-08", OPEN).evidence("MISSING /formulations/0");
        found(RULE, "2026-05-08", family(draft())).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        found(RULE, "2026-05-07", family(draft(unsigned("factor-2")))).tooEarly("2026-05-08", CHOSEN_BY_NOBODY);
        found(RULE, "2026-05-08", family(draft(unsigned("factor-2"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHOSEN_BY_NOBODY);
        on(family(draft().withStartedOn(Optional.empty()))).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void agreedWithNoneOfThemChosenShowsOtherwiseAndIsBegun() {
        on(family(agreed()))
                .notMet(NONE_CHOSEN)
                .begun()
                .evidence(
                        "CONTRADICTS /formulations/0/factors/2",
                        "CONTRADICTS /formulations/0/factors/1",
                        "CONTRADICTS /formulations/0");
        on(family(agreed(chosen("factor-1")))).notMet(NONE_CHOSEN);
        on(family(agreed(chosen("factor-9")))).notMet(NONE_CHOSEN);
        on(family(agreed().withFactors(
                                factor("factor-2", PRESENTING, PERPETUATING).build())))
                .notMet("The formulation was agreed for now with one perpetuating factor,"
                        + " and it was not chosen to work on.");
    }

    @Test
    void whoChoseMayBeOpen() {
        on(family(agreed(unsigned("factor-2"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHOSEN_BY_NOBODY)
                .evidence("MISSING /formulations/0");
    }

    @Test
    void withoutAPerpetuatingFactorThereIsNothingToChoose() {
        List<Formulation> nothing = List.of(
                agreed().withFactors(),
                agreed().withFactors(factor("factor-1", PRESENTING).build()),
                agreed().withFactors(explored("factor-2", PERPETUATING, ExplorationState.NONE_FOUND)));

        assertThat(nothing)
                .allSatisfy(formulation ->
                        on(family(formulation)).notApplicable(NONE).evidence());
    }

    @Test
    void anAnswerThatAddsNothingLeavesItOpen() {
        on(family(agreed().withAnswers(later(QuestionCode.PRIORITIES, Optional.empty()))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN)
                .evidence("MISSING /formulations/0");
        on(family(agreed().withAnswers(later(QuestionCode.PRIORITIES, Optional.of(EntryId.of("formulation-1"))))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(family(agreed().withAnswers(later(QuestionCode.CHOSEN_BY, Optional.empty()))))
                .notMet(NONE_CHOSEN);
    }

    @Test
    void aReasonIsShownBeside() {
        on(family(agreed()).withRationales(reason("E5-R2", "formulation-1")))
                .notMet(NONE_CHOSEN, "A reason was given on 10 March 2026 (role: team-manager).")
                .withShownReason();
        on(family(agreed()).withRationales(reason("E5-R2", "factor-2")))
                .notMet(NONE_CHOSEN, "A reason was given on 10 March 2026 (role: team-manager).")
                .withShownReason();
        on(family(agreed()).withRationales(reason("E5-R2", "factor-1"))).notMet(NONE_CHOSEN);
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        found(RULE, "2026-12-30", closedFamily(agreed())).notMet(NONE_CHOSEN);
        found(RULE, "2026-12-31", closedFamily(agreed()))
                .notApplicable("There is no formulation to look at now.")
                .history("2026-06-30 " + NONE_CHOSEN);
        found(RULE, "2026-03-31", closedFamily(draft())).tooEarly("2026-05-08", OPEN);
        found(RULE, "2026-07-01", closedFamily(draft())).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void inTheFirstWeeksThereIsTimeForAFormulation() {
        found(RULE, "2026-03-09", family())
                .tooEarly("2026-03-10", NO_FORMULATION)
                .evidence("MISSING ");
        found(RULE, "2026-03-10", family()).notEnough(NotEnoughReason.NOT_RECORDED, NO_FORMULATION);
        found(RULE, "2026-03-09", notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NO_FORMULATION);
    }
}
