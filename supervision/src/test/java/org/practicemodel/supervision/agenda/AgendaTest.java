package org.practicemodel.supervision.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.supervision.agenda.Invented.action;
import static org.practicemodel.supervision.agenda.Invented.agenda;
import static org.practicemodel.supervision.agenda.Invented.decision;
import static org.practicemodel.supervision.agenda.Invented.disagreement;
import static org.practicemodel.supervision.agenda.Invented.restricted;
import static org.practicemodel.supervision.agenda.Invented.shown;
import static org.practicemodel.supervision.rule.Given.closed;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.family;
import static org.practicemodel.supervision.rule.Given.goal;
import static org.practicemodel.supervision.rule.Given.of;
import static org.practicemodel.supervision.rule.Given.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.workforce.LearningItem;
import org.practicemodel.core.workforce.LearningItemId;
import org.practicemodel.core.workforce.LearningOutcome;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.supervision.rule.Given;
import org.practicemodel.supervision.rule.RationaleExplored;
import org.practicemodel.supervision.rule.SupervisionRuleBook;
import org.practicemodel.supervision.rule.TalkedThrough;

class AgendaTest {

    private static final Evidence PLACE = Evidence.at("/discussions", EvidenceRole.MISSING);
    private static final BroughtFinding FINDING = new BroughtFinding(
            new TalkedThrough().descriptor(), SupervisionRuleBook.book().wording(), List.of(PLACE));
    private static final BroughtFinding OTHER_FINDING = new BroughtFinding(
            new RationaleExplored().descriptor(), SupervisionRuleBook.book().wording(), List.of());

    private static LearningItem learning(String id) {
        return LearningItem.builder().id(LearningItemId.of(id)).build();
    }

    private static WorkerRecord worker(LearningItem... items) {
        return Given.worker().withLearning(items);
    }

    private static List<String> learning(String asOf, LearningItem... items) {
        return after3(agenda(family(), asOf).withLearning(view(worker(items), day(asOf))));
    }

    private static List<String> after3(Agenda agenda) {
        return shown(agenda.items().subList(3, agenda.items().size()));
    }

    /** So many steps whose day has passed, in the order of their days. */
    private static PracticeRecord steps(int count) {
        return family().withActions(IntStream.rangeClosed(1, count)
                .mapToObj(each -> action("action-" + each).withDueOn(day("2026-03-0" + each)))
                .toList());
    }

    /** Three steps, two decisions and two disagreements. */
    private static PracticeRecord muchOpen() {
        PracticeRecord record = steps(3);
        return record.withEngagement(record.engagement()
                .withDecisions(decision("decision-1"), decision("decision-2"))
                .withDisagreements(disagreement("disagreement-1"), disagreement("disagreement-2")));
    }

    private static List<String> ids(List<AgendaItem> items) {
        return items.stream()
                .flatMap(item -> item.about().stream())
                .map(id -> id.value())
                .toList();
    }

    @Test
    void theWorkersOwnWordsComeFirst() {
        Agenda agenda = agenda(family(), "2026-03-31").withOwnItem("Invented 50 % {words}");

        assertThat(agenda.items()).hasSize(3);
        assertThat(shown(agenda.items()).get(0))
                .isEqualTo(
                        "OWN_ITEM: What you bring comes first. You want to bring: Invented 50 % {words} – what would help"
                                + " you with it?");
        assertThat(agenda.items().get(0)).hasToString("AgendaItem OWN_ITEM");
        assertThat(agenda.toString() + agenda.items()).doesNotContain("Invented");
        assertThat(agenda.withOwnItem("Other words").items().get(0).ownWords()).contains("Other words");
        assertThat(agenda.withOwnItem(" \n")).isEqualTo(agenda(family(), "2026-03-31"));
    }

    @Test
    void aFindingIsAskedInTheWordsOfItsRule() {
        Agenda agenda = agenda(family(), "2026-03-31").withFindings(List.of(OTHER_FINDING, FINDING, FINDING));

        assertThat(after3(agenda))
                .containsExactly(
                        "FINDING_BROUGHT: You want to talk about what the record shows on E7-R1. "
                                + said("E7-R1.prompt"),
                        "FINDING_BROUGHT: You want to talk about what the record shows on E7-R3. "
                                + said("E7-R3.prompt"));
        assertThat(agenda.items().get(3).evidence()).containsExactly(PLACE);
        assertThat(agenda.withFindings(List.of(FINDING))).isEqualTo(agenda);
        assertThat(FINDING).hasToString("BroughtFinding E7-R1");
    }

    private static String said(String key) {
        assertThat(SupervisionRuleBook.book().wording().has(key)).isTrue();
        return SupervisionRuleBook.book().wording().text(key, Locale.UK);
    }

    @Test
    void learningComesFromTheWorkersOwnRecordOnly() {
        String tried = " What have you tried, and what did you learn from it?";

        assertThat(learning("2026-03-31", learning("learning-1").withDueOn(day("2026-03-31"))))
                .containsExactly("LEARNING learning-1: You want to look at this by 31 March 2026." + tried);
        assertThat(learning("2026-04-01", learning("learning-1").withDueOn(day("2026-03-31"))))
                .containsExactly(
                        "LEARNING learning-1: You wanted to look at this by 31 March 2026; it is not recorded what"
                                + " came of it." + tried);
        assertThat(learning("2026-03-31", learning("learning-1").withAgreedOn(day("2026-03-02"))))
                .containsExactly(
                        "LEARNING learning-1: You set out to learn or try this on 2 March 2026; it is not recorded"
                                + " what came of it." + tried);
        assertThat(learning("2026-03-31", learning("learning-1")))
                .containsExactly(
                        "LEARNING learning-1: You set out to learn or try this; it is not recorded what came of it."
                                + tried);
    }

    @Test
    void learningIsDealtWithByAnOutcome() {
        LearningItem open = learning("learning-1").withAgreedOn(day("2026-03-02"));
        LearningItem learnt =
                open.withOutcome(LearningOutcome.builder().on(day("2026-03-31")).build());

        assertThat(learning("2026-03-31", learnt)).isEmpty();
        assertThat(learning("2026-03-30", learnt)).hasSize(1);
        assertThat(learning("2026-03-01", open)).isEmpty();
    }

    @Test
    void learningStandsByTheDayToLookAtItElseByTheDayItWasAgreed() {
        Agenda agenda = agenda(family(), "2026-03-31")
                .withLearning(view(
                        worker(
                                learning("learning-1"),
                                learning("learning-2").withAgreedOn(day("2026-03-03")),
                                learning("learning-3")
                                        .withAgreedOn(day("2026-03-01"))
                                        .withDueOn(day("2026-03-04")),
                                learning("learning-4").withDueOn(day("2026-03-02"))),
                        day("2026-03-31")));

        assertThat(ids(agenda.items())).containsExactly("learning-4", "learning-2", "learning-3", "learning-1");
        assertThat(agenda.items().get(3).evidence())
                .extracting(Evidence::pointer)
                .containsExactly("/learning/3");
    }

    @Test
    void aRecordOfAWorkerOnAnotherDayIsRefused() {
        Agenda agenda = agenda(family(), "2026-03-31");

        assertThatThrownBy(() -> agenda.withLearning(view(worker(), day("2026-03-30"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The agenda is of 2026-03-31, and the record of the worker as of 2026-03-30");
    }

    @Test
    void whatTheWorkerBringsStaysWhenTheWorkHasEnded() {
        Agenda agenda = agenda(of(closed("episode-1", "2026-01-05", "2026-03-01")), "2026-03-31")
                .withLearning(view(worker(learning("learning-1")), day("2026-03-31")))
                .withFindings(List.of(FINDING));

        assertThat(agenda.items())
                .extracting(AgendaItem::topic)
                .containsExactly(
                        AgendaTopic.OWN_ITEM,
                        AgendaTopic.GOING_WELL,
                        AgendaTopic.DAY_TO_DAY_LIFE,
                        AgendaTopic.FINDING_BROUGHT,
                        AgendaTopic.LEARNING);
    }

    @Test
    void sevenAreShown() {
        assertThat(agenda(steps(4), "2026-03-31").notShown()).isEmpty();
        assertThat(agenda(steps(4), "2026-03-31").shown()).hasSize(7);
        assertThat(ids(agenda(steps(5), "2026-03-31").shown()))
                .containsExactly("action-1", "action-2", "action-3", "action-4");
        assertThat(ids(agenda(steps(5), "2026-03-31").notShown())).containsExactly("action-5");
        assertThat(Agenda.MOST_SHOWN).isEqualTo(7);
    }

    @Test
    void noTopicTakesAllTheRoom() {
        Agenda agenda = agenda(muchOpen(), "2026-03-31");

        assertThat(agenda.shown().subList(0, 3)).allMatch(item -> item.topic().isAlwaysThere());
        assertThat(ids(agenda.shown())).containsExactly("action-1", "action-2", "decision-1", "disagreement-1");
        assertThat(ids(agenda.notShown())).containsExactly("action-3", "decision-2", "disagreement-2");
        assertThat(ids(agenda.items()))
                .containsExactly(
                        "action-1",
                        "action-2",
                        "action-3",
                        "decision-1",
                        "decision-2",
                        "disagreement-1",
                        "disagreement-2");
    }

    @Test
    void whatIsRestrictedCanBeLeftOutAndTheNextMovesUp() {
        Agenda agenda = agenda(restricted(steps(5), "action-2"), "2026-03-31");

        assertThat(ids(agenda.items().stream().filter(AgendaItem::restricted).toList()))
                .containsExactly("action-2");
        assertThat(ids(agenda.withoutRestricted().shown()))
                .containsExactly("action-1", "action-3", "action-4", "action-5");
        assertThat(agenda.withoutRestricted().asOf()).isEqualTo(agenda.asOf());
        assertThat(agenda.withoutRestricted().notShown()).isEmpty();
    }

    @Test
    void anItemThatRestsOnSomethingRestrictedIsRestricted() {
        PracticeRecord record = family().withGoals(goal("goal-1"))
                .withDiscussions(Invented.discussion("discussion-1", "2026-03-02", "goal-1", GoalProgress.BARRIER));

        assertThat(agenda(restricted(record, "discussion-1"), "2026-03-31")
                        .items()
                        .get(3)
                        .restricted())
                .isTrue();
        assertThat(agenda(record, "2026-03-31").items().get(3).restricted()).isFalse();
    }

    @Test
    void itsTextIsTheDayAndHowMany() {
        assertThat(agenda(steps(1), "2026-03-31")).hasToString("Agenda of 2026-03-31: 4 items");
        assertThat(agenda(steps(1), "2026-03-31").items().get(3))
                .hasToString("AgendaItem ACTION_OVERDUE about action-1");
    }
}
