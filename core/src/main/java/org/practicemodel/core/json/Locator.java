package org.practicemodel.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.practicemodel.core.problem.Problem;

/**
 * The places of problems in the text: offsets become lines and columns, and pointers alone are looked up in a second
 * pass, so that good input pays for none of this.
 */
final class Locator {

    private final Tokens tokens;
    private final String text;

    private Locator(Tokens tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    /**
     * Returns the problems with their lines and columns, in the order of the document.
     *
     * @param tokens the parser
     * @param text the document
     * @param found the problems as they were found
     * @return the problems
     */
    static List<Problem> located(Tokens tokens, String text, List<Reading.Found> found) {
        return new Locator(tokens, text).located(found);
    }

    private record Offset(Reading.Found found, String pointer, int offset) {}

    private List<Problem> located(List<Reading.Found> found) {
        Map<String, Integer> known = offsets(found);
        List<Offset> offsets = new ArrayList<>(found.size());
        for (Reading.Found problem : found) {
            String pointer = problem.place().pointer();
            offsets.add(
                    new Offset(problem, pointer, problem.offset() >= 0 ? problem.offset() : nearest(known, pointer)));
        }
        offsets.sort(Comparator.comparingInt(Offset::offset));
        List<Problem> problems = new ArrayList<>(offsets.size());
        Position position = new Position();
        for (Offset problem : offsets) {
            position.goTo(problem.offset());
            problems.add(Problem.of(
                            problem.found().code(),
                            problem.pointer(),
                            problem.found().expected())
                    .at(position.line, position.column));
        }
        return problems;
    }

    private Map<String, Integer> offsets(List<Reading.Found> found) {
        Set<String> wanted = new HashSet<>();
        found.stream().filter(problem -> problem.offset() < 0).forEach(problem -> {
            for (String pointer = problem.place().pointer(); wanted.add(pointer) && !pointer.isEmpty(); ) {
                pointer = parent(pointer);
            }
        });
        Map<String, Integer> offsets = new HashMap<>();
        if (!wanted.isEmpty()) {
            look(wanted, offsets);
        }
        return offsets;
    }

    private void look(Set<String> wanted, Map<String, Integer> offsets) {
        try (JsonParser parser = tokens.of(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart() || token.isScalarValue()) {
                    String pointer = parser.getParsingContext().pathAsPointer().toString();
                    if (wanted.contains(pointer)) {
                        offsets.putIfAbsent(
                                pointer, (int) parser.currentTokenLocation().getCharOffset());
                    }
                }
            }
        } catch (IOException endsHere) {
            // The first pass has listed it; what stands before is located.
            return;
        }
    }

    private static int nearest(Map<String, Integer> known, String pointer) {
        String at = pointer;
        while (!known.containsKey(at) && !at.isEmpty()) {
            at = parent(at);
        }
        return known.getOrDefault(at, 0);
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** A line and a column that only move on. */
    private final class Position {

        private int offset;
        private int line = 1;
        private int column = 1;

        private void goTo(int target) {
            while (offset < Math.min(target, text.length())) {
                int character = text.codePointAt(offset);
                offset += Character.charCount(character);
                boolean endsLine = character == '\n'
                        || (character == '\r' && !(offset < text.length() && text.charAt(offset) == '\n'));
                if (endsLine) {
                    line++;
                    column = 1;
                } else {
                    column++;
                }
            }
        }
    }
}
