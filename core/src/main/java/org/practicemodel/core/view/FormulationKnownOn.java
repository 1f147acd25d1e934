package org.practicemodel.core.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Statement;

/**
 * Formulations, goals and actions as they were known on a day: what was said, agreed or looked at later is left out, and
 * references to it lead nowhere. A look at a hypothesis without a day came with the review at which it was made.
 */
final class FormulationKnownOn {

    private final AsOf asOf;
    private final RevisionDays revisions;

    FormulationKnownOn(AsOf asOf, RevisionDays revisions) {
        this.asOf = asOf;
        this.revisions = revisions;
    }

    Optional<Formulation> formulation(Formulation formulation) {
        return asOf.happened(formulation, formulation.startedOn())
                .map(begun -> begun.withGatherings(
                                asOf.all(begun.gatherings(), gathering -> asOf.happened(gathering, gathering.on())))
                        .withFactors(asOf.all(begun.factors(), this::factor))
                        .withUnderstandings(asOf.all(begun.understandings(), this::understanding))
                        .withEarlierInterventions(asOf.all(begun.earlierInterventions(), this::earlier))
                        .withHypotheses(asOf.all(begun.hypotheses(), this::hypothesis))
                        .withPriorities(priorities(begun.priorities()))
                        .withGoals(asOf.all(begun.goals(), this::goal))
                        .withActions(asOf.all(begun.actions(), this::action))
                        .withCultureAndAssumptions(begun.cultureAndAssumptions().stream()
                                .flatMap(note -> asOf.statement(Optional.of(note)).stream())
                                .toList())
                        .withAnswers(answers(begun.answers()))
                        .withSignOff(signOff(begun.signOff())));
    }

    private Optional<Factor> factor(Factor factor) {
        Optional<Statement> statement = asOf.statement(factor.statement());
        Optional<Exploration> exploration = asOf.exploration(factor.exploration());
        return asOf.happened(factor, factor.notedOn())
                .filter(noted -> statement.isPresent() || exploration.isPresent())
                .map(noted -> noted.withStatement(statement)
                        .withExploration(exploration)
                        .withPerspectives(perspectives(noted.perspectives()))
                        .withExample(asOf.statement(noted.example()))
                        .withException(asOf.statement(noted.exception()))
                        .withSince(asOf.mayHaveCome(noted.since())));
    }

    private Optional<PersonUnderstanding> understanding(PersonUnderstanding understanding) {
        PersonUnderstanding known = understanding
                .withWhatHappened(asOf.statement(understanding.whatHappened()))
                .withWhatHappenedExploration(asOf.exploration(understanding.whatHappenedExploration()))
                .withWhatIsNeeded(asOf.statement(understanding.whatIsNeeded()))
                .withWhatIsNeededExploration(asOf.exploration(understanding.whatIsNeededExploration()));
        return Optional.of(known).filter(left -> AsOf.anyLeft(parts(understanding), parts(left)));
    }

    private static Stream<Optional<?>> parts(PersonUnderstanding understanding) {
        return Stream.of(
                understanding.whatHappened(),
                understanding.whatHappenedExploration(),
                understanding.whatIsNeeded(),
                understanding.whatIsNeededExploration());
    }

    private Optional<EarlierIntervention> earlier(EarlierIntervention earlier) {
        return Optional.of(earlier)
                .filter(help -> help.interval().map(asOf::hadBegun).orElse(true))
                .flatMap(help -> asOf.statement(Optional.of(help.statement())).map(help::withStatement))
                .map(help -> help.withInterval(help.interval().map(asOf::asKnown))
                        .withWhatLasted(asOf.statement(help.whatLasted()))
                        .withWhyNotSustained(asOf.statement(help.whyNotSustained()))
                        .withExploration(asOf.exploration(help.exploration()))
                        .withUsedAgain(asOf.mark(help.usedAgain())));
    }

    private Optional<Hypothesis> hypothesis(Hypothesis hypothesis) {
        return asOf.happened(hypothesis, hypothesis.writtenOn())
                .map(written -> written.withStatement(asOf.statement(wordsBeforeLaterRevisions(written)))
                        .withAddressedBy(asOf.statement(written.addressedBy()))
                        .withSoThat(asOf.statement(written.soThat()))
                        .withPerspectives(perspectives(written.perspectives()))
                        .withSharing(written.sharing().filter(shared -> asOf.hadCome(shared.on())))
                        .withRevisions(written.revisions().stream()
                                .filter(revision -> asOf.hadCome(revisions.day(revision)))
                                .map(revision -> revision.withReason(asOf.statement(revision.reason()))
                                        .withBefore(asOf.statement(revision.before())))
                                .toList()));
    }

    /** What a hypothesis said before the first later revision that tells it, else what it says now. */
    private Optional<Statement> wordsBeforeLaterRevisions(Hypothesis hypothesis) {
        return hypothesis.revisions().stream()
                .filter(revision -> !asOf.hadCome(revisions.day(revision)) && tellsWhatWasBefore(revision))
                .min(Comparator.comparing(revision -> revisions.day(revision).orElseThrow()))
                .map(HypothesisRevision::before)
                .orElse(hypothesis.statement());
    }

    /** Words of a day after the revision cannot be what it said before. */
    private boolean tellsWhatWasBefore(HypothesisRevision revision) {
        return revision.before()
                .filter(words -> words.on()
                        .flatMap(said -> revisions.day(revision).map(said::isAfter))
                        .filter(after -> after)
                        .isEmpty())
                .isPresent();
    }

    private List<Priority> priorities(List<Priority> priorities) {
        return priorities.stream()
                .filter(priority -> asOf.hadCome(priority.on()))
                .map(priority -> priority.withBecause(asOf.statement(priority.because())))
                .toList();
    }

    Optional<Goal> goal(Goal goal) {
        return asOf.happened(goal, goal.setOn())
                .flatMap(set -> asOf.statement(Optional.of(set.statement())).map(set::withStatement))
                .map(set -> set.withRationale(asOf.statement(set.rationale()))
                        .withPerspectives(perspectives(set.perspectives()))
                        .withBottomLine(asOf.mark(set.bottomLine()))
                        .withHowWeWillKnow(asOf.statement(set.howWeWillKnow()))
                        .withMeasure(set.measure().flatMap(this::measure)));
    }

    private Optional<GoalMeasure> measure(GoalMeasure measure) {
        return asOf.statement(Optional.of(measure.indicator()))
                .map(indicator -> measure.withIndicator(indicator).withBaseline(asOf.statement(measure.baseline())));
    }

    Optional<Action> action(Action action) {
        return asOf.happened(action, action.agreedOn())
                .flatMap(agreed ->
                        asOf.statement(Optional.of(agreed.statement())).map(agreed::withStatement))
                .map(agreed -> agreed.withUpdates(agreed.updates().stream()
                        .filter(update -> asOf.hadCome(update.on()) && asOf.hadCome(update.recordedOn()))
                        .map(update -> update.withStatement(asOf.statement(update.statement())))
                        .toList()));
    }

    private List<QuestionAnswer> answers(List<QuestionAnswer> answers) {
        return answers.stream().filter(answer -> asOf.hadCome(answer.on())).toList();
    }

    private Optional<SignOff> signOff(Optional<SignOff> signOff) {
        return signOff.filter(signed -> asOf.hadCome(Optional.of(signed.on())))
                .map(signed -> signed.withPerspectives(perspectives(signed.perspectives())));
    }

    private List<Perspective> perspectives(List<Perspective> perspectives) {
        return perspectives.stream()
                .filter(perspective -> asOf.hadCome(perspective.on()))
                .map(perspective -> perspective
                        .withWords(asOf.statement(perspective.words()))
                        .withResponse(asOf.statement(perspective.response())))
                .toList();
    }
}
