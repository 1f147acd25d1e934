package org.practicemodel.examples.supervision;

import static org.practicemodel.examples.supervision.InventedFamily.AVA;
import static org.practicemodel.examples.supervision.InventedFamily.DAD;
import static org.practicemodel.examples.supervision.InventedFamily.MUM;
import static org.practicemodel.examples.supervision.InventedFamily.WORKER;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.supervision.DiscussionKind;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.supervision.RationaleQuestion;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.supervision.agenda.Agenda;
import org.practicemodel.supervision.session.SessionGuide;

/** Three supervisions about an invented family in a row: each shows its agenda, and what is talked about changes the next. */
public final class ThreeSessions {

    private final Screen screen = new Screen();
    private PracticeRecord record = InventedFamily.record();
    private LocalDate day = LocalDate.of(2026, 3, 10);

    /**
     * Prints the three agendas, and what each discussion left open.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(new ThreeSessions().told());
    }

    String told() {
        march();
        april();
        may();
        screen.show("And what is left for the next", Agenda.of(view(day.plusDays(1))));
        return screen.everything();
    }

    private void march() {
        SessionGuide guide = begin("The first", "discussion-1", LocalDate.of(2026, 3, 10));
        guide.dayToDayLife(Statement.of("Ava is up at four and falls asleep over her reading book"));
        guide.goal("nights", GoalProgress.NO_CHANGE, MUM);
        guide.lookedAt("story", ActionUpdateOutcome.UNDER_WAY);
        guide.byWhen("story", LocalDate.of(2026, 4, 6));
        guide.explored(RationaleQuestion.WHY_THIS, Statement.of("A last story is what Ava asked for"));
        guide.nextStep(step("calm-hour", "A calm hour before bed", LocalDate.of(2026, 4, 1)));
        keep(guide);
    }

    private void april() {
        SessionGuide guide = begin("The second", "discussion-2", LocalDate.of(2026, 4, 14));
        guide.dayToDayLife(Statement.of("Two mornings without a row, and cereal with Dad"));
        guide.goal("nights", GoalProgress.ADVANCE, MUM);
        guide.goal("mornings", GoalProgress.BARRIER, DAD);
        guide.movedForward(Statement.of("Five school nights in a row"));
        guide.stoodInTheWay(Statement.of("Dad's shifts changed"));
        guide.lookedAt("story", ActionUpdateOutcome.DONE);
        guide.lookedAt("calm-hour", ActionUpdateOutcome.UNDER_WAY);
        guide.explored(RationaleQuestion.WHAT_ELSE_MIGHT_EXPLAIN, Statement.of("The shared room, more than the rows"));
        guide.reflection(Statement.of("I had not asked Dad about his shifts"));
        keep(guide);
    }

    private void may() {
        SessionGuide guide = begin("The third", "discussion-3", LocalDate.of(2026, 5, 12));
        guide.dayToDayLife(Statement.of("She sleeps, and says that mornings are boring now"));
        guide.goal("nights", GoalProgress.ADVANCE, MUM, DAD);
        guide.goal("mornings", GoalProgress.ADVANCE, DAD);
        guide.movedForward(Statement.of("Dad swapped two shifts"));
        guide.stoodInTheWay(Statement.of("The room is still shared"));
        guide.lookedAt("calm-hour", ActionUpdateOutcome.DONE);
        guide.explored(RationaleQuestion.WHY_NOW, Statement.of("The shifts are set until the summer"));
        guide.reflection(Statement.of("It helped to ask each of them apart"));
        guide.nextStep(step("room", "Ask about a larger flat together", LocalDate.of(2026, 6, 9)));
        keep(guide);
    }

    private SessionGuide begin(String title, String id, LocalDate on) {
        day = on;
        RecordView view = view(day);
        screen.show(title, Agenda.of(view));
        return SessionGuide.begin(id, view)
                .as(DiscussionKind.ONE_TO_ONE)
                .about(AVA)
                .with(WORKER)
                .supervisedBy(RoleCode.TEAM_MANAGER);
    }

    /** What is open is shown and stands in nobody's way: the discussion is marked complete all the same. */
    private void keep(SessionGuide guide) {
        screen.open(guide);
        record = guide.complete(RoleCode.TEAM_MANAGER, day).addedTo(record);
        screen.kept(record);
    }

    private static Action step(String id, String words, LocalDate due) {
        return Action.builder()
                .id(ActionId.of(id))
                .addGoals(GoalId.of("nights"))
                .statement(Statement.of(words))
                .addOwners(MUM)
                .dueOn(due)
                .build();
    }

    private RecordView view(LocalDate asOf) {
        return RecordView.of(record, asOf, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }
}
