package org.practicemodel.examples.cli;

import java.util.Locale;
import java.util.StringJoiner;

/** Text for a screen: a column of labels and beside it sentences, broken where the line ends. */
final class Paragraphs {

    private static final int WIDTH = 100;

    private final int indent;
    private final StringBuilder text = new StringBuilder();

    /**
     * Begins a text.
     *
     * @param indent how wide the column of labels is
     */
    Paragraphs(int indent) {
        this.indent = indent;
    }

    Paragraphs line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    Paragraphs blank() {
        return line("");
    }

    /** Adds a sentence without a label, from the left edge. */
    Paragraphs sentence(String sentence) {
        return broken("", 0, sentence);
    }

    /** Adds a sentence beside a label. */
    Paragraphs labelled(String label, String sentence) {
        return broken(String.format(Locale.ROOT, "  %-" + (indent - 2) + "s", label), indent, sentence);
    }

    private Paragraphs broken(String start, int continued, String sentence) {
        String beginning = start;
        StringJoiner line = new StringJoiner(" ");
        for (String word : sentence.strip().split("\\s+", -1)) {
            if (line.length() > 0 && beginning.length() + line.length() + 1 + word.length() > WIDTH) {
                line(beginning + line);
                beginning = " ".repeat(continued);
                line = new StringJoiner(" ");
            }
            line.add(word);
        }
        return line(beginning + line);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
