package org.practicemodel.examples.supervision;

import java.time.LocalDate;
import org.practicemodel.core.family.Family;
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
import org.practicemodel.core.journey.Journey;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.TeamAroundFamily;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.voice.Statement;

/** What is recorded of an invented family before anybody talks about it in supervision. */
final class InventedFamily {

    static final PersonId AVA = PersonId.of("ava");
    static final Party MUM = Party.of(PersonId.of("mum"));
    static final Party DAD = Party.of(PersonId.of("dad"));
    static final WorkerId WORKER = WorkerId.of("worker-1");

    private InventedFamily() {}

    static PracticeRecord record() {
        return PracticeRecord.builder()
                .id(RecordId.of("bedtimes"))
                .family(Family.builder()
                        .addMembers(
                                member(AVA, FamilyRole.CHILD),
                                member(PersonId.of("mum"), FamilyRole.PARENT),
                                member(PersonId.of("dad"), FamilyRole.PARENT))
                        .build())
                .team(TeamAroundFamily.builder()
                        .addWorkers(Worker.builder().id(WORKER).build())
                        .build())
                .journey(Journey.builder()
                        .addEpisodes(Episode.builder()
                                .id(EpisodeId.of("episode-1"))
                                .openedOn(LocalDate.of(2026, 2, 2))
                                .build())
                        .build())
                .addGoals(
                        goal("nights", "Ava sleeps through on school nights"),
                        goal("mornings", "Mornings without a row"))
                .addActions(Action.builder()
                        .id(ActionId.of("story"))
                        .addGoals(GoalId.of("nights"))
                        .statement(Statement.of("Dad reads the last story on school nights"))
                        .addOwners(DAD)
                        .agreedOn(LocalDate.of(2026, 2, 16))
                        .dueOn(LocalDate.of(2026, 3, 2))
                        .build())
                .build();
    }

    private static FamilyMember member(PersonId id, FamilyRole role) {
        return FamilyMember.builder().id(id).role(role).build();
    }

    private static Goal goal(String id, String words) {
        return Goal.builder()
                .id(GoalId.of(id))
                .author(GoalAuthor.FAMILY)
                .statement(Statement.of(words))
                .setOn(LocalDate.of(2026, 2, 16))
                .build();
    }
}
