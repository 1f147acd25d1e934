package org.practicemodel.principles.internal;

import java.util.function.UnaryOperator;

/**
 * What only a page says: it can be opened in parts, and printed.
 *
 * @param contents the label of the list of sections
 * @param printed what a printed page leaves out
 * @param sources the label under which the sources of a finding are, by the code of its rule
 */
public record ReportWords(String contents, String printed, UnaryOperator<String> sources) {}
