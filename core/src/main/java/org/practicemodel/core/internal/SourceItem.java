package org.practicemodel.core.internal;

import java.util.Optional;

/**
 * One item of a source, such as a child, with what was noted about it while it was read.
 *
 * @param index its index, counted from 0
 * @param section what it holds; empty where it was deleted or could not be read
 * @param log what was noted, and takes more notes
 */
public record SourceItem(int index, Optional<SourceSection> section, ProblemLog log) {}
