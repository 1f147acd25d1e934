package org.practicemodel.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.rule.Answers.DAY;
import static org.practicemodel.core.rule.Answers.NONE;
import static org.practicemodel.core.rule.Answers.met;
import static org.practicemodel.core.rule.Answers.notMet;
import static org.practicemodel.core.rule.Answers.notRecorded;
import static org.practicemodel.core.rule.Answers.record;
import static org.practicemodel.core.rule.Answers.supports;
import static org.practicemodel.core.rule.Answers.view;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;

/** What is said only where restricted matters were asked for goes through every answer, and never into the open. */
class RestrictedOutcomesTest {

    private static final RuleCode RULE = RuleCode.of("P07-R1");

    private static Outcome answered(ReasonEffect effect, Outcome.NotMet outcome) {
        PracticeRationale reason = PracticeRationale.builder()
                .id(RationaleId.of("reason-1"))
                .addRules(RULE)
                .by(RoleCode.TEAM_MANAGER)
                .on(DAY)
                .words("Invented reason.")
                .build();
        return Outcomes.answered(view(record().withRationales(reason)), RULE, effect, outcome, List.of());
    }

    @Test
    void whatIsRestrictedStaysApartWhateverTheAnswer() {
        List<Phrase> more = List.of(Phrase.of("more"));
        List<Phrase> still = List.of(Phrase.of("still"));
        List<Evidence> where =
                supports("/x").stream().map(Evidence::asRestricted).toList();
        Outcome.Met seen = met("a").withRestricted(more, where);
        Outcome.NotMet otherwise = notMet("b").withRestricted(more, where);
        Outcome.NotEnoughEvidence unsaid = notRecorded("c").withRestricted(more, where);

        for (Outcome outcome : List.of(seen, otherwise, unsaid)) {
            assertThat(outcome.restrictedPhrases()).isEqualTo(more);
            assertThat(outcome.phrases()).hasSize(1).doesNotContainAnyElementsOf(more);
            assertThat(outcome.evidence()).endsWith(where.get(0));
            assertThat(outcome.withHistory(List.of()).restrictedPhrases()).isEqualTo(more);
        }
        assertThat(seen.withRestricted(still, List.of()).restrictedPhrases())
                .containsExactly(more.get(0), still.get(0));
        assertThat(otherwise.asBegun().about(About.SERVICE).settledOn(DAY).restrictedPhrases())
                .isEqualTo(more);
        assertThat(unsaid.lacking(RecordType.PLANS).restrictedPhrases()).isEqualTo(more);
        assertThat(Outcomes.over(view(), List.of(seen, notMet("d")), NONE).restrictedPhrases())
                .isEqualTo(more);
        assertThat(Outcomes.over(view(), List.of(seen, notRecorded("d"), unsaid), NONE)
                        .restrictedPhrases())
                .isEqualTo(more);
    }

    @Test
    void aReasonLeavesWhatIsRestrictedAsItIs() {
        List<Phrase> more = List.of(Phrase.of("more"));
        Outcome.NotMet otherwise = notMet("a").withRestricted(more, List.of());

        assertThat(answered(ReasonEffect.ANSWERS, otherwise).restrictedPhrases())
                .isEqualTo(more);
        assertThat(answered(ReasonEffect.SHOWN, otherwise).restrictedPhrases()).isEqualTo(more);
    }
}
