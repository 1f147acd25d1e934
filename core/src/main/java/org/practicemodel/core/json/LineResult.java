package org.practicemodel.core.json;

import org.practicemodel.core.problem.ReadResult;

/**
 * What came of reading one line of JSON Lines.
 *
 * <p>For instance line 3 of a caseload. Problems carry the line of the file. Immutable and thread-safe if the value is.
 * Our interpretation.
 *
 * @param line the number of the line in the file, counted from 1, blank lines included
 * @param result what was read from it
 * @param <T> the type of the value
 */
public record LineResult<T>(int line, ReadResult<T> result) {}
