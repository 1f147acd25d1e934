package org.practicemodel.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;

class SpokenForTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final RuleCode RULE = RuleCode.of("P03-R2");
    private static final PersonId MOTHER = PersonId.of("parent-1");
    private static final PersonId FATHER = PersonId.of("parent-2");

    private static SafetyException exception(String id, LocalDate reviewBy, PersonId... toWhom) {
        return SafetyException.builder()
                .id(SafetyExceptionId.of(id))
                .addToWhom(toWhom)
                .decidedBy(RoleCode.TEAM_MANAGER)
                .on(LocalDate.of(2026, 1, 5))
                .reviewBy(reviewBy)
                .words("Invented reason.")
                .build();
    }

    private static SpokenFor parents(List<PersonId> people, SafetyException... exceptions) {
        PracticeRecord record = PracticeRecord.builder()
                .id(RecordId.of("record-1"))
                .addSafetyExceptions(exceptions)
                .build();
        return SpokenFor.of(
                RecordView.of(
                        record,
                        DAY,
                        WorkingCalendar.englandAndWales(),
                        PracticeModels.leeds(),
                        Map.of(History.AFTER_DAYS.key(), 90)),
                RULE,
                people);
    }

    @Test
    void everybodyIsSpokenForWhereAnExceptionInForceNamesEach() {
        SafetyException both = exception("x-1", DAY, MOTHER, FATHER);
        SafetyException one = exception("x-2", DAY, MOTHER);
        SafetyException over = exception("x-3", DAY.minusDays(1), FATHER);

        assertThat(parents(List.of(MOTHER, FATHER), both).isEverybody()).isTrue();
        assertThat(parents(List.of(MOTHER, FATHER), one).isEverybody()).isFalse();
        assertThat(parents(List.of(MOTHER, FATHER), one, over).isEverybody()).isFalse();
        assertThat(parents(List.of(), both).isEverybody()).isFalse();
    }

    @Test
    void eachExceptionIsToldOnceInTheOrderOfIdsThoseInForceApartFromTheOthers() {
        SafetyException second = exception("x-2", DAY, MOTHER, FATHER);
        SafetyException first = exception("x-1", DAY, FATHER);
        SafetyException over = exception("x-3", DAY.minusDays(1), MOTHER);
        SpokenFor parents = parents(List.of(MOTHER, FATHER), over, second, first);

        assertThat(parents.exceptions(true)).containsExactly(first, second);
        assertThat(parents.exceptions(false)).containsExactly(over);
        assertThat(parents.phrases(true))
                .containsExactly(Phrase.of("kernel.exception").with("reviewBy", DAY));
        assertThat(parents.phrases(false))
                .containsExactly(Phrase.of("kernel.exceptionOver").with("reviewBy", DAY.minusDays(1)));
    }

    @Test
    void whereTheyStandIsRestrictedAndSaysWhetherTheyStillSpeak() {
        SpokenFor parents = parents(
                List.of(MOTHER, FATHER), exception("x-1", DAY, FATHER), exception("x-2", DAY.minusDays(1), MOTHER));

        assertThat(parents.evidence(true))
                .hasSize(1)
                .allMatch(Evidence::restricted)
                .extracting(Evidence::role)
                .containsExactly(EvidenceRole.SUPPORTS);
        assertThat(parents.evidence(false))
                .hasSize(1)
                .allMatch(Evidence::restricted)
                .extracting(Evidence::role)
                .containsExactly(EvidenceRole.MISSING);
    }

    @Test
    void anExceptionInForceStandsInForWhatTheRecordDoesNotShow() {
        SpokenFor spoken = parents(List.of(MOTHER), exception("exception-1", DAY, MOTHER));
        Outcome.Met seen = Outcomes.met(Phrase.of("seen"), List.of());
        Outcome.NotMet otherwise = Outcomes.notMet(Phrase.of("otherwise"), List.of());
        Outcome.NotEnoughEvidence unsaid = Outcomes.notRecorded(Phrase.of("unsaid"), List.of());
        Outcome.Met withReason = Outcomes.metWithReason(Phrase.of("reason"), List.of());
        Outcome.Met told = Outcomes.met(Phrase.of("told"), List.of());
        Outcome.Met answer = seen.withRestricted(spoken.phrases(true), spoken.evidence(true));

        assertThat(spoken.answer(otherwise, seen)).isEqualTo(answer);
        assertThat(spoken.answer(unsaid, seen)).isEqualTo(answer);
        assertThat(spoken.answer(withReason, seen)).isEqualTo(answer);
        assertThat(spoken.answer(told, seen)).isEqualTo(told);
        assertThat(answer.restrictedPhrases())
                .containsExactly(Phrase.of("kernel.exception").with("reviewBy", DAY));
        assertThat(answer.evidence()).hasSize(1).allMatch(Evidence::restricted);
        assertThat(answer.phrases()).containsExactly(Phrase.of("seen"));
    }

    @Test
    void anExceptionThatIsOverAsksWhetherItIsStillNeededOfWhateverTheRecordShows() {
        LocalDate over = DAY.minusDays(1);
        SpokenFor spoken = parents(List.of(MOTHER), exception("exception-1", over, MOTHER));
        Outcome.Met seen = Outcomes.met(Phrase.of("seen"), List.of());
        Outcome.NotMet otherwise = Outcomes.notMet(Phrase.of("otherwise"), List.of());
        Outcome.NotEnoughEvidence unsaid = Outcomes.notRecorded(Phrase.of("unsaid"), List.of());
        Outcome.Met withReason = Outcomes.metWithReason(Phrase.of("reason"), List.of());
        Outcome.NotApplicable apart = Outcomes.notApplicable(Phrase.of("apart"), List.of());
        List<Phrase> asked = List.of(Phrase.of("kernel.exceptionOver").with("reviewBy", over));

        for (Outcome outcome : List.of(otherwise, unsaid, withReason)) {
            Outcome answer = spoken.answer(outcome, seen);
            assertThat(answer.verdict()).isEqualTo(outcome.verdict());
            assertThat(answer.phrases()).isEqualTo(outcome.phrases());
            assertThat(answer.restrictedPhrases()).isEqualTo(asked);
            assertThat(answer.evidence()).isEqualTo(spoken.evidence(false));
        }
        assertThat(spoken.answer(withReason, seen)).isEqualTo(withReason.withRestricted(asked, spoken.evidence(false)));
        assertThat(spoken.answer(apart, seen)).isEqualTo(apart);
        assertThat(apart.restrictedPhrases()).isEmpty();
    }

    @Test
    void onlyTheRuleIsShown() {
        assertThat(parents(List.of(MOTHER))).hasToString("SpokenFor P03-R2");
    }
}
