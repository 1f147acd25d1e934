package org.practicemodel.examples.vendorrules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of Casebook, an invented system, as it exports them: a line of column names, then a line for each row, with commas
 * between cells. No cell holds a comma.
 *
 * @param rows the rows of all tables, table by table
 */
record CasebookTables(List<Row> rows) {

    static final List<String> TABLES = List.of("families", "people", "leads", "promises");

    /**
     * A row.
     *
     * @param table the name of its table
     * @param line the line of the file, counted from 1
     * @param cells what is in it, by the names of the columns
     */
    record Row(String table, int line, Map<String, String> cells) {

        /** Returns where it stands in the export, such as {@code leads.csv:3}. */
        String path() {
            return table + ".csv:" + line;
        }

        /** Returns what is in a cell; empty where nothing is. */
        Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column)).filter(text -> !text.isEmpty());
        }

        Row with(String column, String text) {
            Map<String, String> changed = new LinkedHashMap<>(cells);
            changed.put(column, text);
            return new Row(table, line, changed);
        }
    }

    /** Returns the invented export that lies beside this class. */
    static CasebookTables invented() {
        return new CasebookTables(TABLES.stream().flatMap(CasebookTables::read).toList());
    }

    private static Stream<Row> read(String table) {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CasebookTables.class.getResourceAsStream(table + ".csv"), table),
                StandardCharsets.UTF_8))) {
            List<String> lines = file.lines().toList();
            List<String> columns = cells(lines.get(0));
            List<Row> rows = new ArrayList<>();
            for (int index = 1; index < lines.size(); index++) {
                rows.add(row(table, index + 1, columns, cells(lines.get(index))));
            }
            return rows.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    private static Row row(String table, int line, List<String> columns, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            named.put(columns.get(index), cells.get(index));
        }
        return new Row(table, line, named);
    }

    List<Row> of(String table) {
        return rows.stream().filter(row -> row.table().equals(table)).toList();
    }

    /** Returns the rows of a table that belong to a family. */
    List<Row> of(String table, Row family) {
        return of(table).stream()
                .filter(row -> row.cell("family").equals(family.cell("family")))
                .toList();
    }
}
