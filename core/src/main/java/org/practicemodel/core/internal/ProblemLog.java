package org.practicemodel.core.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.practicemodel.core.problem.Grade;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;

/**
 * The problems and notes of one item of a source while it is being read.
 *
 * <p>What was noted about a thing can be taken back when the thing turns out to be deleted. Not thread-safe.
 */
public final class ProblemLog {

    private record Entry(Place place, Problem problem, boolean oncePerField) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Makes an empty log. */
    public ProblemLog() {}

    /**
     * Notes something that could not be read as it stands.
     *
     * @param place where
     * @param code the kind of problem
     * @param expected what was expected, never a value
     */
    public void problem(Place place, ProblemCode code, String expected) {
        entries.add(new Entry(place, place.finding(Grade.PROBLEM, code, expected), false));
    }

    /**
     * Notes something worth knowing.
     *
     * @param place where
     * @param code the kind of note
     * @param expected what was expected or done, never a value
     */
    public void note(Place place, ProblemCode code, String expected) {
        entries.add(new Entry(place, place.finding(Grade.NOTE, code, expected), false));
    }

    /**
     * Notes a field that is left behind because no rule reads it; each field is listed once, where it first stands.
     *
     * @param place where
     */
    public void leftBehind(Place place) {
        Problem note =
                place.finding(Grade.NOTE, ProblemCode.NOT_TAKEN_OVER, "a field that a rule reads; it was left behind");
        entries.add(new Entry(place, note, true));
    }

    /**
     * Returns how much is noted, for {@link #backTo}.
     *
     * @return the number of entries
     */
    public int mark() {
        return entries.size();
    }

    /**
     * Takes back everything that was noted since a mark.
     *
     * @param mark what {@link #mark} gave
     */
    public void backTo(int mark) {
        entries.subList(mark, entries.size()).clear();
    }

    /**
     * Returns everything noted, in the order of the source.
     *
     * @return the problems and notes
     */
    public List<Problem> problems() {
        Set<String> listed = new HashSet<>();
        return entries.stream()
                .filter(entry ->
                        !entry.oncePerField() || listed.add(entry.place().field()))
                .sorted(Comparator.comparingInt((Entry entry) -> entry.place().line())
                        .thenComparingInt(entry -> entry.place().column()))
                .map(Entry::problem)
                .toList();
    }
}
