package org.practicemodel.core.testing;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.participation.DecisionId;
import org.practicemodel.core.supervision.DiscussionKind;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.FamilyDiscussionId;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.supervision.RationaleExploration;
import org.practicemodel.core.supervision.RationaleQuestion;

/** Makes up what was said in supervision about the work with one family. */
final class SupervisionChoices {

    static final List<DiscussionKind> KINDS =
            List.of(DiscussionKind.ONE_TO_ONE, DiscussionKind.GROUP, DiscussionKind.PEER, DiscussionKind.CONSULTATION);
    private static final List<GoalProgress> PROGRESS =
            List.of(GoalProgress.ADVANCE, GoalProgress.NO_CHANGE, GoalProgress.BARRIER, GoalProgress.NOT_DISCUSSED);
    private static final List<RationaleQuestion> QUESTIONS = List.of(
            RationaleQuestion.WHY_THIS,
            RationaleQuestion.WHY_NOW,
            RationaleQuestion.WHAT_ELSE_MIGHT_EXPLAIN,
            RationaleQuestion.WHAT_ELSE_WAS_CONSIDERED);

    private final Choices choices;
    private final List<PersonId> people;
    private final Parties parties;
    private final VoiceChoices voices;
    private final Named named;

    SupervisionChoices(Choices choices, List<PersonId> people, Parties parties, VoiceChoices voices, Named named) {
        this.choices = choices;
        this.people = people;
        this.parties = parties;
        this.voices = voices;
        this.named = named;
    }

    /** What discussions may name. */
    record Named(List<GoalId> goals, List<ActionId> actions, List<DecisionId> decisions) {}

    List<FamilyDiscussion> discussions() {
        return choices.few(number -> discussion(FamilyDiscussionId.of("discussion-" + number)));
    }

    private FamilyDiscussion discussion(FamilyDiscussionId id) {
        return FamilyDiscussion.builder()
                .id(id)
                .on(choices.maybe(0.85, choices::day))
                .kind(choices.maybe(0.6, () -> choices.oneOf(KINDS)))
                .addAllSubjects(choices.fewOf(people))
                .addAllWorkers(choices.fewOf(parties.workers()))
                .supervisor(choices.maybe(0.35, choices::role))
                .dayToDayLife(choices.maybe(0.35, voices::statement))
                .addAllGoals(named.goals().isEmpty() ? List.of() : choices.few(each -> goal()))
                .addAllRationale(choices.few(each -> exploration()))
                .reflection(choices.maybe(0.35, voices::statement))
                .addAllAdvances(choices.few(each -> voices.statement()))
                .addAllBarriers(choices.few(each -> voices.statement()))
                .addAllDecisions(choices.fewOf(named.decisions()))
                .addAllActions(choices.fewOf(named.actions()))
                .addAllNotRevisited(choices.fewOf(named.actions()))
                .complete(choices.maybe(0.4, choices::mark))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private GoalDiscussion goal() {
        return GoalDiscussion.builder()
                .goal(choices.<GoalId>oneOf(named.goals()))
                .progress(choices.oneOf(PROGRESS))
                .addAllSaidBy(parties.isEmpty() ? List.of() : parties.few(choices))
                .statement(choices.maybe(0.35, voices::statement))
                .build();
    }

    private RationaleExploration exploration() {
        return RationaleExploration.builder()
                .question(choices.oneOf(QUESTIONS))
                .statement(choices.chance(0.6) ? Optional.of(voices.statement()) : Optional.empty())
                .build();
    }
}
