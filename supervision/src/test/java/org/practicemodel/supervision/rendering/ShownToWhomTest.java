package org.practicemodel.supervision.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.voice.Sensitivity;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.supervision.agenda.Agenda;
import org.practicemodel.supervision.agenda.AgendaItem;
import org.practicemodel.supervision.agenda.AgendaTopic;
import org.practicemodel.supervision.outcome.MeasureSeries;
import org.practicemodel.supervision.outcome.OutcomeTracker;

class ShownToWhomTest {

    private static final PracticeRecord TYPICAL = Prepared.typical();

    private static List<SupervisionRenderer> formats() {
        return List.of(Supervisions.text(), Supervisions.markdown(), Supervisions.html());
    }

    private static String text(PracticeRecord record) {
        return Supervisions.text().render(Prepared.of(record), Locale.UK);
    }

    private static String textIncludingRestricted(PracticeRecord record) {
        return Supervisions.text().includingRestricted().render(Prepared.of(record), Locale.UK);
    }

    @Test
    void a_restricted_discussion_leaves_no_trace_unless_it_was_asked_for() {
        PracticeRecord restricted = TYPICAL.withRestrictions(Prepared.restricted("discussion-3"));

        assertThat(text(restricted))
                .contains("Last talked about in supervision: 14 April 2026, 77 days ago\n")
                .doesNotContain("building work", "19 May 2026", "(restricted)");
        assertThat(textIncludingRestricted(restricted))
                .contains("  * 19 May 2026: In supervision: something stands in the way (restricted)\n")
                .contains("Last talked about in supervision: 19 May 2026, 42 days ago\n");
        assertThat(textIncludingRestricted(TYPICAL)).isEqualTo(text(TYPICAL));
    }

    @Test
    void a_restricted_goal_is_not_told() {
        PracticeRecord restricted = TYPICAL.withRestrictions(Prepared.restricted("goal-sleep"));

        for (SupervisionRenderer format : formats()) {
            assertThat(format.render(Prepared.of(restricted), Locale.UK)).doesNotContain("sleeps through");
            assertThat(format.includingRestricted().render(Prepared.of(restricted), Locale.UK))
                    .contains("Goal 3: Ava sleeps through on school nights (restricted)");
        }
        assertThat(textIncludingRestricted(restricted))
                .contains("On 19 May 2026 it was said that something stands in the way of this goal. (restricted)\n")
                .contains("/goals/0 (goal-sleep) (restricted)");
    }

    @Test
    void a_restricted_measure_is_in_no_chart_and_no_table() {
        PracticeRecord restricted = TYPICAL.withRestrictions(Prepared.restricted("measure-2"));

        assertThat(Supervisions.html().render(Prepared.of(restricted), Locale.UK))
                .contains("Values: 3 on 24 February 2026, 4.5 on 12 May 2026 and 7 on 23 June 2026.")
                .doesNotContain("7 April 2026");
        assertThat(textIncludingRestricted(restricted)).contains("  * 7 April 2026: 5 (restricted)\n");
    }

    @Test
    void a_discussion_of_the_whole_family_may_be_restricted_too() {
        PracticeRecord restricted = TYPICAL.withRestrictions(Prepared.restricted("discussion-2"));

        assertThat(text(restricted)).doesNotContain("No bus after six");
        assertThat(textIncludingRestricted(restricted))
                .contains("  * 14 April 2026: Stood in the way (restricted)\n    - Who says so: worker-1\n");
    }

    @Test
    void somebody_who_may_not_be_named_is_not_named() {
        PracticeRecord restricted = TYPICAL.withRestrictions(Prepared.restricted("person-mother"));

        assertThat(text(restricted))
                .contains("    - Who says so: somebody who is not named here\n")
                .contains("Scaling question, somebody who is not named here about themselves (of 10)\n")
                .doesNotContain("person-mother");
        assertThat(Supervisions.html()
                        .withNames(id -> Optional.of("Invented Name"))
                        .render(
                                Prepared.of(TYPICAL.withRestrictions(
                                        Stream.of("person-mother", "person-ava", "worker-1", "agency-school")
                                                .map(Prepared::restricted)
                                                .toList())),
                                Locale.UK))
                .doesNotContain("Invented Name");
        assertThat(textIncludingRestricted(restricted)).contains("person-mother");
    }

    @Test
    void words_that_are_marked_as_sensitive_are_kept_back() {
        PracticeRecord sensitive = Texts.edited(
                TYPICAL,
                statement -> statement.words().startsWith("Two nights")
                        ? statement.withSensitive(Sensitivity.WHEREABOUTS)
                        : statement);

        assertThat(text(sensitive))
                .contains("    - Who says so: person-mother\n    - In words: Kept back here.\n")
                .doesNotContain("Two nights");
        assertThat(textIncludingRestricted(sensitive))
                .contains("    - In words: Two nights last week, we counted (restricted)\n");
        assertThat(text(Texts.edited(TYPICAL, statement -> statement.withSensitive(Sensitivity.REFERRER))))
                .contains("Goal 3: Kept back here.\n")
                .doesNotContain("sleeps", "Two nights", "calmer", "first lesson", "Borrow", "second week");
    }

    @Test
    void people_have_the_names_that_the_caller_gives() {
        OutcomeTracker tracker = Prepared.of(TYPICAL).tracker();
        String page = Supervisions.text()
                .withNames(id -> id.value().equals("person-mother") ? Optional.of("Maya\n\u202e") : Optional.of(" "))
                .render(Prepared.of(TYPICAL), Locale.UK);

        assertThat(page)
                .contains("    - Who says so: Maya\n", "Scaling question, Maya about themselves (of 10)\n")
                .contains("    - Who says so: person-ava\n")
                .doesNotContain("person-mother");
        assertThat(Supervisions.svg()
                        .withNames(id -> Optional.of("Maya"))
                        .render(tracker, tracker.trajectories().get(2).series().get(0), Locale.UK))
                .hasValueSatisfying(
                        picture -> assertThat(picture).contains(">Scaling question, Maya about themselves"));
    }

    @Test
    void a_series_without_a_value_that_has_a_day_is_not_drawn() {
        OutcomeTracker tracker = Prepared.of(TYPICAL).tracker();

        assertThat(Supervisions.svg().render(tracker, tracker.otherMeasures().get(0), Locale.UK))
                .isEmpty();
    }

    @Test
    void a_picture_shows_what_is_restricted_only_where_it_was_asked_for() {
        OutcomeTracker tracker = Prepared.of(TYPICAL.withRestrictions(
                        Prepared.restricted("measure-2"),
                        Prepared.restricted("measure-5"),
                        Prepared.restricted("measure-6"),
                        Prepared.restricted("person-mother")))
                .tracker();
        MeasureSeries own = tracker.trajectories().get(2).series().get(0);
        MeasureSeries attendance = tracker.trajectories().get(1).series().get(0);

        assertThat(Supervisions.svg().render(tracker, own, Locale.UK))
                .hasValueSatisfying(picture -> assertThat(picture)
                        .contains("Values: 3 on 24 February 2026, 4.5 on 12 May 2026 and 7 on 23 June 2026.")
                        .doesNotContain("person-mother"));
        assertThat(Supervisions.svg().includingRestricted().render(tracker, own, Locale.UK))
                .hasValueSatisfying(picture -> assertThat(picture)
                        .contains("5 on 7 April 2026", "Scaling question, person-mother about themselves"));
        assertThat(Supervisions.svg().render(tracker, attendance, Locale.UK)).isEmpty();
        assertThat(Supervisions.svg().includingRestricted().render(tracker, attendance, Locale.UK))
                .isPresent();
    }

    @Test
    void what_the_worker_is_learning_is_shown_only_where_it_was_asked_for() {
        Preparation prepared = Prepared.of(TYPICAL);
        AgendaItem learning = new AgendaItem(
                AgendaTopic.LEARNING,
                Optional.empty(),
                Optional.empty(),
                Phrase.of("LEARNING.undated"),
                Phrase.of("LEARNING.question"),
                Optional.empty(),
                Messages.beside(AgendaItem.class, "agenda"),
                List.of(new Evidence(
                        "/learning/0",
                        Optional.of("learning-1"),
                        EvidenceRole.SUPPORTS,
                        Optional.empty(),
                        false,
                        false)));
        Preparation with = prepared.withAgenda(new Agenda(
                Prepared.TODAY,
                Stream.concat(prepared.agenda().items().stream().limit(3), Stream.of(learning))
                        .toList()));

        for (SupervisionRenderer format : formats()) {
            assertThat(format.render(with, Locale.UK)).doesNotContain("learning-1", "Learning");
        }
        assertThat(Supervisions.text().includingLearning().render(with, Locale.UK))
                .contains("""
                        4. What have you tried, and what did you learn from it?
                            Learning
                            You set out to learn or try this; it is not recorded what came of it.
                            Where this stands in the worker’s own record: at /learning/0 (learning-1)
                        """);
    }

    @Test
    void an_item_is_about_words_where_there_are_any_and_never_names_who_may_not_be_named() {
        AgendaItem about = new AgendaItem(
                AgendaTopic.ACTION_OVERDUE,
                Optional.of(EntryId.of("action-9")),
                Optional.empty(),
                Phrase.of("FINDING_BROUGHT.reason").with("rule", "person-mother"),
                Phrase.of("ACTION_OVERDUE.question"),
                Optional.empty(),
                Messages.beside(AgendaItem.class, "agenda"),
                List.of(Evidence.missing()));
        Preparation with = Prepared.of(TYPICAL.withRestrictions(Prepared.restricted("person-mother")))
                .withAgenda(new Agenda(Prepared.TODAY, List.of(about)));

        assertThat(Supervisions.text().render(with, Locale.UK)).contains("""
                        1. What has stood in the way, and who could help?
                            A step whose day has passed: action-9
                            You want to talk about what the record shows on –.
                            Where this stands in the record: a place for it: the record as a whole
                        """).doesNotContain("Not shown today");
        assertThat(Supervisions.text().includingRestricted().render(with, Locale.UK))
                .contains("shows on person-mother.");
    }

    @Test
    void words_that_are_too_long_for_a_heading_are_told_in_full_below_it() {
        String eighty = "Ava " + "sleeps ".repeat(10) + "nights";
        assertThat(eighty).hasSize(80);
        PracticeRecord record = TYPICAL.withGoals(
                TYPICAL.goals().get(2).withStatement(Statement.of(eighty)),
                TYPICAL.goals().get(1).withStatement(Statement.of(eighty + "!")));

        assertThat(text(record))
                .contains("Goal 1: " + eighty + "\n~")
                .contains("Goal 2: " + eighty + "…\n~")
                .containsOnlyOnce("Hoped for: " + eighty + "!\n");
    }

    @ParameterizedTest
    @CsvSource({
        "4.50, 4.50",
        "-3, -3",
        "123456789012345, 123456789012345",
        "1234567890123456, 1.23456789012346E+15",
        "1E+15, 1000000000000000",
        "1E+16, 1E+16",
        "1E-15, 0.000000000000001",
        "1E-16, 1E-16",
    })
    void a_number_is_written_as_it_is_unless_it_is_endless(String value, String shown) {
        assertThat(new Words(Locale.UK, Showing.ORDINARY, Set.of()).number(new BigDecimal(value)))
                .isEqualTo(shown);
    }

    @Test
    void nothing_of_a_preparation_says_what_was_recorded() {
        Preparation prepared = Prepared.of(TYPICAL);

        assertThat(prepared).hasToString("Preparation of record-1");
        assertThat(prepared.words().keySet())
                .containsExactlyInAnyOrder(
                        "goal-sleep", "goal-school", "goal-garden", "action-1", "action-2", "decision-1");
    }
}
