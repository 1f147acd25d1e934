package org.practicemodel.principles.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.wording.MarkdownText;

/** Tables in Markdown. */
public final class MarkdownTable {

    private MarkdownTable() {}

    /**
     * Returns a table.
     *
     * @param heads the head of each column, not escaped
     * @param rows the cells of each row, not escaped
     * @return the lines, each ended by a line feed
     */
    public static String of(List<String> heads, List<List<String>> rows) {
        return Stream.concat(
                        Stream.of(row(heads), "|" + " --- |".repeat(heads.size())),
                        rows.stream().map(MarkdownTable::row))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::escaped).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
