package org.practicemodel.formulation.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FactorScenario;
import org.practicemodel.core.voice.Stance;

/**
 * What one reader may be given of a formulation: their own words first, no name, no id, no count, and no trace of what was
 * left out.
 *
 * <p>For instance {@code FamilyView.of(formulation).forReader(PersonId.of("person-mother"))}. Immutable and thread-safe.
 * Source: ethical guardrails 8; our interpretation.
 *
 * @param factors what stands under the Ps, the reader's own first
 * @param needs what happened and what is needed
 * @param earlier help that the family had before
 * @param guesses the best guesses so far
 * @param starts where to start, the first first
 * @param hopes what is hoped for, the reader's own first
 * @param steps who does what
 * @param notes notes on culture, and on what might be assumed
 * @param agreement what was agreed for now; empty for a reader who was not asked
 */
public record ReaderView(
        List<Factor> factors,
        List<Needs> needs,
        List<Earlier> earlier,
        List<Guess> guesses,
        List<Start> starts,
        List<Hope> hopes,
        List<Step> steps,
        List<Told> notes,
        Optional<Agreement> agreement) {

    /** Copies the lists in order. */
    public ReaderView {
        factors = List.copyOf(factors);
        needs = List.copyOf(needs);
        earlier = List.copyOf(earlier);
        guesses = List.copyOf(guesses);
        starts = List.copyOf(starts);
        hopes = List.copyOf(hopes);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /** Obtains the view of a reader who may be given nothing. */
    static ReaderView ofNothing() {
        return new ReaderView(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Shows the type only, never what the reader is given. */
    @Override
    public String toString() {
        return "ReaderView";
    }

    /**
     * How the reader stands to something, for instance that they see it differently. Immutable and thread-safe.
     *
     * @param stance how they stand to it
     * @param words what they said about it
     * @param answer what they were answered
     */
    public record Yours(Stance stance, Optional<Told> words, Optional<Told> answer) {

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Yours";
        }
    }

    /**
     * Something under the Ps, for instance rows at bedtime. Immutable and thread-safe.
     *
     * @param kinds under which Ps it stands
     * @param scenario if it is about what may come: in which case
     * @param told what it is; empty only where the reader took part in looking for it and nothing was found
     * @param example an example
     * @param exception a time when it was smaller
     * @param yours how the reader stands to it
     */
    public record Factor(
            List<FactorKind> kinds,
            Optional<FactorScenario> scenario,
            Optional<Told> told,
            Optional<Told> example,
            Optional<Told> exception,
            List<Yours> yours) {

        /** Copies the lists in order. */
        public Factor {
            kinds = List.copyOf(kinds);
            yours = List.copyOf(yours);
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Factor";
        }
    }

    /**
     * What happened to somebody, and what they need. Immutable and thread-safe.
     *
     * @param about who it is about, seen from the reader
     * @param happened what happened
     * @param needed what is needed
     */
    public record Needs(Teller about, Optional<Told> happened, Optional<Told> needed) {

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Needs";
        }
    }

    /**
     * Help that the family had before, for instance a sleep clinic. Immutable and thread-safe.
     *
     * @param told what it was
     * @param lasted what lasted
     * @param notSustained why the change did not last
     */
    public record Earlier(Told told, Optional<Told> lasted, Optional<Told> notSustained) {

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Earlier";
        }
    }

    /**
     * A best guess so far. Immutable and thread-safe.
     *
     * @param told the guess in words; where it is empty, nothing is told of what it links and of how the reader stands to it
     * @param keptGoingBy what keeps it going
     * @param explains what it explains
     * @param addressedBy how that could be addressed
     * @param soThat what addressing it would achieve
     * @param yours how the reader stands to it
     */
    public record Guess(
            Optional<Told> told,
            List<Told> keptGoingBy,
            List<Told> explains,
            Optional<Told> addressedBy,
            Optional<Told> soThat,
            List<Yours> yours) {

        /** Copies the lists in order. */
        public Guess {
            keptGoingBy = List.copyOf(keptGoingBy);
            explains = List.copyOf(explains);
            yours = List.copyOf(yours);
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Guess";
        }
    }

    /**
     * Something to start with. Immutable and thread-safe.
     *
     * @param told what it is
     * @param because why this one
     * @param yours whether the reader is among those who chose it
     */
    public record Start(Told told, Optional<Told> because, boolean yours) {

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Start";
        }
    }

    /**
     * Something that is hoped for. Immutable and thread-safe.
     *
     * @param told what it is
     * @param howWeWillKnow how we'll know
     * @param lookAgainOn the day on which it is looked at again
     * @param yours how the reader stands to it
     */
    public record Hope(Told told, Optional<Told> howWeWillKnow, Optional<LocalDate> lookAgainOn, List<Yours> yours) {

        /** Copies the list in order. */
        public Hope {
            yours = List.copyOf(yours);
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Hope";
        }
    }

    /**
     * Something that somebody will do. Immutable and thread-safe.
     *
     * @param told what it is
     * @param who who does it, seen from the reader
     * @param by the day by which it is done
     * @param lookAgainOn the day on which it is looked at again
     */
    public record Step(Told told, Teller who, Optional<LocalDate> by, Optional<LocalDate> lookAgainOn) {

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Step";
        }
    }

    /**
     * What was agreed for now, for a reader who was asked. Immutable and thread-safe.
     *
     * @param on the day it was agreed
     * @param lookAgainOn the day on which it is looked at again
     * @param yours how the reader stands to it
     */
    public record Agreement(LocalDate on, Optional<LocalDate> lookAgainOn, List<Yours> yours) {

        /** Copies the list in order. */
        public Agreement {
            yours = List.copyOf(yours);
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Agreement";
        }
    }
}
