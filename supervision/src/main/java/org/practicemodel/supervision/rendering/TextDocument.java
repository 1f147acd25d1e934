package org.practicemodel.supervision.rendering;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.supervision.internal.PageOutline;
import org.practicemodel.supervision.internal.PageOutline.Block;
import org.practicemodel.supervision.internal.PageOutline.Chart;
import org.practicemodel.supervision.internal.PageOutline.Group;
import org.practicemodel.supervision.internal.PageOutline.Item;
import org.practicemodel.supervision.internal.PageOutline.Items;
import org.practicemodel.supervision.internal.PageOutline.Line;
import org.practicemodel.supervision.internal.PageOutline.Remarks;
import org.practicemodel.supervision.internal.PageOutline.Section;
import org.practicemodel.supervision.internal.PageOutline.Table;

/** Writes an outline as plain text; a chart is left to the table beside it, which has the same numbers. */
final class TextDocument {

    private static final String BULLET = "  * ";
    private static final String BELOW = "    ";

    /** What a heading inside a section is underlined with; one inside of that is not. */
    private static final String OUTER = "~";

    private final Lines page = new Lines();

    String write(PageOutline outline) {
        page.title(outline.title(), '=');
        outline.beginning().forEach(paragraph -> page.blank().paragraph("", paragraph));
        outline.sections().forEach(this::section);
        return page.toString();
    }

    private void section(Section section) {
        page.blank().title(section.label(), '-');
        blocks(section.blocks(), OUTER);
    }

    /** Lines stand together; whatever else comes is set apart. */
    private void blocks(List<Block> blocks, String rule) {
        boolean apart = true;
        for (Block block : blocks) {
            if (block instanceof Chart) {
                continue;
            }
            if (apart || !(block instanceof Line || block instanceof Remarks)) {
                page.blank();
            }
            apart = !(block instanceof Line);
            block(block, rule);
        }
    }

    private void block(Block block, String rule) {
        if (block instanceof Line line) {
            page.paragraph("", written(line));
        } else if (block instanceof Group group) {
            page.paragraph("", group.label());
            if (!rule.isEmpty()) {
                page.line(rule.repeat(Math.min(Lines.WIDTH, Lines.columns(group.label()))));
            }
            blocks(group.blocks(), "");
        } else if (block instanceof Items items) {
            items.items().forEach(this::item);
        } else if (block instanceof Remarks remarks) {
            remarks.remarks().forEach(remark -> hanging(BULLET, remark));
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> row(table.heads(), row));
        }
    }

    private void item(Item item) {
        page.paragraph("", item.question());
        page.paragraph(BELOW, item.topic());
        page.paragraph(BELOW, item.reason());
        if (!item.places().isEmpty()) {
            page.paragraph(
                    BELOW,
                    Stream.concat(Stream.of(item.placesLabel() + ":"), item.places().stream())
                            .reduce((before, next) -> before + " " + next)
                            .orElseThrow());
        }
    }

    /** The first two cells are what happened when; the others are told below it. */
    private void row(List<String> heads, List<String> row) {
        hanging(BULLET, row.get(0) + ": " + row.get(1));
        for (int i = 2; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                hanging(BELOW + "- ", heads.get(i) + ": " + row.get(i));
            }
        }
    }

    private void hanging(String beginning, String words) {
        page.hanging(beginning, words, Lines.columns(beginning));
    }

    static String written(Line line) {
        String label = line.label().isEmpty() ? "" : line.label() + ": ";
        String source = line.words().isEmpty() || line.source().isEmpty() ? line.source() : " (" + line.source() + ")";
        return label + line.words() + source;
    }
}
