package org.practicemodel.formulation.guide;

import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Statement;

/**
 * The order in which the guide lays down what it is told, so that the order of the telling makes no difference: by day,
 * what has none last, then by id. What was there before keeps its place.
 */
final class CanonicalOrder {

    static final Comparator<Gathering> GATHERINGS = dated(Gathering::on);
    static final Comparator<PersonUnderstanding> UNDERSTANDINGS = byId();
    static final Comparator<EarlierIntervention> EARLIER_INTERVENTIONS =
            dated(earlier -> earlier.interval().flatMap(RecordedInterval::from));
    static final Comparator<Hypothesis> HYPOTHESES = dated(Hypothesis::writtenOn);
    static final Comparator<Goal> GOALS = dated(Goal::setOn);
    static final Comparator<Action> ACTIONS = dated(Action::agreedOn);
    static final Comparator<Statement> NOTES =
            CanonicalOrder.<Statement, ChronoLocalDate>maybe(Statement::on).thenComparing(Statement::words);
    static final Comparator<Perspective> PERSPECTIVES = CanonicalOrder.<Perspective, ChronoLocalDate>maybe(
                    Perspective::on)
            .thenComparing(maybe(each -> each.who().map(CanonicalOrder::id)))
            .thenComparing(maybe(each -> each.role().map(role -> role.value())))
            .thenComparing(each -> each.stance().value())
            .thenComparing(maybe(each -> each.gathering().map(Identifier::value)))
            .thenComparing(maybe(each -> each.words().map(Statement::words)));
    static final Comparator<QuestionAnswer> ANSWERS = CanonicalOrder.<QuestionAnswer, ChronoLocalDate>maybe(
                    QuestionAnswer::on)
            .thenComparing(answer -> answer.question().value())
            .thenComparing(maybe(answer -> answer.about().map(Identifier::value)))
            .thenComparing(maybe(answer -> answer.kind().map(FactorKind::value)))
            .thenComparing(answer -> answer.answer().value())
            .thenComparing(maybe(answer -> answer.by().map(CanonicalOrder::id)))
            .thenComparing(maybe(answer -> answer.role().map(role -> role.value())));

    private CanonicalOrder() {}

    /** Factors stand P by P in the order of the edition; those of other Ps come next, those of none last. */
    static Comparator<Factor> factors(ModelDefinition model) {
        List<FactorKind> edition =
                model.factors().stream().map(ModelFactor::kind).toList();
        return Comparator.<Factor>comparingInt(factor -> factor.kinds().stream()
                        .findFirst()
                        .map(kind -> edition.contains(kind) ? edition.indexOf(kind) : edition.size())
                        .orElse(edition.size() + 1))
                .thenComparing(dated(Factor::notedOn));
    }

    /** Returns a list to which others were added: each stands before the first that comes after it. */
    static <T> List<T> into(List<T> before, Stream<T> others, Comparator<? super T> order) {
        List<T> whole = new ArrayList<>(before);
        others.sorted(order).forEach(other -> {
            int place = 0;
            while (place < whole.size() && order.compare(whole.get(place), other) <= 0) {
                place++;
            }
            whole.add(place, other);
        });
        return whole;
    }

    private static String id(Party party) {
        return Stream.of(party.person(), party.worker(), party.agency())
                .flatMap(Optional::stream)
                .map(Identifier::value)
                .findFirst()
                .orElseThrow();
    }

    private static <E extends Entry> Comparator<E> dated(Function<E, Optional<LocalDate>> day) {
        return CanonicalOrder.<E, ChronoLocalDate>maybe(day).thenComparing(byId());
    }

    private static <E extends Entry> Comparator<E> byId() {
        return Comparator.comparing(entry -> entry.id().value());
    }

    private static <T, U extends Comparable<? super U>> Comparator<T> maybe(
            Function<? super T, ? extends Optional<? extends U>> part) {
        Comparator<Optional<? extends U>> lastWhereAbsent = (first, second) -> first.isPresent() && second.isPresent()
                ? first.get().compareTo(second.get())
                : Boolean.compare(first.isEmpty(), second.isEmpty());
        return (first, second) -> lastWhereAbsent.compare(part.apply(first), part.apply(second));
    }
}
