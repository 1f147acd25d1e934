package org.practicemodel.formulation.guide;

import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
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
import org.practicemodel.core.voice.Reader;
import org.practicemodel.core.voice.Sensitivity;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;
import org.practicemodel.formulation.perspective.Speaker;

/**
 * The order in which the guide lays down what it is told, so that the order of the telling makes no difference: by day,
 * what has none last, then by id; what has no id, by all that is in it, so that only what is equal stands alike. What was
 * there before keeps its place.
 */
final class CanonicalOrder {

    static final Comparator<Gathering> GATHERINGS = dated(Gathering::on);
    static final Comparator<PersonUnderstanding> UNDERSTANDINGS = byId();
    static final Comparator<EarlierIntervention> EARLIER_INTERVENTIONS =
            dated(earlier -> earlier.interval().flatMap(RecordedInterval::from));
    static final Comparator<Hypothesis> HYPOTHESES = dated(Hypothesis::writtenOn);
    static final Comparator<Goal> GOALS = dated(Goal::setOn);
    static final Comparator<Action> ACTIONS = dated(Action::agreedOn);
    static final Comparator<Statement> NOTES = CanonicalOrder.<Statement, ChronoLocalDate>maybe(Statement::on)
            .thenComparing(Statement::words)
            .thenComparing(Statement::saidBy, listwise(CanonicalOrder::whose))
            .thenComparing(maybe(said -> said.role().map(RoleCode::value)))
            .thenComparing(maybe(said -> said.form().map(StatementForm::value)))
            .thenComparing(maybe(Statement::drawing))
            .thenComparing(Statement::audience, listwise(CanonicalOrder::reading))
            .thenComparing(Statement::sensitive, listwise(Sensitivity::value));
    static final Comparator<Perspective> PERSPECTIVES = CanonicalOrder.<Perspective, ChronoLocalDate>maybe(
                    Perspective::on)
            .thenComparing(maybe(each -> each.who().map(CanonicalOrder::whose)))
            .thenComparing(maybe(each -> each.role().map(RoleCode::value)))
            .thenComparing(each -> each.stance().value())
            .thenComparing(maybe(each -> each.gathering().map(Identifier::value)))
            .thenComparing(Perspective::words, ifAny(NOTES))
            .thenComparing(Perspective::response, ifAny(NOTES));
    static final Comparator<QuestionAnswer> ANSWERS = CanonicalOrder.<QuestionAnswer, ChronoLocalDate>maybe(
                    QuestionAnswer::on)
            .thenComparing(answer -> answer.question().value())
            .thenComparing(maybe(answer -> answer.about().map(Identifier::value)))
            .thenComparing(maybe(answer -> answer.kind().map(FactorKind::value)))
            .thenComparing(answer -> answer.answer().value())
            .thenComparing(maybe(answer -> answer.by().map(CanonicalOrder::whose)))
            .thenComparing(maybe(answer -> answer.role().map(RoleCode::value)));

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
        int place = 0;
        for (T other : others.sorted(order).toList()) {
            while (place < whole.size() && order.compare(whole.get(place), other) <= 0) {
                place++;
            }
            whole.add(place, other);
        }
        return whole;
    }

    /** Returns a list to which others were added, each once, and none that it holds already. */
    static <T> List<T> intoOnce(List<T> before, Stream<T> others, Comparator<? super T> order) {
        Set<T> held = new HashSet<>(before);
        return into(before, others.filter(held::add), order);
    }

    /** Parties of two sorts may have ids that read alike. */
    private static String whose(Party party) {
        Identifier id = Speaker.idOf(party);
        return id.value() + " " + id.getClass().getSimpleName();
    }

    private static String reading(Reader reader) {
        return Stream.of(Optional.of(reader.person()), reader.clearedBy(), reader.clearedOn(), reader.speakerAgreedOn())
                .map(part -> part.map(Object::toString).orElse(""))
                .collect(Collectors.joining(" "));
    }

    private static <T> Comparator<List<T>> listwise(Function<T, String> key) {
        return Comparator.comparing(list -> list.stream().map(key).collect(Collectors.joining("\n")));
    }

    /** What is absent comes last. */
    private static <T> Comparator<Optional<? extends T>> ifAny(Comparator<? super T> order) {
        return (first, second) -> first.isPresent() && second.isPresent()
                ? order.compare(first.get(), second.get())
                : Boolean.compare(first.isEmpty(), second.isEmpty());
    }

    private static <E extends Entry> Comparator<E> dated(Function<E, Optional<LocalDate>> day) {
        return CanonicalOrder.<E, ChronoLocalDate>maybe(day).thenComparing(byId());
    }

    private static <E extends Entry> Comparator<E> byId() {
        return Comparator.comparing(entry -> entry.id().value());
    }

    private static <T, U extends Comparable<? super U>> Comparator<T> maybe(
            Function<? super T, ? extends Optional<? extends U>> part) {
        Comparator<Optional<? extends U>> natural = ifAny(Comparator.<U>naturalOrder());
        return (first, second) -> natural.compare(part.apply(first), part.apply(second));
    }
}
