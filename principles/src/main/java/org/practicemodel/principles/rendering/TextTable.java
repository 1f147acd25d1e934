package org.practicemodel.principles.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.principles.internal.ReportOutline.Head;
import org.practicemodel.principles.internal.ReportOutline.Row;
import org.practicemodel.principles.internal.ReportOutline.Table;

/** Writes a table in plain text, a column for each number. */
final class TextTable {

    private static final String GAP = "  ";
    private static final String NOTHING = "-";

    private final List<List<String>> heads;
    private final List<List<String>> rows;

    TextTable(Table table) {
        this.heads = Stream.concat(
                        Stream.of(List.of(table.of()), List.of(table.overall())),
                        table.heads().stream().map(Head::lines))
                .toList();
        this.rows = table.rows().stream().map(TextTable::cells).toList();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(List.of(row.title(), row.overall()));
        row.numbers().forEach(number -> cells.add(number == 0 ? NOTHING : Integer.toString(number)));
        return cells;
    }

    /** Words stand to the left of their column and numbers to the right; what is too wide goes on in a line below. */
    void write(Lines page) {
        List<Integer> widths = new ArrayList<>();
        widths.add(0);
        for (int i = 1; i < heads.size(); i++) {
            int column = i;
            widths.add(Math.max(
                    heads.get(i).stream().mapToInt(Lines::columns).max().orElse(0),
                    rows.stream()
                            .mapToInt(row -> Lines.columns(row.get(column)))
                            .max()
                            .orElse(0)));
        }
        int others = widths.stream().mapToInt(width -> width + GAP.length()).sum() - GAP.length();
        widths.set(0, Math.max(1, Lines.WIDTH - others));
        write(page, heads, widths);
        for (List<String> row : rows) {
            List<List<String>> cells = new ArrayList<>();
            cells.add(Lines.wrapped(row.get(0), widths.get(0), widths.get(0)));
            row.stream().skip(1).forEach(cell -> cells.add(List.of(cell)));
            write(page, cells, widths);
        }
    }

    private static void write(Lines page, List<List<String>> cells, List<Integer> widths) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                int width = widths.get(i);
                text.append(i == 0 ? "" : GAP)
                        .append(i < 2 ? Lines.padded(cell, width) : Lines.paddedLeft(cell, width));
            }
            page.line(text.toString());
        }
    }
}
