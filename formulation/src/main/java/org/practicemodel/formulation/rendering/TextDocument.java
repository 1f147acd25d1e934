package org.practicemodel.formulation.rendering;

import java.util.List;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.formulation.internal.Outline;
import org.practicemodel.formulation.internal.Outline.Entry;
import org.practicemodel.formulation.internal.Outline.Line;
import org.practicemodel.formulation.internal.Outline.Part;
import org.practicemodel.formulation.internal.Outline.Section;

/** Writes an outline as plain text. */
final class TextDocument {

    private static final String BULLET = "* ";
    private static final String BELOW = "    ";
    private static final String LIST = "  ";

    private final Lines page = new Lines();

    String write(Outline outline) {
        page.title(outline.title(), '=');
        outline.beginning().forEach(paragraph -> page.blank().paragraph("", paragraph));
        if (!outline.links().sentences().isEmpty()) {
            page.blank().title(outline.links().label(), '-').blank();
            outline.links().sentences().forEach(sentence -> item(LIST + BULLET, sentence));
        }
        outline.sections().forEach(this::section);
        return page.toString();
    }

    private void section(Section section) {
        page.blank().title(titled(section.label(), section.term()), '-');
        section.parts().forEach(this::part);
    }

    private void part(Part part) {
        page.blank();
        if (!part.label().isEmpty()) {
            page.paragraph("", titled(part.label(), part.term()));
        }
        if (part.entries().isEmpty()) {
            page.paragraph(LIST, part.nothing());
        }
        part.entries().forEach(this::entry);
    }

    private void entry(Entry entry) {
        List<Line> lines = entry.lines();
        item(LIST + BULLET, written(lines.get(0)));
        lines.stream().skip(1).forEach(line -> item(BELOW + "- ", written(line)));
    }

    private void item(String beginning, String words) {
        page.hanging(beginning, words, Lines.columns(beginning));
    }

    private static String written(Line line) {
        String label = line.label().isEmpty() ? "" : line.label() + ": ";
        String source = line.words().isEmpty() || line.source().isEmpty() ? line.source() : " (" + line.source() + ")";
        return label + line.words() + source;
    }

    static String titled(String label, String term) {
        return term.isEmpty() ? label : label + " (" + term + ")";
    }
}
