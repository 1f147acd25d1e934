package org.practicemodel.formulation.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/**
 * Something said about an entry that may not be there yet. It is kept until the formulation is put together.
 *
 * @param id the id of the entry
 * @param part the part it is about, for the fault where there is no such entry
 * @param turn when it is made, so that what it needs is there whatever was said first
 * @param how the entry with the change; empty where this is not an entry that can be changed so
 */
record Change(String id, String part, Turn turn, Function<Entry, Optional<? extends Entry>> how) {

    /** What is changed about an entry comes first, then how others see it, then what they are answered. */
    enum Turn {
        PART,
        PERSPECTIVE,
        RESPONSE
    }

    static <E extends Entry> Change of(Class<E> type, String id, String part, UnaryOperator<E> how) {
        return new Change(
                id,
                part,
                Turn.PART,
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
                entry -> voices(
                        entry, before -> CanonicalOrder.into(before, added.stream(), CanonicalOrder.PERSPECTIVES)));
    }

    static Change response(String id, Party who, Statement response) {
        Predicate<Perspective> theirs = each -> each.stance().equals(Stance.SEES_DIFFERENTLY)
                && each.who().filter(who::equals).isPresent();
        return new Change(
                id,
                "response",
                Turn.RESPONSE,
                entry -> voices(
                                entry,
                                before -> before.stream()
                                        .map(each -> theirs.test(each) ? each.withResponse(response) : each)
                                        .toList())
                        .filter(answered -> !answered.equals(entry)));
    }

    private static Optional<Entry> voices(Entry entry, UnaryOperator<List<Perspective>> how) {
        if (entry instanceof Factor factor) {
            return Optional.of(factor.withPerspectives(how.apply(factor.perspectives())));
        }
        if (entry instanceof Hypothesis hypothesis) {
            return Optional.of(hypothesis.withPerspectives(how.apply(hypothesis.perspectives())));
        }
        if (entry instanceof Goal goal) {
            return Optional.of(goal.withPerspectives(how.apply(goal.perspectives())));
        }
        return Optional.empty();
    }
}
