package org.practicemodel.principles.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.summary.Counts.reports;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.principles.rendering.ReportSchema;

class SummariesTest {

    private static final Golden GOLDEN = Golden.beside(SummariesTest.class);

    private static final Path SCHEMA =
            Path.of("src/main/resources/org/practicemodel/principles/schema/caseload-summary-1.schema.json");

    /** Two areas with enough records, some records without one, and two areas with too few. */
    private static CaseloadSummary areas() {
        Caseload caseload = Counts.caseload(3).by(Counts.AREA);
        reports(
                        Optional.of("North"),
                        List.of(List.of(12, 31, 10, 0, 14, 3), List.of(70, 0, 0, 0, 0, 0), List.of(9, 9, 9, 9, 9, 25)))
                .forEach(caseload::add);
        reports(Optional.of("East"), List.of(List.of(10, 0, 0, 0, 0, 0))).forEach(caseload::add);
        reports(Optional.empty(), List.of(List.of(5, 5, 5, 0, 0, 0))).forEach(caseload::add);
        reports(Optional.of("South"), List.of(List.of(9, 0, 0, 0, 0, 0))).forEach(caseload::add);
        reports(Optional.of("West"), List.of(List.of(1, 0, 0, 0, 0, 0))).forEach(caseload::add);
        return caseload.summary();
    }

    private static CaseloadSummary whole(int records) {
        Caseload caseload = Counts.caseload(1);
        reports(Optional.empty(), List.of(List.of(0, records, 0, 0, 0, 0))).forEach(caseload::add);
        return caseload.summary();
    }

    private static void assertValid(String json) {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Summaries.schema());
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaInTheJarIsTheOneOfTheTypes() throws Exception {
        String generated = ReportSchema.of(
                SummaryDocument.class,
                SummaryDocument.FORMAT,
                "What the rules answered about many records, in numbers that single out no family: rounded down to whole"
                        + " tens, left out below ten, without totals. It is about how the work is recorded and says nothing"
                        + " about whether a child is safe, about risk, about any family or about any worker or team. Keys may"
                        + " be added, never removed or changed.");
        if ("write".equals(System.getProperty("practice.documents"))) {
            Files.writeString(SCHEMA, generated);
        }

        assertThat(Files.readString(SCHEMA))
                .as("kept in git; -Dpractice.documents=write writes it again")
                .isEqualTo(generated);
    }

    @Test
    void theSchemaIsHandedOut() throws Exception {
        assertThat(Summaries.schema()).isEqualTo(Files.readString(SCHEMA));
    }

    @Test
    void areasStandOnAPageWithoutTotals() throws Exception {
        String page = Summaries.text(areas(), Locale.UK);

        GOLDEN.assertKept("areas.txt", page);
        assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(page).doesNotContain("South").doesNotContain("West");
    }

    @Test
    void areasStandInMarkdownWithoutTotals() throws Exception {
        String document = Summaries.markdown(areas(), Locale.UK);

        GOLDEN.assertKept("areas.md", document);
        assertThat(document).doesNotContain("South").doesNotContain("West");
    }

    /** The values of a label are the host's: nothing in them is taken for markup. */
    @Test
    void aLabelIsNotTakenForMarkup() {
        Caseload caseload = Counts.caseload(1).by(Counts.AREA);
        for (int i = 0; i < 10; i++) {
            caseload.add(Counts.report("record-" + i, Optional.of("<b>| *North*"), Map.of()));
        }

        assertThat(Summaries.markdown(caseload.summary(), Locale.UK))
                .contains("\n## &lt;b&gt;\\| \\*North\\*: at least 10 records\n\n| Principle | Can't see yet | Seen |");
    }

    @Test
    void areasStandInOneLineOfJson() throws Exception {
        String json = Summaries.json(areas());

        assertThat(json).doesNotContain("\n").doesNotContain("South").doesNotContain("West");
        assertValid(json);
        GOLDEN.assertKept("areas.json", json + "\n");
    }

    @Test
    void allRecordsAreOneGroupWithoutALabel() {
        assertThat(Summaries.text(whole(25), Locale.UK))
                .contains("\n\nAll records: at least 20\n------------------------\n\nPrinciple ")
                .doesNotContain("Counted by")
                .doesNotContain("are not shown.");
        assertValid(Summaries.json(whole(25)));
    }

    @Test
    void tooFewRecordsAreNotShownAtAll() {
        assertThat(Summaries.text(whole(9), Locale.UK))
                .endsWith("Looked at on 30 June 2026, under Leeds Practice Model (leeds/current).\n"
                        + "1 group with fewer than 10 records is not shown.\n");
        assertThat(Summaries.text(whole(0), Locale.UK)).endsWith("There is no record to count.\n");
        assertThat(Summaries.json(whole(9))).contains("\"smallest\":10,\"groups\":[],\"groupsNotShown\":1}");
        assertValid(Summaries.json(whole(0)));
    }

    @Test
    void underAnEarlierEditionThePageSaysWhereTheWordingIsAttested() {
        CaseloadSummary earlier =
                Caseload.under(PracticeModels.leeds2020(), Counts.DAY).summary();

        assertThat(Summaries.text(earlier, Locale.UK))
                .contains("\nThe wording of the principles is attested only in the current guide.\n");
    }

    @Test
    void everyWordingIsPlain() {
        String page = Summaries.text(areas(), Locale.UK);

        assertThat(page)
                .doesNotContainIgnoringCase("adherence")
                .doesNotContainIgnoringCase("compliance")
                .doesNotContainIgnoringCase("violation")
                .doesNotContainIgnoringCase("fail")
                .doesNotContainIgnoringCase("unmet")
                .doesNotContainIgnoringCase("case")
                .doesNotContain("[");
    }
}
