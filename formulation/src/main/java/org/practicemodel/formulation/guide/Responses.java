package org.practicemodel.formulation.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/**
 * What somebody who sees it differently was answered, put beside what it answers.
 *
 * <p>An answer is to what was not answered yet; so what was answered earlier keeps its answer. Only where all of it was
 * answered, it takes the place of the answer to what was said last. What was said after an answer is not what it answers,
 * unless there is nothing else that it could answer.
 */
final class Responses {

    private Responses() {}

    static boolean isDissent(Perspective perspective) {
        return perspective.stance().equals(Stance.SEES_DIFFERENTLY);
    }

    /** Returns the perspectives with the answer; empty where nobody who is meant sees it differently. */
    static Optional<List<Perspective>> answered(
            List<Perspective> perspectives, Predicate<Perspective> whose, Statement response) {
        List<Perspective> dissents =
                perspectives.stream().filter(Responses::isDissent).filter(whose).toList();
        return Optional.of(dissents)
                .filter(Predicate.not(List::isEmpty))
                .map(theirs -> meant(theirs, response))
                .map(meant -> each(perspectives, each -> meant.contains(each) ? each.withResponse(response) : each));
    }

    private static List<Perspective> meant(List<Perspective> dissents, Statement response) {
        List<Perspective> before = narrowed(dissents, each -> !isAfter(each, response));
        LocalDate last =
                before.stream().map(Responses::day).max(LocalDate::compareTo).orElse(LocalDate.MAX);
        return before.stream().allMatch(each -> each.response().isPresent())
                ? narrowed(before, each -> day(each).equals(last))
                : narrowed(before, each -> each.response().isEmpty());
    }

    private static boolean isAfter(Perspective perspective, Statement response) {
        return perspective
                .on()
                .filter(said -> response.on().filter(said::isAfter).isPresent())
                .isPresent();
    }

    /** What has no day may be the last that was said. */
    private static LocalDate day(Perspective perspective) {
        return perspective.on().orElse(LocalDate.MAX);
    }

    /** Returns those of which it is so; all where it is so of none. */
    private static List<Perspective> narrowed(List<Perspective> perspectives, Predicate<Perspective> which) {
        List<Perspective> narrowed = perspectives.stream().filter(which).toList();
        return narrowed.isEmpty() ? perspectives : narrowed;
    }

    private static List<Perspective> each(List<Perspective> perspectives, UnaryOperator<Perspective> how) {
        return perspectives.stream().map(how).toList();
    }
}
