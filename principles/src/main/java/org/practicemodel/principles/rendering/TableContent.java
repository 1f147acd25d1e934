package org.practicemodel.principles.rendering;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.principles.internal.ReportOutline.Block;
import org.practicemodel.principles.internal.ReportOutline.Head;
import org.practicemodel.principles.internal.ReportOutline.Row;
import org.practicemodel.principles.internal.ReportOutline.Table;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.CoverageRow;
import org.practicemodel.principles.report.RollUp;

/**
 * Counts the findings behind a report in two tables: a row for each principle, then a row for each element. A few rules look
 * at a worker or a team, none of them at a principle: there only what was asked is a row, since twenty rows of what nobody
 * asked would bury it.
 */
final class TableContent {

    private static final List<String> PRINCIPLE_COLUMNS =
            List.of("seen", "begun", "otherwise", "notRecorded", "notHeld", "tooEarly", "conflicting", "apart");
    private static final List<String> ELEMENT_COLUMNS = List.of("seen", "begun", "otherwise", "cannotSee", "apart");

    private final Words words;

    TableContent(Words words) {
        this.words = words;
    }

    List<Block> tables(AdherenceReport report) {
        List<Row> principles = new ArrayList<>();
        List<Row> elements = new ArrayList<>();
        Iterator<RollUp<PrincipleId>> rollUps = report.principles().iterator();
        for (CoverageRow row : report.coverage()) {
            principles.add(row(
                    report.model()
                            .principle(row.principle())
                            .map(ModelPrinciple::title)
                            .orElseThrow(),
                    rollUps.next().verdict(),
                    row.seen(),
                    row.begun(),
                    row.otherwise(),
                    row.notRecorded(),
                    row.notHeld(),
                    row.tooEarly(),
                    row.conflicting(),
                    row.notApplicable()));
        }
        report.elements()
                .forEach(rollUp -> elements.add(row(
                        report.model()
                                .element(rollUp.id())
                                .map(ModelElement::title)
                                .orElseThrow(),
                        rollUp.verdict(),
                        rollUp.counts().met() + rollUp.metWithReason(),
                        rollUp.begun(),
                        rollUp.counts().notMet(),
                        rollUp.counts().notEnoughEvidence(),
                        rollUp.counts().notApplicable())));
        return Stream.of(
                        table("principle", PRINCIPLE_COLUMNS, shown(report, principles)),
                        table("element", ELEMENT_COLUMNS, shown(report, elements)))
                .filter(table -> !table.rows().isEmpty())
                .map(Block.class::cast)
                .toList();
    }

    private static List<Row> shown(AdherenceReport report, List<Row> rows) {
        return report.subject() == RecordSubject.FAMILY
                ? rows
                : rows.stream().filter(row -> isAsked(row.numbers())).toList();
    }

    private static boolean isAsked(List<Integer> numbers) {
        return numbers.stream().anyMatch(number -> number > 0);
    }

    /** A principle or element that no rule here looks at was not asked about, which is no answer to anything. */
    private Row row(String title, Verdict overall, Integer... numbers) {
        List<Integer> counted = List.of(numbers);
        return new Row(title, words.say("overall." + (isAsked(counted) ? overall : "notAsked")), counted);
    }

    private Table table(String of, List<String> columns, List<Row> rows) {
        return new Table(
                words.say("table." + of),
                words.say("table.overall"),
                words.say("table.numbers"),
                columns.stream()
                        .map(column -> new Head(words.say("table." + column)))
                        .toList(),
                rows);
    }
}
