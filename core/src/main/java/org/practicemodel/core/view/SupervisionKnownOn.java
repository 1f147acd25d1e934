package org.practicemodel.core.view;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.RationaleExploration;
import org.practicemodel.core.voice.Statement;

/** What was said in supervision about the work with one family, as it was known on a day. */
final class SupervisionKnownOn {

    private final AsOf asOf;

    SupervisionKnownOn(AsOf asOf) {
        this.asOf = asOf;
    }

    List<FamilyDiscussion> discussions(List<FamilyDiscussion> discussions) {
        return asOf.all(
                discussions,
                discussion -> asOf.happened(discussion, discussion.on()).map(this::discussion));
    }

    private FamilyDiscussion discussion(FamilyDiscussion discussion) {
        return discussion
                .withDayToDayLife(asOf.statement(discussion.dayToDayLife()))
                .withGoals(discussion.goals().stream().map(this::goal).toList())
                .withRationale(
                        discussion.rationale().stream().map(this::exploration).toList())
                .withReflection(asOf.statement(discussion.reflection()))
                .withAdvances(said(discussion.advances()))
                .withBarriers(said(discussion.barriers()))
                .withComplete(asOf.mark(discussion.complete()));
    }

    private GoalDiscussion goal(GoalDiscussion goal) {
        return goal.withStatement(asOf.statement(goal.statement()));
    }

    private RationaleExploration exploration(RationaleExploration exploration) {
        return exploration.withStatement(asOf.statement(exploration.statement()));
    }

    private List<Statement> said(List<Statement> statements) {
        return statements.stream()
                .flatMap(each -> asOf.statement(Optional.of(each)).stream())
                .toList();
    }
}
