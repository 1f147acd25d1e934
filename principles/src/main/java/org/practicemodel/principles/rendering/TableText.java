package org.practicemodel.principles.rendering;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.CoverageRow;
import org.practicemodel.principles.report.RollUp;

/** Writes two tables of the numbers behind a report: a line for each principle, then a line for each element. */
final class TableText {

    private static final List<String> PRINCIPLE_COLUMNS =
            List.of("seen", "begun", "otherwise", "notRecorded", "notHeld", "tooEarly", "conflicting", "apart");
    private static final List<String> ELEMENT_COLUMNS = List.of("seen", "begun", "otherwise", "cannotSee", "apart");
    private static final String GAP = "  ";
    private static final String NOTHING = "-";

    private final Words words;

    TableText(Words words) {
        this.words = words;
    }

    void write(Lines page, AdherenceReport report) {
        List<List<String>> principles = new ArrayList<>();
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
        List<List<String>> elements = new ArrayList<>();
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
        table(page.blank(), "principle", PRINCIPLE_COLUMNS, principles);
        table(page.blank(), "element", ELEMENT_COLUMNS, elements);
    }

    private List<String> row(String title, Verdict overall, int... numbers) {
        List<String> cells = new ArrayList<>(List.of(title, words.say("overall." + overall)));
        IntStream.of(numbers).forEach(number -> cells.add(number == 0 ? NOTHING : Integer.toString(number)));
        return cells;
    }

    /** Words stand to the left of their column and numbers to the right; what is too wide goes on in a line below. */
    private void table(Lines page, String what, List<String> numberColumns, List<List<String>> rows) {
        List<String> heads = new ArrayList<>(List.of(words.say("table." + what), words.say("table.overall")));
        numberColumns.forEach(column -> heads.add(words.say("table." + column)));
        List<Integer> widths = new ArrayList<>();
        widths.add(0);
        for (int i = 1; i < heads.size(); i++) {
            int column = i;
            widths.add(Math.max(
                    parts(heads.get(i)).stream().mapToInt(Lines::columns).max().orElse(0),
                    rows.stream()
                            .mapToInt(row -> Lines.columns(row.get(column)))
                            .max()
                            .orElse(0)));
        }
        int others = widths.stream().mapToInt(width -> width + GAP.length()).sum() - GAP.length();
        widths.set(0, Math.max(1, Lines.WIDTH - others));
        write(page, heads.stream().map(TableText::parts).toList(), widths);
        for (List<String> row : rows) {
            List<List<String>> cells = new ArrayList<>();
            cells.add(Lines.wrapped(row.get(0), widths.get(0), widths.get(0)));
            row.stream().skip(1).forEach(cell -> cells.add(List.of(cell)));
            write(page, cells, widths);
        }
    }

    private static void write(Lines page, List<List<String>> cells, List<Integer> widths) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                int width = widths.get(i);
                text.append(i == 0 ? "" : GAP)
                        .append(i < 2 ? Lines.padded(cell, width) : Lines.paddedLeft(cell, width));
            }
            page.line(text.toString());
        }
    }

    private static List<String> parts(String head) {
        int bar = head.indexOf('|');
        return bar < 0 ? List.of(head) : List.of(head.substring(0, bar), head.substring(bar + 1));
    }
}
