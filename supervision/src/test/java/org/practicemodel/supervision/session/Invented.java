package org.practicemodel.supervision.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.FamilyDiscussionId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.voice.Statement;

/** An invented family; the work with it is open since 5 January 2026, and it is talked about on 5 March. */
final class Invented {

    static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    static final LocalDate OPENED = LocalDate.of(2026, 1, 5);
    static final Statement WORDS = Statement.of("Invented words.");
    static final Statement SPOKEN = Statement.builder()
            .words("Invented words.")
            .role(RoleCode.SOCIAL_WORKER)
            .build();
    static final Party MUM = Party.of(PersonId.of("mum"));
    static final Party WORKER = Party.of(WorkerId.of("worker-1"));

    private Invented() {}

    /** With a mother, a child, a worker and one goal. */
    static PracticeRecord family() {
        return withGoals(nothing(), goal("goal-1"));
    }

    static PracticeRecord nothing() {
        return of("record-1");
    }

    static PracticeRecord of(String id) {
        PracticeRecord record = PracticeRecord.builder().id(RecordId.of(id)).build();
        return record.withJourney(record.journey()
                        .withEpisodes(Episode.builder()
                                .id(EpisodeId.of("episode-1"))
                                .openedOn(OPENED)
                                .build()))
                .withTeam(record.team()
                        .withWorkers(
                                Worker.builder().id(WorkerId.of("worker-1")).build()))
                .withFamily(
                        record.family().withMembers(member("mum", FamilyRole.PARENT), member("ava", FamilyRole.CHILD)));
    }

    static FamilyMember member(String id, FamilyRole role) {
        return FamilyMember.builder().id(PersonId.of(id)).role(role).build();
    }

    static PracticeRecord withGoals(PracticeRecord record, Goal... goals) {
        return record.withGoals(List.of(goals));
    }

    static Goal goal(String id) {
        return Goal.builder()
                .id(GoalId.of(id))
                .author(GoalAuthor.FAMILY)
                .statement(WORDS)
                .build();
    }

    static Action action(String id) {
        return Action.builder().id(ActionId.of(id)).statement(WORDS).build();
    }

    /** With somebody and a time. */
    static Action wholeAction(String id) {
        return action(id).withOwnerRole(RoleCode.SOCIAL_WORKER).withDueOn(DAY.plusDays(14));
    }

    /** One that agreed a step. */
    static FamilyDiscussion agreeing(String id, String step) {
        return FamilyDiscussion.builder()
                .id(FamilyDiscussionId.of(id))
                .addActions(ActionId.of(step))
                .build();
    }

    static RecordView on(LocalDate day, PracticeRecord record) {
        return RecordView.of(record, day, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }

    static SessionGuide guide(PracticeRecord record) {
        return SessionGuide.begin("discussion-1", on(DAY, record));
    }

    static List<String> open(SessionGuide guide) {
        return guide.allOpenQuestions().stream().map(SessionQuestion::toString).toList();
    }
}
