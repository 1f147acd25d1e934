package org.practicemodel.principles.summary;

import java.util.List;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.MarkdownText;
import org.practicemodel.principles.internal.MarkdownTable;
import org.practicemodel.principles.internal.ReportOutline.Head;
import org.practicemodel.principles.internal.TextTable;

/** Writes what a summary says, as plain text or as Markdown. */
final class SummaryText {

    private SummaryText() {}

    static String plain(SummaryOutline outline) {
        Lines page = new Lines();
        page.title(outline.title(), '=');
        outline.beginning().forEach(paragraphs -> {
            page.blank();
            paragraphs.forEach(paragraph -> page.paragraph("", paragraph));
        });
        outline.groups().forEach(group -> {
            page.blank().title(group.title(), '-');
            group.tables().forEach(table -> {
                page.blank();
                new TextTable(table.heads().stream().map(Head::lines).toList(), table.rows(), 1).write(page);
            });
        });
        return page.toString();
    }

    static String markdown(SummaryOutline outline) {
        StringBuilder text = new StringBuilder("# " + MarkdownText.escaped(outline.title()) + "\n");
        outline.beginning().stream()
                .flatMap(List::stream)
                .forEach(paragraph -> text.append('\n')
                        .append(MarkdownText.escaped(paragraph))
                        .append('\n'));
        outline.groups().forEach(group -> {
            text.append("\n## ").append(MarkdownText.escaped(group.title())).append('\n');
            group.tables()
                    .forEach(table -> text.append('\n')
                            .append(MarkdownTable.of(
                                    table.heads().stream().map(Head::whole).toList(), table.rows())));
        });
        return text.toString();
    }
}
