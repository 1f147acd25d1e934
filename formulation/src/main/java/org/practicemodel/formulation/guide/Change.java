package org.practicemodel.formulation.guide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Statement;

/**
 * Something said about an entry that may not be there yet. It is kept until the formulation is put together.
 *
 * @param id the id of the entry
 * @param part the part it is about, for the fault where it can't be made
 * @param turn when it is made, so that what it needs is there whatever was said first
 * @param day the day of what comes in the order of its days; what has none comes first
 * @param how the entry with the change; empty where this is not an entry that can be changed so
 */
record Change(
        String id, String part, Turn turn, Optional<LocalDate> day, Function<Entry, Optional<? extends Entry>> how) {

    /** What is changed about an entry comes first, then how others see it, then what they are answered. */
    enum Turn {
        PART(StructureFaultCode.LEADS_NOWHERE),
        PERSPECTIVE(StructureFaultCode.LEADS_NOWHERE),
        RESPONSE(StructureFaultCode.NOBODY_SEES_IT_DIFFERENTLY);

        private final StructureFaultCode unmade;

        Turn(StructureFaultCode unmade) {
            this.unmade = unmade;
        }

        /** Tells why a change can't be made to an entry that is there. */
        StructureFaultCode unmade() {
            return unmade;
        }
    }

    static final Comparator<Change> ORDER = Comparator.comparing(Change::turn)
            .thenComparing(change -> change.day().orElse(LocalDate.MIN));

    static <E extends Entry> Change of(Class<E> type, String id, String part, UnaryOperator<E> how) {
        return new Change(
                id,
                part,
                Turn.PART,
                Optional.empty(),
                entry -> Optional.of(entry)
                        .filter(type::isInstance)
                        .map(type::cast)
                        .map(how));
    }

    static Change perspectives(String id, List<Perspective> added) {
        return new Change(
                id,
                "perspectives",
                Turn.PERSPECTIVE,
                Optional.empty(),
                entry -> voices(
                        entry,
                        before -> Optional.of(
                                CanonicalOrder.intoOnce(before, added.stream(), CanonicalOrder.PERSPECTIVES))));
    }

    static Change response(String id, Predicate<Perspective> whose, Statement response) {
        return new Change(
                id,
                "response",
                Turn.RESPONSE,
                response.on(),
                entry -> voices(entry, before -> Responses.answered(before, whose, response)));
    }

    private static Optional<Entry> voices(Entry entry, Function<List<Perspective>, Optional<List<Perspective>>> how) {
        if (entry instanceof Factor factor) {
            return how.apply(factor.perspectives()).map(voices -> factor.withPerspectives(voices));
        }
        if (entry instanceof Hypothesis hypothesis) {
            return how.apply(hypothesis.perspectives()).map(voices -> hypothesis.withPerspectives(voices));
        }
        if (entry instanceof Goal goal) {
            return how.apply(goal.perspectives()).map(voices -> goal.withPerspectives(voices));
        }
        if (entry instanceof Formulation formulation) {
            return formulation
                    .signOff()
                    .flatMap(agreed -> how.apply(agreed.perspectives())
                            .map(voices -> formulation.withSignOff(agreed.withPerspectives(voices))));
        }
        return Optional.empty();
    }
}
