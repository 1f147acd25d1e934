package org.practicemodel.principles.rendering;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.wording.MarkdownText;
import org.practicemodel.principles.internal.MarkdownTable;
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
import org.practicemodel.principles.internal.ReportOutline.Section;
import org.practicemodel.principles.internal.ReportOutline.Steps;
import org.practicemodel.principles.internal.ReportOutline.Table;

/** Writes what a report says as Markdown. */
final class MarkdownDocument {

    private static final String FINDING = "### ";
    private static final String FINDING_OF_GROUP = "#### ";

    private final StringBuilder text = new StringBuilder();

    String write(ReportOutline outline) {
        line("# " + MarkdownText.escaped(outline.title()));
        outline.beginning().stream().flatMap(List::stream).forEach(this::paragraph);
        outline.sections().forEach(this::section);
        return text.toString();
    }

    private void section(Section section) {
        apart("## " + MarkdownText.escaped(section.label()));
        section.blocks().forEach(block -> block(block, FINDING));
    }

    private void block(Block block, String level) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.words());
        } else if (block instanceof Group group) {
            apart(FINDING + MarkdownText.escaped(group.label()));
            group.blocks().forEach(inner -> block(inner, FINDING_OF_GROUP));
        } else if (block instanceof Found found) {
            found(found, level);
        } else if (block instanceof Alike alike) {
            paragraph(alike.said());
            line("");
            alike.questions().forEach(question -> line("- " + asked(question)));
        } else if (block instanceof Steps steps) {
            line("");
            steps(steps.steps());
        } else if (block instanceof Remarks remarks) {
            line("");
            remarks.remarks().forEach(this::remark);
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void found(Found found, String level) {
        apart(level + asked(found.question()));
        apart("**" + MarkdownText.escaped(found.verdict()) + "**");
        line("");
        labelled(found.seen());
        found.places().forEach(place -> line("- " + MarkdownText.escaped(place)));
        Stream.of(
                        List.of(found.elsewhere()),
                        found.beside(),
                        List.of(found.suggested()),
                        found.sources(),
                        found.next(),
                        List.of(found.limits()))
                .flatMap(List::stream)
                .forEach(this::labelled);
    }

    private static String asked(Question question) {
        return (question.rule() + " " + MarkdownText.escaped(question.words())).stripTrailing();
    }

    private void labelled(Line labelled) {
        labelled.texts()
                .forEach(words ->
                        line("- **" + MarkdownText.escaped(labelled.label()) + ":** " + MarkdownText.escaped(words)));
    }

    private void remark(Remark remark) {
        line("- " + remark.rule() + " " + MarkdownText.escaped(remark.words()));
        remark.places().forEach(place -> line("  - " + MarkdownText.escaped(place)));
    }

    private void steps(List<String> steps) {
        int number = 1;
        for (String step : steps) {
            line(number++ + ". " + MarkdownText.escaped(step));
        }
    }

    private void table(Table table) {
        line("");
        text.append(MarkdownTable.of(
                List.of(table.of(), table.overall(), table.numbers()),
                table.rows().stream()
                        .map(row -> List.of(row.title(), row.overall(), table.numbersOf(row)))
                        .toList()));
    }

    private void paragraph(String words) {
        apart(MarkdownText.escaped(words));
    }

    private void apart(String line) {
        line("");
        line(line);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
