package org.practicemodel.formulation.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;

/**
 * The formulations that rules look at: those that hold now and are not left over from work that ended before this episode.
 * A draft leaves open whatever it does not say; only being agreed for now closes a question.
 */
final class FormulationsNow {

    /** Within how many working days of its beginning, or of the opening, a formulation is agreed for now. */
    static final Threshold DUE =
            LeedsDescriptors.local("formulation.dueWorkingDays", ThresholdUnit.WORKING_DAYS, 45, 20, 90);

    private FormulationsNow() {}

    static List<Formulation> of(RecordView view) {
        return view.formulations().ofWork(view.episode());
    }

    /** Returns the one outcome over all of them; what is not there is absent from the record or from its source. */
    static Outcome each(RecordView view, Function<Formulation, Outcome> look) {
        return together(view, all -> over(view, all.stream().map(look).toList()));
    }

    /** As {@link #each}, for what applies only where there is a formulation. */
    static Outcome eachOrNotApplicable(RecordView view, Function<Formulation, Outcome> look) {
        return togetherOrNotApplicable(
                view, all -> over(view, all.stream().map(look).toList()));
    }

    /** As {@link #each}, for what is looked for in all of them together, whichever of them says it. */
    static Outcome together(RecordView view, Function<List<Formulation>, Outcome> look) {
        List<Formulation> formulations = of(view);
        return formulations.isEmpty()
                ? Outcomes.absent(view, RecordType.FORMULATIONS, Phrase.of("shared.none"), List.of(Evidence.missing()))
                : look.apply(formulations);
    }

    /** As {@link #together}, for what applies only where there is a formulation. */
    static Outcome togetherOrNotApplicable(RecordView view, Function<List<Formulation>, Outcome> look) {
        return of(view).isEmpty() && view.coverage().holds(RecordType.FORMULATIONS)
                ? Outcomes.notApplicable(Phrase.of("shared.none"), List.of())
                : together(view, look);
    }

    /** As {@link #together}, where there is still time for a formulation in the first weeks of the work. */
    static Outcome togetherOrNotYet(RecordView view, Function<List<Formulation>, Outcome> look) {
        return of(view).isEmpty() && view.coverage().holds(RecordType.FORMULATIONS)
                ? notSoFar(view, view.episode().openedOn(), Phrase.of("shared.none"), List.of(Evidence.missing()))
                : together(view, look);
    }

    /** Returns the one outcome over several things in formulations, without those that are history. */
    static Outcome over(RecordView view, List<? extends Outcome> things) {
        return Outcomes.over(view, things, Phrase.of("shared.past"));
    }

    /** As {@link #each}, where there is still time for a formulation in the first weeks of the work. */
    static Outcome eachOrNotYet(RecordView view, Function<Formulation, Outcome> look) {
        return togetherOrNotYet(view, all -> over(view, all.stream().map(look).toList()));
    }

    /** Checks whether people agreed to it for now, so that what it leaves out was left out. */
    static boolean isAgreed(Formulation formulation) {
        return formulation.signOff().isPresent();
    }

    /** Returns that there is still time, or else that it is not recorded: for what a draft does not say so far. */
    static Outcome notSoFar(RecordView view, Optional<LocalDate> begunOn, Phrase phrase, List<Evidence> evidence) {
        return begunOn.filter(begun -> !view.episode().closed())
                .map(begun -> view.calendar().plusWorkingDays(begun, view.valueOf(DUE)))
                .filter(due -> !view.asOf().isAfter(due))
                .map(due -> Outcomes.tooEarly(phrase, evidence, due.plusDays(1)))
                .orElseGet(() -> Outcomes.notRecorded(phrase, evidence).lacking(RecordType.FORMULATIONS));
    }

    /** Returns what the record shows otherwise, after the recorded reasons and the end of the work did their part. */
    static Outcome otherwise(
            RecordView view, RuleDescriptor rule, Outcome.NotMet notMet, Collection<? extends Entry> about) {
        return Outcomes.answered(view, rule.code(), rule.reasonEffect(), History.settled(view, notMet), about);
    }

    /** Checks whether an open question about an entry, or about all of the formulation, was answered without an addition. */
    static boolean isAnswered(Formulation formulation, QuestionCode question, Identifier about) {
        return answers(formulation, question).anyMatch(answer -> isAbout(answer, about));
    }

    /** Checks whether an answer is about an entry, or about all of its formulation. */
    static boolean isAbout(QuestionAnswer answer, Identifier about) {
        return answer.about().map(entry -> entry.value().equals(about.value())).orElse(true);
    }

    /** Returns the answers to what stands under a P that added nothing there. */
    static Stream<QuestionAnswer> answers(Formulation formulation, FactorKind kind) {
        return answers(formulation, QuestionCode.EXPLORE_FACTOR_KIND)
                .filter(answer -> answer.kind().filter(kind::equals).isPresent());
    }

    /** Returns the answers to an open question that added nothing, whatever they are about. */
    static Stream<QuestionAnswer> answers(Formulation formulation, QuestionCode question) {
        return formulation.answers().stream().filter(answer -> answer.question().equals(question));
    }

    /** Checks whether an answer is that this comes later, which leaves the question open. */
    static boolean isPutOff(QuestionAnswer answer) {
        return answer.answer().equals(ClosingAnswer.LATER);
    }
}
