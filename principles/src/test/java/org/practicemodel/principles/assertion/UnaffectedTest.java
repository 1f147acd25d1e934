package org.practicemodel.principles.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.assertion.Asserted.DAY;
import static org.practicemodel.principles.assertion.Asserted.asking;
import static org.practicemodel.principles.assertion.Asserted.code;
import static org.practicemodel.principles.assertion.Asserted.empty;
import static org.practicemodel.principles.assertion.Asserted.firstLine;
import static org.practicemodel.principles.assertion.Asserted.key;
import static org.practicemodel.principles.assertion.Asserted.looking;
import static org.practicemodel.principles.assertion.Asserted.otherwise;
import static org.practicemodel.principles.assertion.Asserted.refused;
import static org.practicemodel.principles.assertion.Asserted.rulesOf;
import static org.practicemodel.principles.assertion.Asserted.seen;
import static org.practicemodel.principles.assertion.Asserted.text;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatPractice;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.apart;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;
import static org.practicemodel.principles.testing.Invented.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;

class UnaffectedTest {

    private static final PracticeRecord BEFORE = otherwise("record-1");
    private static final PracticeRecord AFTER = seen("record-1");

    /** A rule that answers one way before the change and another way after it. */
    private static Rule changing(String code, Outcome before, Outcome after) {
        return answering(code, view -> view.record().journey().assessments().isEmpty() ? after : before);
    }

    private static PracticeAssertion asked(Rule... rules) {
        return assertThatPractice(BEFORE).under(asking(rules)).asOf(DAY);
    }

    private static void isAffected(Outcome before, Outcome after, String change) {
        assertThat(text(() -> asked(changing("P07-R1", before, after)).isUnaffectedBy(record -> AFTER)))
                .contains("\n\nP07-R1: " + change + "\n");
        for (Outcome same : List.of(before, after)) {
            asked(changing("P07-R1", same, same), key("P07-R2", met())).isUnaffectedBy(record -> AFTER);
        }
    }

    @Test
    void otherAnswersAreToldApart() {
        isAffected(met(), notRecorded(), "\"Seen in the record\" becomes \"Can't see yet (not recorded)\"");
        isAffected(
                notRecorded(),
                Outcomes.tooEarly(said(), List.of(), DAY.plusDays(1)),
                "\"Can't see yet (not recorded)\" becomes \"Can't see yet (too early to say)\"");
        isAffected(
                met(),
                Outcomes.sourceDoesNotHold(said(), List.of()),
                "\"Seen in the record\" becomes \"Can't see yet (the source has no place for it)\"");
        isAffected(
                met(),
                Outcomes.conflicting(said(), List.of()),
                "\"Seen in the record\" becomes \"Can't see yet (recorded facts speak against each other)\"");
        isAffected(
                met(),
                Outcomes.metWithReason(said(), List.of()),
                "\"Seen in the record\" becomes \"Seen in the record, with a reason\"");
        isAffected(
                org.practicemodel.principles.testing.Invented.otherwise(),
                org.practicemodel.principles.testing.Invented.otherwise().asBegun(),
                "\"The record shows otherwise\" becomes \"Begun, not yet closed\"");
        isAffected(
                apart(),
                Outcomes.sameAs(code("P07-R9"), said(), List.of()),
                "\"Doesn't apply here\" becomes \"Doesn't apply here (as P07-R9)\"");
    }

    @Test
    void aRuleThatBreaksIsAffected() {
        Rule breaking = answering("P07-R1", view -> {
            if (view.record().journey().assessments().isEmpty()) {
                throw new IllegalStateException("never shown");
            }
            return met();
        });

        assertThat(text(() -> asked(breaking).isUnaffectedBy(record -> AFTER)))
                .contains("P07-R1: \"Seen in the record\" becomes \"Could not be asked\"\n");
    }

    @Test
    void answersThatComeAndGoAreAffected() {
        Rule rule = answering(
                "P07-R1",
                view -> view.record().journey().assessments().isEmpty()
                        ? new Outcome.NotMet(
                                List.of(said()),
                                List.of(),
                                false,
                                java.util.Optional.of(About.SERVICE),
                                false,
                                java.util.Optional.empty(),
                                List.of())
                        : met());

        assertThat(text(() ->
                        asked(rule, key("P07-R2", met())).about(About.PRACTICE).isUnaffectedBy(record -> AFTER)))
                .startsWith("1 of 2 answers about record record-1 as of 2 March 2026 changes.\n\n"
                        + "P07-R1: \"Seen in the record\" becomes \"Not asked\"\n\nThis is");
        assertThat(text(() ->
                        asked(rule, key("P07-R2", met())).about(About.SERVICE).isUnaffectedBy(record -> AFTER)))
                .contains("P07-R1: \"Not asked\" becomes \"The record shows otherwise\"\n");
    }

    @Test
    void onlyWhatIsLookedAtIsCompared() {
        Rule[] rules = {looking("P07-R1"), key("P07-R2", met())};

        asked(rules).lookingAt(code("P07-R2")).isUnaffectedBy(record -> AFTER).meets(code("P07-R2"));
        assertThat(rulesOf(refused(() -> asked(rules).isUnaffectedBy(record -> AFTER))))
                .containsExactly("P07-R1");
        assertThat(firstLine(() -> asked(looking("P07-R1"), looking("P07-R3")).isUnaffectedBy(record -> AFTER)))
                .isEqualTo("2 of 2 answers about record record-1 as of 2 March 2026 change.");
    }

    @Test
    void whereNothingCanBeJudgedThatHasToBeExpected() {
        PracticeAssertion nothing = assertThatPractice(empty("record-1"))
                .under(asking(looking("P07-R1")))
                .asOf(DAY);

        nothing.expectingNothingToJudge().isUnaffectedBy(record -> record.withFormulations());
        assertThat(firstLine(() -> nothing.isUnaffectedBy(record -> record.withFormulations())))
                .isEqualTo("1 question was asked of record record-1 as of 2 March 2026, and it could not be judged.");
    }

    @Test
    void whereNothingIsExpectedToBeJudgedBothHaveToHold() {
        assertThat(firstLine(() ->
                        asked(key("P07-R1", met())).expectingNothingToJudge().isUnaffectedBy(record -> record)))
                .isEqualTo(
                        "1 of 1 question can be judged in record record-1 as of 2 March 2026, and none was expected to be.");
        assertThat(firstLine(() -> asked(changing("P07-R1", notRecorded(), met()))
                        .expectingNothingToJudge()
                        .isUnaffectedBy(record -> AFTER)))
                .isEqualTo("1 of 1 answer about record record-1 as of 2 March 2026 changes.");
    }

    @Test
    void whereNoQuestionIsAskedNothingIsCompared() {
        assertThat(firstLine(() -> asked().isUnaffectedBy(record -> record)))
                .isEqualTo("No question was asked of record record-1 as of 2 March 2026.");
        asked().expectingNothingToJudge().isUnaffectedBy(record -> record);
    }
}
