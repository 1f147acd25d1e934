package org.practicemodel.supervision.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.plan.GoalOutcome;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.voice.Statement;

/**
 * Finds what was recorded on the way to a goal.
 *
 * <p>A review looked at a goal where it was held and names a plan that has the goal, or where an outcome of the goal names it.
 */
final class Steps {

    private final RecordView view;

    Steps(RecordView view) {
        this.view = view;
    }

    Evidence evidence(Goal goal) {
        return Evidence.supports(view, goal);
    }

    boolean isSetBefore(Goal goal) {
        return view.episode()
                .openedOn()
                .filter(opened -> goal.setOn().filter(opened::isAfter).isPresent())
                .isPresent();
    }

    List<Step> of(Goal goal) {
        return Stream.of(discussed(goal.id()), reviewed(goal.id()), reached(goal.id()))
                .flatMap(steps -> steps)
                .toList();
    }

    private Stream<Step> discussed(GoalId goal) {
        return view.record().discussions().stream()
                .flatMap(discussion -> discussion.goals().stream()
                        .filter(said -> said.goal().equals(goal))
                        .map(said -> discussed(discussion, said)));
    }

    private Step discussed(FamilyDiscussion discussion, GoalDiscussion said) {
        List<Party> speakers = said.saidBy().isEmpty()
                ? said.statement().map(Statement::saidBy).orElse(List.of())
                : said.saidBy();
        return new Step(
                discussion.on(),
                StepKind.DISCUSSION,
                said.progress(),
                speakers,
                said.statement().filter(each -> speakers.isEmpty()).flatMap(Statement::role),
                said.statement(),
                Evidence.supports(view, discussion));
    }

    private Stream<Step> reviewed(GoalId goal) {
        Set<PlanId> plans = view.plans().all().stream()
                .filter(plan -> plan.goals().contains(goal))
                .map(Plan::id)
                .collect(Collectors.toSet());
        Set<String> named = outcomes(goal)
                .flatMap(outcome -> outcome.at().stream())
                .map(Objects::toString)
                .collect(Collectors.toSet());
        return view.record().reviews().stream()
                .filter(review -> review.heldOn().isPresent())
                .filter(review -> named.contains(review.id().value())
                        || review.plans().stream().anyMatch(plans::contains))
                .map(review -> new Step(
                        review.heldOn(),
                        StepKind.REVIEW,
                        review.kind(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Evidence.supports(view, review)));
    }

    private Stream<Step> reached(GoalId goal) {
        return outcomes(goal)
                .map(outcome -> new Step(
                        outcome.on().or(() -> reviewedOn(outcome)),
                        StepKind.OUTCOME,
                        outcome.reached(),
                        outcome.by().stream().toList(),
                        Optional.empty(),
                        outcome.familyView(),
                        Evidence.supports(view, outcome)));
    }

    private Stream<GoalOutcome> outcomes(GoalId goal) {
        return view.record().goalOutcomes().stream()
                .filter(outcome -> outcome.goal().equals(goal));
    }

    /** An outcome that has no day of its own was looked at on the day of the review that it names. */
    private Optional<LocalDate> reviewedOn(GoalOutcome outcome) {
        return outcome.at()
                .flatMap(at -> view.record().reviews().stream()
                        .filter(review -> review.id().value().equals(at.value()))
                        .findFirst()
                        .flatMap(Review::heldOn));
    }

    List<FamilyTalk> talks() {
        return view.record().discussions().stream()
                .filter(discussion -> !discussion.advances().isEmpty()
                        || !discussion.barriers().isEmpty())
                .map(discussion -> new FamilyTalk(
                        discussion.on(),
                        discussion.advances(),
                        discussion.barriers(),
                        Evidence.supports(view, discussion)))
                .toList();
    }
}
