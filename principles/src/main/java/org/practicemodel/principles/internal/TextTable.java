package org.practicemodel.principles.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.practicemodel.core.wording.Lines;

/**
 * A table in plain text.
 *
 * @param heads the lines of the head of each column
 * @param rows the cells of each row
 * @param words how many columns, from the left, hold words, which stand to the left; numbers stand to the right of theirs
 */
public record TextTable(List<List<String>> heads, List<List<String>> rows, int words) {

    private static final String GAP = "  ";

    /** Copies the lists. */
    public TextTable {
        heads = heads.stream().map(List::copyOf).toList();
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Writes the table across the whole page. What is too wide for the first column goes on in a line below.
     *
     * @param page the page
     */
    public void write(Lines page) {
        List<Integer> widths = widths();
        write(page, heads, widths);
        for (List<String> row : rows) {
            List<List<String>> cells = new ArrayList<>();
            cells.add(Lines.wrapped(row.get(0), widths.get(0), widths.get(0)));
            row.stream().skip(1).forEach(cell -> cells.add(List.of(cell)));
            write(page, cells, widths);
        }
    }

    private List<Integer> widths() {
        List<Integer> others =
                IntStream.range(1, heads.size()).mapToObj(this::widest).toList();
        int taken = others.stream().mapToInt(width -> width + GAP.length()).sum();
        return Stream.concat(Stream.of(Math.max(1, Lines.WIDTH - taken)), others.stream())
                .toList();
    }

    private int widest(int column) {
        return Stream.concat(heads.get(column).stream(), rows.stream().map(row -> row.get(column)))
                .mapToInt(Lines::columns)
                .max()
                .orElse(0);
    }

    private void write(Lines page, List<List<String>> cells, List<Integer> widths) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                int width = widths.get(i);
                text.append(i == 0 ? "" : GAP)
                        .append(i < words ? Lines.padded(cell, width) : Lines.paddedLeft(cell, width));
            }
            page.line(text.toString());
        }
    }
}
