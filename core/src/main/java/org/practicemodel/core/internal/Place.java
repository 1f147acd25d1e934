package org.practicemodel.core.internal;

import org.practicemodel.core.problem.Grade;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;

/**
 * Where something stands in a source.
 *
 * <p>It is made of names that the format lists and of numbers, never of a name or value that the source brings: those may
 * be personal. Immutable and thread-safe.
 *
 * @param path the place as a JSON Pointer, or as a path of elements for XML
 * @param field the same without the numbers, so that the same field of two things has the same
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 */
public record Place(String path, String field, int line, int column) {

    /** The source as a whole. */
    public static final Place START = new Place("", "", 1, 1);

    /**
     * Returns the place of a property or element within this one.
     *
     * @param name its name, one that the format lists
     * @return the place, on the same line until {@link #at} says otherwise
     */
    public Place child(String name) {
        return new Place(path + "/" + name, field + "/" + name, line, column);
    }

    /**
     * Returns the place of an element of a JSON list.
     *
     * @param index its index, counted from 0
     * @return the place
     */
    public Place item(int index) {
        return new Place(path + "/" + index, field, line, column);
    }

    /**
     * Returns the place of one of several XML elements with one name.
     *
     * @param index its index, counted from 0
     * @return the place
     */
    public Place nth(int index) {
        return new Place(path + "[" + (index + 1) + "]", field, line, column);
    }

    /**
     * Returns this place on another line.
     *
     * @param atLine the line, counted from 1
     * @param atColumn the column, counted from 1
     * @return the place
     */
    public Place at(int atLine, int atColumn) {
        return new Place(path, field, atLine, atColumn);
    }

    Problem finding(Grade grade, ProblemCode code, String expected) {
        Problem problem =
                grade == Grade.PROBLEM ? Problem.of(code, path, expected) : Problem.note(code, path, expected);
        return problem.at(line, column);
    }
}
