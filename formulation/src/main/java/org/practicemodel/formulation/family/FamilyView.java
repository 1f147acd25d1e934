package org.practicemodel.formulation.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Perspective;

/**
 * Gives one named reader of the family what they may read of a formulation, and nothing that tells of the rest.
 *
 * <p>A statement is given only to its speaker, in their own words, or to a reader whom its audience names and for whom
 * somebody read and cleared that text; words that a child said need the child's own yes as well, which no parent can give.
 * Whoever is not known to be grown up counts as a child. Left out are statements marked as sensitive (whereabouts, who made
 * the referral, police material, unproven allegations), and everybody and everything under a restriction; where it was
 * decided for safety not to tell the reader something, a text must have been cleared after that day. The software cannot see
 * a name inside a sentence: whoever gives a page to a reader reads it first.
 *
 * <p>For instance {@code FamilyView.of(formulation, record, asOf).forReader(PersonId.of("person-mother"))}. Immutable and
 * thread-safe. Source: ethical guardrails 8; our interpretation.
 */
public final class FamilyView {

    private final Formulation formulation;
    private final Function<PersonId, ReadingRights> rights;

    private FamilyView(Formulation formulation, Function<PersonId, ReadingRights> rights) {
        this.formulation = formulation;
        this.rights = rights;
    }

    /**
     * Obtains the view of a formulation of whose family nothing else is known: everybody but the reader counts as a child.
     *
     * @param formulation the formulation
     * @return the view
     */
    public static FamilyView of(Formulation formulation) {
        return new FamilyView(formulation, ReadingRights::of);
    }

    /**
     * Obtains the view of a formulation of a record on a day.
     *
     * @param formulation the formulation
     * @param record the record, whose restrictions and exceptions for safety hold
     * @param asOf the day of the view
     * @return the view
     */
    public static FamilyView of(Formulation formulation, PracticeRecord record, LocalDate asOf) {
        return new FamilyView(formulation, reader -> ReadingRights.of(reader, record, asOf));
    }

    /**
     * Returns what a reader may be given.
     *
     * @param reader the reader
     * @return the view for this reader; it holds nothing where nothing may be given
     */
    public ReaderView forReader(PersonId reader) {
        return new Selection(rights.apply(reader)).view();
    }

    /** Shows the type and the id of the formulation. */
    @Override
    public String toString() {
        return "FamilyView " + formulation.id();
    }

    /** What is chosen for one reader. */
    private final class Selection {

        private final ReadingRights rights;
        private final Map<FactorId, Told> given = new HashMap<>();

        Selection(ReadingRights rights) {
            this.rights = rights;
        }

        ReaderView view() {
            List<ReaderView.Factor> factors = ownFirst(
                    formulation.factors().stream().flatMap(factor -> factor(factor).stream()),
                    factor -> factor.told().map(Told::teller).orElse(Teller.UNKNOWN));
            return new ReaderView(
                    factors,
                    all(formulation.understandings(), this::needs),
                    all(formulation.earlierInterventions(), this::earlier),
                    all(formulation.hypotheses(), this::guess),
                    all(formulation.priorities(), this::start),
                    ownFirst(
                            formulation.goals().stream().flatMap(goal -> hope(goal).stream()),
                            hope -> hope.told().teller()),
                    all(formulation.actions(), this::step),
                    all(formulation.cultureAndAssumptions(), rights::told),
                    formulation.signOff().map(this::agreement));
        }

        private Optional<ReaderView.Factor> factor(Factor factor) {
            if (!rights.mayKnowOf(factor.id())
                    || !rights.mayKnowOf(factor.about())
                    || !factor.behaviourOf().map(rights::mayKnowOf).orElse(true)) {
                return Optional.empty();
            }
            Optional<Told> told = rights.told(factor.statement());
            told.ifPresent(words -> given.put(factor.id(), words));
            return told.isPresent() || lookedFor(factor)
                    ? Optional.of(new ReaderView.Factor(
                            factor.kinds(),
                            factor.scenario(),
                            told,
                            rights.told(factor.example()),
                            rights.told(factor.exception()),
                            yours(factor.perspectives())))
                    : Optional.empty();
        }

        /** That something was looked for and not found is told to those who took part in looking. */
        private boolean lookedFor(Factor factor) {
            return factor.statement().isEmpty()
                    && factor.exploration()
                            .filter(exploration -> exploration.state().equals(ExplorationState.NONE_FOUND))
                            .filter(exploration -> isAmong(exploration.with()))
                            .isPresent();
        }

        private Optional<ReaderView.Needs> needs(PersonUnderstanding understanding) {
            return Optional.of(understanding)
                    .filter(known -> rights.mayKnowOf(known.id()) && rights.mayKnowOf(known.person()))
                    .map(known ->
                            new ReaderView.Needs(rights.told(known.whatHappened()), rights.told(known.whatIsNeeded())))
                    .filter(needs ->
                            needs.happened().isPresent() || needs.needed().isPresent());
        }

        private Optional<ReaderView.Earlier> earlier(EarlierIntervention earlier) {
            return Optional.of(earlier)
                    .filter(known -> rights.mayKnowOf(known.id()))
                    .filter(known -> known.agency().map(rights::mayKnowOf).orElse(true))
                    .flatMap(known -> rights.told(known.statement()))
                    .map(told -> new ReaderView.Earlier(
                            told, rights.told(earlier.whatLasted()), rights.told(earlier.whyNotSustained())));
        }

        private Optional<ReaderView.Guess> guess(Hypothesis hypothesis) {
            if (hypothesis.dropped().isPresent() || !rights.mayKnowOf(hypothesis.id())) {
                return Optional.empty();
            }
            ReaderView.Guess guess = new ReaderView.Guess(
                    rights.told(hypothesis.statement()),
                    given(hypothesis.keptGoingBy()),
                    given(hypothesis.explains()),
                    rights.told(hypothesis.addressedBy()),
                    rights.told(hypothesis.soThat()),
                    yours(hypothesis.perspectives()));
            boolean anySaid =
                    Stream.of(guess.told(), guess.addressedBy(), guess.soThat()).anyMatch(Optional::isPresent);
            return anySaid ? Optional.of(guess) : Optional.empty();
        }

        private List<Told> given(List<FactorId> factors) {
            return factors.stream().filter(given::containsKey).map(given::get).toList();
        }

        private Optional<ReaderView.Start> start(Priority priority) {
            return Optional.ofNullable(given.get(priority.factor()))
                    .map(told ->
                            new ReaderView.Start(told, rights.told(priority.because()), isAmong(priority.chosenBy())));
        }

        private Optional<ReaderView.Hope> hope(Goal goal) {
            return Optional.of(goal)
                    .filter(known -> rights.mayKnowOf(known.id()) && rights.mayKnowOfAll(known.authoredBy()))
                    .flatMap(known -> rights.told(known.statement()))
                    .map(told -> new ReaderView.Hope(
                            told, rights.told(goal.howWeWillKnow()), goal.reviewOn(), yours(goal.perspectives())));
        }

        private Optional<ReaderView.Step> step(Action action) {
            return Optional.of(action)
                    .filter(known -> rights.mayKnowOf(known.id()) && rights.mayKnowOfAll(known.owners()))
                    .flatMap(known -> rights.told(known.statement()))
                    .map(told -> new ReaderView.Step(
                            told, Teller.of(action.owners(), rights.reader()), action.dueOn(), action.lookAgainOn()));
        }

        private ReaderView.Agreement agreement(SignOff signOff) {
            return new ReaderView.Agreement(signOff.on(), signOff.lookAgainOn(), yours(signOff.perspectives()));
        }

        /** How the reader themself stands to something; nobody else's stance is told. */
        private List<ReaderView.Yours> yours(List<Perspective> perspectives) {
            return perspectives.stream()
                    .filter(perspective -> isAmong(perspective.who().stream().toList()))
                    .map(perspective -> new ReaderView.Yours(
                            perspective.stance(),
                            rights.told(perspective.words()),
                            rights.told(perspective.response())))
                    .toList();
        }

        private boolean isAmong(List<Party> parties) {
            return parties.stream()
                    .anyMatch(party ->
                            party.person().filter(rights.reader()::equals).isPresent());
        }
    }

    private static <T, R> List<R> all(List<T> things, Function<T, Optional<R>> chosen) {
        return things.stream().flatMap(thing -> chosen.apply(thing).stream()).toList();
    }

    private static <T> List<T> ownFirst(Stream<T> things, Function<T, Teller> teller) {
        List<T> own = new ArrayList<>();
        List<T> others = new ArrayList<>();
        things.forEach(thing -> (isOwn(teller.apply(thing)) ? own : others).add(thing));
        own.addAll(others);
        return own;
    }

    private static boolean isOwn(Teller teller) {
        return teller == Teller.YOU || teller == Teller.YOU_AND_OTHERS;
    }
}
