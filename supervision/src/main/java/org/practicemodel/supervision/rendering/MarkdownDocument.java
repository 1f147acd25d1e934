package org.practicemodel.supervision.rendering;

import java.util.List;
import java.util.stream.Collectors;
import org.practicemodel.core.wording.MarkdownText;
import org.practicemodel.supervision.internal.PageOutline;
import org.practicemodel.supervision.internal.PageOutline.Block;
import org.practicemodel.supervision.internal.PageOutline.Group;
import org.practicemodel.supervision.internal.PageOutline.Item;
import org.practicemodel.supervision.internal.PageOutline.Items;
import org.practicemodel.supervision.internal.PageOutline.Line;
import org.practicemodel.supervision.internal.PageOutline.Remarks;
import org.practicemodel.supervision.internal.PageOutline.Table;

/** Writes an outline as Markdown; a chart is left to the table beside it, which has the same numbers. */
final class MarkdownDocument {

    private static final String LEVEL = "#";

    private final StringBuilder text = new StringBuilder();

    String write(PageOutline outline) {
        line(LEVEL + " " + MarkdownText.escaped(outline.title()));
        outline.beginning().forEach(paragraph -> apart(MarkdownText.escaped(paragraph)));
        outline.sections().forEach(section -> {
            apart("## " + MarkdownText.escaped(section.label()));
            section.blocks().forEach(block -> block(block, "###"));
        });
        return text.toString();
    }

    private void block(Block block, String level) {
        if (block instanceof Line line) {
            apart(written(line));
        } else if (block instanceof Group group) {
            apart(level + " " + MarkdownText.escaped(group.label()));
            group.blocks().forEach(inner -> block(inner, level + LEVEL));
        } else if (block instanceof Items items) {
            items.items().forEach(this::item);
        } else if (block instanceof Remarks remarks) {
            line("");
            remarks.remarks().forEach(remark -> line("- " + MarkdownText.escaped(remark)));
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void item(Item item) {
        apart("**" + MarkdownText.escaped(item.question()) + "**");
        line("");
        line("- " + MarkdownText.escaped(item.topic()));
        line("- " + MarkdownText.escaped(item.reason()));
        item.places()
                .forEach(place ->
                        line("- " + MarkdownText.escaped(item.placesLabel()) + ": " + MarkdownText.escaped(place)));
    }

    private void table(Table table) {
        line("");
        row(table.heads());
        line("| --- ".repeat(table.heads().size()) + "|");
        table.rows().forEach(this::row);
    }

    private void row(List<String> cells) {
        line(cells.stream().map(MarkdownText::escaped).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private static String written(Line line) {
        String label = line.label().isEmpty() ? "" : "**" + MarkdownText.escaped(line.label()) + ":** ";
        String words = MarkdownText.escaped(line.words());
        String source = MarkdownText.escaped(line.source());
        boolean aside = !words.isEmpty() && !source.isEmpty();
        return label + words + (aside ? " (" + source + ")" : source);
    }

    private void apart(String line) {
        line("");
        line(line);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
