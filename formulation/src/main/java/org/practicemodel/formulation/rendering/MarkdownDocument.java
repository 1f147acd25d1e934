package org.practicemodel.formulation.rendering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.practicemodel.core.wording.MarkdownText;
import org.practicemodel.formulation.internal.Outline;
import org.practicemodel.formulation.internal.Outline.Entry;
import org.practicemodel.formulation.internal.Outline.Line;
import org.practicemodel.formulation.internal.Outline.Part;
import org.practicemodel.formulation.internal.Outline.Section;
import org.practicemodel.formulation.internal.Picture;

/** Writes an outline as Markdown, with its picture as a Mermaid diagram and the same told in sentences. */
final class MarkdownDocument {

    private final StringBuilder text = new StringBuilder();

    String write(Outline outline, Picture picture) {
        heading("#", outline.title());
        outline.beginning().forEach(paragraph -> line(MarkdownText.escaped(paragraph) + "\n"));
        new MermaidDiagram(picture).write(text);
        if (!outline.links().sentences().isEmpty()) {
            line("");
            heading("##", outline.links().label());
            outline.links().sentences().forEach(sentence -> line("- " + MarkdownText.escaped(sentence)));
        }
        outline.sections().forEach(this::section);
        return text.toString();
    }

    private void section(Section section) {
        line("");
        heading("##", TextDocument.titled(section.label(), section.term()));
        boolean first = true;
        for (Part part : section.parts()) {
            if (!first) {
                line("");
            }
            part(part);
            first = false;
        }
    }

    private void part(Part part) {
        if (!part.label().isEmpty()) {
            heading("###", TextDocument.titled(part.label(), part.term()));
        }
        if (part.entries().isEmpty()) {
            line("*" + MarkdownText.escaped(part.nothing()) + "*");
        }
        part.entries().forEach(this::entry);
    }

    private void entry(Entry entry) {
        List<Line> lines = entry.lines();
        line("- " + written(lines.get(0)));
        lines.stream().skip(1).forEach(line -> line("  - " + written(line)));
    }

    private static String written(Line line) {
        StringBuilder written = new StringBuilder();
        if (!line.label().isEmpty()) {
            written.append("**").append(MarkdownText.escaped(line.label())).append(":** ");
        }
        written.append(MarkdownText.escaped(line.words()));
        String source = MarkdownText.escaped(line.source());
        boolean aside = !line.words().isEmpty() && !source.isEmpty();
        return written.append(aside ? " (" + source + ")" : source).toString();
    }

    private void heading(String level, String words) {
        line(level + " " + MarkdownText.escaped(words) + "\n");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** The picture as a diagram: a box for each factor, grouped by P, and for each best guess, with arrows between. */
    private static final class MermaidDiagram {

        private static final int MOST = 80;

        private final Picture picture;
        private final Map<String, String> cards = new HashMap<>();

        MermaidDiagram(Picture picture) {
            this.picture = picture;
        }

        void write(StringBuilder text) {
            text.append("```mermaid\nflowchart LR\n");
            text.append("  accTitle: ")
                    .append(MermaidText.label(picture.title()))
                    .append('\n');
            text.append("  family((\"")
                    .append(MermaidText.label(String.join(", ", picture.family())))
                    .append("\"))\n");
            List<Picture.Group> groups = Stream.concat(picture.groups().stream(), picture.gone().stream())
                    .toList();
            for (int i = 0; i < groups.size(); i++) {
                group(text, "p" + (i + 1), groups.get(i));
            }
            for (int i = 0; i < picture.guesses().size(); i++) {
                guess(text, "guess" + (i + 1), picture.guesses().get(i));
            }
            text.append("```\n");
        }

        private void group(StringBuilder text, String id, Picture.Group group) {
            text.append("  subgraph ")
                    .append(id)
                    .append("[\"")
                    .append(MermaidText.label(group.label()))
                    .append("\"]\n");
            if (group.cards().isEmpty()) {
                text.append("    ")
                        .append(id)
                        .append("n[\"")
                        .append(MermaidText.label(group.nothing()))
                        .append("\"]\n");
            }
            for (int i = 0; i < group.cards().size(); i++) {
                Picture.Card card = group.cards().get(i);
                String node = id + "f" + (i + 1);
                cards.putIfAbsent(card.key(), node);
                text.append("    ")
                        .append(node)
                        .append("[\"")
                        .append(label(marked(card)))
                        .append("\"]\n");
            }
            text.append("  end\n");
        }

        private static String marked(Picture.Card card) {
            return card.marked().isEmpty() ? card.words() : card.marked() + ": " + card.words();
        }

        private void guess(StringBuilder text, String id, Picture.Guess guess) {
            text.append("  ")
                    .append(id)
                    .append("{{\"")
                    .append(label(guess.label() + ": " + guess.words()))
                    .append("\"}}\n");
            guess.keptGoingBy().stream()
                    .filter(cards::containsKey)
                    .forEach(key -> text.append("  ")
                            .append(cards.get(key))
                            .append(" --> ")
                            .append(id)
                            .append('\n'));
            guess.explains().stream()
                    .filter(cards::containsKey)
                    .forEach(key -> text.append("  ")
                            .append(id)
                            .append(" -.-> ")
                            .append(cards.get(key))
                            .append('\n'));
        }

        private static String label(String words) {
            return MermaidText.label(Words.shortened(words, MOST));
        }
    }
}
