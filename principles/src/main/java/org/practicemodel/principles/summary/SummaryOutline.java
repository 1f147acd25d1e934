package org.practicemodel.principles.summary;

import java.util.List;
import org.practicemodel.principles.internal.ReportOutline.Head;

/**
 * What a summary says, in its order and in the words of one locale. Every text in it is plain and not escaped.
 *
 * @param title the title
 * @param beginning the paragraphs before anything else, those together that belong together
 * @param groups the groups in their order
 */
record SummaryOutline(String title, List<List<String>> beginning, List<Group> groups) {

    SummaryOutline {
        beginning = beginning.stream().map(List::copyOf).toList();
        groups = List.copyOf(groups);
    }

    /**
     * One group.
     *
     * @param title what it is called, and how many records it has at least
     * @param tables its numbers
     */
    record Group(String title, List<Table> tables) {

        Group {
            tables = List.copyOf(tables);
        }
    }

    /**
     * Numbers in columns.
     *
     * @param heads the heads of the columns, the first of which holds words
     * @param rows the cells of each row
     */
    record Table(List<Head> heads, List<List<String>> rows) {

        Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
