package org.practicemodel.principles.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.principles.internal.ReportOutline;
import org.practicemodel.principles.internal.ReportOutline.Alike;
import org.practicemodel.principles.internal.ReportOutline.Block;
import org.practicemodel.principles.internal.ReportOutline.Found;
import org.practicemodel.principles.internal.ReportOutline.Group;
import org.practicemodel.principles.internal.ReportOutline.Line;
import org.practicemodel.principles.internal.ReportOutline.Paragraph;
import org.practicemodel.principles.internal.ReportOutline.Question;
import org.practicemodel.principles.internal.ReportOutline.Remark;
import org.practicemodel.principles.internal.ReportOutline.Remarks;
import org.practicemodel.principles.internal.ReportOutline.Row;
import org.practicemodel.principles.internal.ReportOutline.Section;
import org.practicemodel.principles.internal.ReportOutline.Steps;
import org.practicemodel.principles.internal.ReportOutline.Table;
import org.practicemodel.principles.internal.TextTable;

/** Writes what a report says as a page of plain text. */
final class TextDocument {

    private static final String INDENT = "  ";
    private static final String NOTHING = "-";

    private final Lines page = new Lines();

    String write(ReportOutline outline) {
        page.title(outline.title(), '=');
        outline.beginning().forEach(paragraphs -> {
            page.blank();
            paragraphs.forEach(paragraph -> page.paragraph("", paragraph));
        });
        outline.sections().forEach(this::section);
        return page.toString();
    }

    /** Writes a part of a page, which begins with its first block. */
    String write(List<Block> blocks) {
        blocks(blocks);
        return page.toString().replaceFirst("^\n", "");
    }

    private void section(Section section) {
        page.blank().title(section.label(), '-');
        blocks(section.blocks());
    }

    /** A line is left free between blocks, but for steps, which belong to what is above. */
    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (!(block instanceof Steps)) {
                page.blank();
            }
            block(block);
        }
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            page.paragraph("", paragraph.words());
        } else if (block instanceof Group group) {
            page.paragraph("", group.label());
            blocks(group.blocks());
        } else if (block instanceof Found found) {
            found(found);
        } else if (block instanceof Alike alike) {
            page.paragraph("", alike.said());
            alike.questions().forEach(question -> item(INDENT + question.rule(), question.words()));
        } else if (block instanceof Steps steps) {
            steps(steps.steps());
        } else if (block instanceof Remarks remarks) {
            remarks.remarks().forEach(this::remark);
        } else if (block instanceof Table table) {
            table(table).write(page);
        }
    }

    private static TextTable table(Table table) {
        List<List<String>> heads = new ArrayList<>(List.of(List.of(table.of()), List.of(table.overall())));
        table.heads().forEach(head -> heads.add(head.lines()));
        return new TextTable(
                heads, table.rows().stream().map(TextDocument::cells).toList(), 2);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(List.of(row.title(), row.overall()));
        row.numbers().forEach(number -> cells.add(number == 0 ? NOTHING : Integer.toString(number)));
        return cells;
    }

    private void remark(Remark remark) {
        item(remark.rule(), remark.words());
        String below = " ".repeat(Lines.columns(remark.rule() + INDENT));
        remark.places().forEach(place -> page.paragraph(below, place));
    }

    private void item(String beginning, String words) {
        page.hanging(beginning + INDENT, words, Lines.columns(beginning + INDENT));
    }

    private void steps(List<String> steps) {
        int number = 1;
        for (String step : steps) {
            String beginning = INDENT + number++ + ". ";
            page.hanging(beginning, step, Lines.columns(beginning));
        }
    }

    private void found(Found found) {
        Question question = found.question();
        page.edged(question.rule() + INDENT, question.words(), found.verdict());
        int columns = 2 * INDENT.length()
                + lines(found)
                        .mapToInt(line -> Lines.columns(line.label()))
                        .max()
                        .orElse(0);
        Line seen = found.seen();
        labelled(
                seen.label(),
                Stream.concat(seen.texts().stream(), found.places().stream()).toList(),
                columns);
        lines(found).skip(1).forEach(line -> labelled(line.label(), line.texts(), columns));
    }

    private static Stream<Line> lines(Found found) {
        return Stream.of(
                        List.of(found.seen(), found.elsewhere()),
                        found.beside(),
                        List.of(found.suggested()),
                        found.sources(),
                        found.next(),
                        List.of(found.limits()))
                .flatMap(List::stream);
    }

    /** Writes a label before the first text; where there is no text, the label is left out too. */
    private void labelled(String label, List<String> texts, int columns) {
        String beginning = Lines.padded(INDENT + label, columns);
        for (String text : texts) {
            page.hanging(beginning, text, columns);
            beginning = " ".repeat(columns);
        }
    }
}
