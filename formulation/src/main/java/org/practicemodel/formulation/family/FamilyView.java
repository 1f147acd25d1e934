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
import org.practicemodel.core.voice.Stance;

/**
 * Gives one named reader of the family what they may read of a formulation, and nothing that tells of the rest.
 *
 * <p>A statement is given only to its speaker, in their own words, or to a reader whom its audience names and for whom
 * somebody read and cleared that text; words that a child said, or may have said, need the child's own yes as well, which no
 * parent can give. A goal of a child is the child's word, whoever wrote it down, and so is a best guess that only children
 * agreed in their words; where children and grown-ups agreed it together nobody knows whose words they are, and it is for
 * whoever clears it to ask the child. Whoever is not known to be grown up counts as a child. Left out are statements marked
 * as sensitive (whereabouts, who made the referral, police material, unproven allegations), everybody and everything under a
 * restriction, such as a meeting, and whatever rests on that, such as what somebody said there; where the formulation or a
 * child it is about is, nothing is given at all. Where it was decided for safety not to tell the reader something, a text
 * must have been cleared after that day, and no date is told that nobody cleared. What was agreed is told to those who were
 * asked. The software cannot see a name inside a sentence: whoever gives a page to a reader reads it first.
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
     * Restrictions and exceptions for safety stand in the record, so this knows of none; where there is a record, take
     * {@link #of(Formulation, PracticeRecord, LocalDate)}.
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
        private final Hidden hidden;
        private final Map<FactorId, Told> given = new HashMap<>();

        Selection(ReadingRights rights) {
            this.rights = rights;
            this.hidden = Hidden.of(formulation, rights.restricted());
        }

        ReaderView view() {
            if (hidden.holdsEverything()) {
                return ReaderView.ofNothing();
            }
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
                    all(formulation.cultureAndAssumptions(), note -> rights.told(note, Voices.NONE)),
                    formulation.signOff().flatMap(this::agreement));
        }

        private Optional<ReaderView.Factor> factor(Factor factor) {
            if (hidden.holds(factor.id())) {
                return Optional.empty();
            }
            Voices voices = Voices.of(factor);
            Optional<Told> told = rights.told(factor.statement(), voices);
            told.ifPresent(words -> given.put(factor.id(), words));
            Voices beside = voices.beside(factor.statement());
            return told.isPresent() || lookedFor(factor)
                    ? Optional.of(new ReaderView.Factor(
                            factor.kinds(),
                            factor.scenario(),
                            told,
                            rights.told(factor.example(), beside),
                            rights.told(factor.exception(), beside),
                            yours(factor.perspectives(), beside)))
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
            Voices voices = Voices.of(understanding);
            return Optional.of(understanding)
                    .filter(known -> !hidden.holds(known.id()))
                    .map(known -> new ReaderView.Needs(
                            rights.teller(List.of(Party.of(known.person())), List.of()),
                            rights.told(known.whatHappened(), voices),
                            rights.told(known.whatIsNeeded(), voices)))
                    .filter(needs ->
                            needs.happened().isPresent() || needs.needed().isPresent());
        }

        private Optional<ReaderView.Earlier> earlier(EarlierIntervention earlier) {
            Voices beside = Voices.NONE.beside(Optional.of(earlier.statement()));
            return Optional.of(earlier)
                    .filter(known -> !hidden.holds(known.id()))
                    .flatMap(known -> rights.told(known.statement(), Voices.NONE))
                    .map(told -> new ReaderView.Earlier(
                            told,
                            rights.told(earlier.whatLasted(), beside),
                            rights.told(earlier.whyNotSustained(), beside)));
        }

        /** A guess that is not told in words is not told in links either, nor by how the reader stands to it. */
        private Optional<ReaderView.Guess> guess(Hypothesis hypothesis) {
            if (hypothesis.dropped().isPresent() || hidden.holds(hypothesis.id())) {
                return Optional.empty();
            }
            Voices voices = Voices.of(hypothesis, rights.grownUps());
            Voices beside = voices.beside(hypothesis.statement());
            Optional<Told> told = rights.told(hypothesis.statement(), voices);
            ReaderView.Guess guess = new ReaderView.Guess(
                    told,
                    told.isPresent() ? given(hypothesis.keptGoingBy()) : List.of(),
                    told.isPresent() ? given(hypothesis.explains()) : List.of(),
                    rights.told(hypothesis.addressedBy(), beside),
                    rights.told(hypothesis.soThat(), beside),
                    told.isPresent() ? yours(hypothesis.perspectives(), beside) : List.of());
            boolean anySaid =
                    Stream.of(guess.told(), guess.addressedBy(), guess.soThat()).anyMatch(Optional::isPresent);
            return anySaid ? Optional.of(guess) : Optional.empty();
        }

        private List<Told> given(List<FactorId> factors) {
            return factors.stream().filter(given::containsKey).map(given::get).toList();
        }

        /** That something was chosen is more than what it is: a reader who did not choose it may not know of it. */
        private Optional<ReaderView.Start> start(Priority priority) {
            Voices voices = Voices.of(priority);
            boolean isYours = isAmong(priority.chosenBy());
            return Optional.ofNullable(given.get(priority.factor()))
                    .filter(told -> !hidden.holds(priority))
                    .filter(told ->
                            isYours || rights.isGranted(priority.because(), voices) || isGranted(priority.factor()))
                    .map(told -> new ReaderView.Start(told, rights.told(priority.because(), voices), isYours));
        }

        private boolean isGranted(FactorId id) {
            return formulation.factors().stream()
                    .filter(factor -> factor.id().equals(id))
                    .anyMatch(factor -> rights.isGranted(factor.statement(), Voices.of(factor)));
        }

        private Optional<ReaderView.Hope> hope(Goal goal) {
            Voices voices = Voices.of(goal, rights.grownUps());
            Voices beside = voices.beside(Optional.of(goal.statement()));
            return Optional.of(goal)
                    .filter(known -> !hidden.holds(known.id()))
                    .flatMap(known -> rights.told(known.statement(), voices))
                    .map(told -> new ReaderView.Hope(
                            told,
                            rights.told(goal.howWeWillKnow(), beside),
                            rights.day(goal.reviewOn()),
                            yours(goal.perspectives(), beside)));
        }

        private Optional<ReaderView.Step> step(Action action) {
            return Optional.of(action)
                    .filter(known -> !hidden.holds(known.id()))
                    .flatMap(known -> rights.told(known.statement(), Voices.NONE))
                    .map(told -> new ReaderView.Step(
                            told,
                            rights.teller(
                                    action.owners(), action.ownerRole().stream().toList()),
                            rights.day(action.dueOn()),
                            rights.day(action.lookAgainOn())));
        }

        /** That it was agreed for now is told to those who were asked, unless it was decided since not to tell them. */
        private Optional<ReaderView.Agreement> agreement(SignOff signOff) {
            List<ReaderView.Yours> yours = yours(signOff.perspectives(), Voices.NONE);
            return yours.isEmpty() || !rights.counts(signOff.on())
                    ? Optional.empty()
                    : Optional.of(new ReaderView.Agreement(signOff.on(), rights.day(signOff.lookAgainOn()), yours));
        }

        /** How the reader themself stands to something, once asked; nobody else's stance is told. */
        private List<ReaderView.Yours> yours(List<Perspective> perspectives, Voices beside) {
            return perspectives.stream()
                    .filter(perspective -> !hidden.holds(perspective))
                    .filter(perspective -> isAmong(perspective.who().stream().toList()))
                    .filter(perspective -> !perspective.stance().equals(Stance.NOT_ASKED))
                    .map(perspective -> new ReaderView.Yours(
                            perspective.stance(),
                            rights.told(perspective.words(), Voices.of(perspective)),
                            rights.told(perspective.response(), beside)))
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
