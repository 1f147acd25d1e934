package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.agreedOn;
import static org.practicemodel.formulation.rule.Given.closedFamily;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.reason;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.EarlierInterventionId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;

class EarlierHelpLookedAtTest {

    private static final EarlierHelpLookedAt RULE = new EarlierHelpLookedAt();

    private static final String MET = "What lasted of earlier help, or why it did not, is recorded.";
    private static final String OPEN = "Why the change from earlier help lasted or did not is not recorded so far.";
    private static final String NONE = "No earlier help is recorded in the formulation.";
    private static final String ANSWERED =
            "Why the change from earlier help lasted or did not was looked at, and no more was said.";
    private static final String NOT_CONSIDERED = "The formulation was agreed for now, and why the change from earlier"
            + " help lasted or did not is marked as not considered.";

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    private static Found on(Formulation... formulations) {
        return on(family(formulations));
    }

    private static EarlierIntervention help(String id) {
        return EarlierIntervention.builder()
                .id(EarlierInterventionId.of(id))
                .statement(WORDS)
                .build();
    }

    private static EarlierIntervention marked(String id, ExplorationState state) {
        return help(id).withExploration(Exploration.builder().state(state).build());
    }

    private static EarlierIntervention notConsidered(String id) {
        return marked(id, ExplorationState.NOT_CONSIDERED);
    }

    private static Formulation of(EarlierIntervention... help) {
        return formulation("formulation-1").addEarlierInterventions(help).build();
    }

    private static Formulation agreed(EarlierIntervention... help) {
        return of(help).withSignOff(agreedOn("2026-03-20"));
    }

    @Test
    void isASupportingRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P04-R4");
        assertThat(descriptor.slug()).isEqualTo("earlier-help-looked-at");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("L Rethink one-minute guide section on the process");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void whatLastedOrWhyItDidNotIsMet() {
        on(of(help("help-1").withWhatLasted(WORDS)))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/earlierInterventions/0");
        on(agreed(help("help-1").withWhyNotSustained(WORDS))).met(MET);
        on(agreed(notConsidered("help-1").withWhyNotSustained(WORDS))).met(MET);
    }

    @Test
    void eachEarlierHelpIsLookedAt() {
        on(agreed(help("help-2").withWhatLasted(WORDS), help("help-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN)
                .evidence(
                        "MISSING /formulations/0/earlierInterventions/1",
                        "SUPPORTS /formulations/0/earlierInterventions/0");
        on(agreed(help("help-2").withWhatLasted(WORDS), notConsidered("help-1")))
                .notMet(NOT_CONSIDERED)
                .evidence(
                        "CONTRADICTS /formulations/0/earlierInterventions/1",
                        "SUPPORTS /formulations/0/earlierInterventions/0");
    }

    @Test
    void itDoesNotMatterWhichFormulationTellsOfIt() {
        Formulation silent = formulation("formulation-2").build();

        on(agreed(help("help-1").withWhatLasted(WORDS)), silent).met(MET);
        on(of(notConsidered("help-1")), silent.withSignOff(agreedOn("2026-03-20")))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void theMarkThatItWasNotConsideredShowsOtherwise() {
        on(agreed(notConsidered("help-1")))
                .notMet(NOT_CONSIDERED)
                .notJustBegun()
                .evidence("CONTRADICTS /formulations/0/earlierInterventions/0");
        on(of(notConsidered("help-1"))).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void aReasonIsShownBesideIt() {
        for (String about : new String[] {"help-1", "formulation-1"}) {
            on(family(agreed(notConsidered("help-1"))).withRationales(reason("P04-R4", about)))
                    .withShownReason()
                    .notMet(NOT_CONSIDERED, "A reason was given on 10 March 2026 (role: team-manager).");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none-found", "already-known", "chose-not-to-say", "not-ours-to-ask"})
    void whereThereIsNoMoreToSayNothingMoreIsAsked(String state) {
        on(agreed(marked("help-1", ExplorationState.of(state)))).notApplicable(ANSWERED);
        on(agreed(help("help-2").withWhatLasted(WORDS), marked("help-1", ExplorationState.of(state))))
                .met(MET);
    }

    @Test
    void notNowLeavesItOpen() {
        on(agreed(marked("help-1", ExplorationState.NOT_NOW))).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void anAnswerToWhyItDidNotLastIsAnAnswer() {
        QuestionAnswer answer = QuestionAnswer.builder()
                .question(QuestionCode.WHY_NOT_SUSTAINED)
                .about(EntryId.of("help-1"))
                .answer(ClosingAnswer.DO_NOT_WANT_TO_SAY)
                .build();

        on(agreed(notConsidered("help-1")).withAnswers(answer)).notApplicable(ANSWERED);
        on(of(help("help-1")).withAnswers(answer.withAbout(Optional.empty()))).notApplicable(ANSWERED);
        on(agreed(notConsidered("help-1")).withAnswers(answer.withAnswer(ClosingAnswer.LATER)))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(agreed(notConsidered("help-1")).withAnswers(answer.withAbout(EntryId.of("help-2"))))
                .notMet(NOT_CONSIDERED);
    }

    @Test
    void wherePeopleToldOfNoneThereIsNothingToLookAt() {
        QuestionAnswer answer = QuestionAnswer.builder()
                .question(QuestionCode.EARLIER_HELP)
                .answer(ClosingAnswer.DOES_NOT_FIT_US)
                .build();

        on(agreed().withAnswers(answer))
                .notApplicable("What earlier help taught was asked and answered, and no earlier help was named.");
        on(agreed().withAnswers(answer.withAnswer(ClosingAnswer.LATER))).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        on(agreed(help("help-1")).withAnswers(answer)).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void anEmptySectionIsNeverHeldAgainstAnybody() {
        on(agreed()).notEnough(NotEnoughReason.NOT_RECORDED, NONE).evidence("MISSING ");
        on(notHeld(family(agreed()), RecordType.EARLIER_INTERVENTIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NONE);
    }

    @Test
    void withoutAFormulationItCannotBeSaid() {
        on(family())
                .notEnough(NotEnoughReason.NOT_RECORDED, "No formulation is recorded for this work.")
                .evidence("MISSING ");
        on(notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No formulation is recorded for this work.");
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        PracticeRecord ended = closedFamily(agreed(notConsidered("help-1")));

        found(RULE, "2026-12-30", ended).notMet(NOT_CONSIDERED);
        found(RULE, "2026-12-31", ended)
                .notApplicable("There is no formulation to look at now.")
                .history("2026-06-30 " + NOT_CONSIDERED);
    }
}
