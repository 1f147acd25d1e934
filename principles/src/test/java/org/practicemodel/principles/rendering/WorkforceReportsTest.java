package org.practicemodel.principles.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.day;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Colleagues;
import org.practicemodel.principles.testing.Invented;

/** The pages about a worker and about a team, read as a stranger reads them. */
class WorkforceReportsTest {

    private static final Golden KEPT = Golden.beside(WorkforceReportsTest.class);
    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());
    private static final AdherenceReport WORKER = CHECKER.check(Colleagues.worker(), day("2026-03-02"));
    private static final AdherenceReport TEAM = CHECKER.check(Colleagues.team(), day("2026-03-02"));

    @Test
    void aWorkerReadsAboutTheirSupervisionAndLearning() throws Exception {
        KEPT.assertKept("worker.txt", Reports.text().render(WORKER, Locale.UK));
        KEPT.assertKept("worker.md", Reports.markdown().render(WORKER, Locale.UK));
    }

    @Test
    void aManagerReadsHowATeamIsSetUp() throws Exception {
        KEPT.assertKept("team.txt", Reports.text().render(TEAM, Locale.UK));
        KEPT.assertKept("team.md", Reports.markdown().render(TEAM, Locale.UK));
    }

    @Test
    void aPageHoldsTheElementsThatWereAskedAboutAndNoPrinciple() {
        for (AdherenceReport report : List.of(WORKER, TEAM)) {
            String page = Reports.text().render(report, Locale.UK);
            String html = Reports.html().render(report, Locale.UK);

            assertThat(page).contains("\nBy element\n").doesNotContain("Not asked here", "Always working WITH");
            assertThat(html).contains("By element").doesNotContain("Not asked here", "Always working WITH");
        }
    }

    @Test
    void whereNothingWasAskedThereIsNoTable() {
        AdherenceReport report = CHECKER.withBooks(new RuleBook("none", List.of(), Invented.WORDING))
                .check(Colleagues.team(), day("2026-03-02"));

        assertThat(Reports.text().render(report, Locale.UK))
                .contains("No question was asked.")
                .doesNotContain("By element");
    }

    @Test
    void whatAnotherProgramReadsHoldsEveryPrincipleAndElement() throws Exception {
        for (AdherenceReport report : List.of(WORKER, TEAM)) {
            String json = Reports.json().render(report);
            JsonNode read = new ObjectMapper().readTree(json);

            JsonRendererTest.assertValid(json);
            assertThat(read.get("principles")).hasSize(10);
            assertThat(read.get("coverage")).hasSize(10);
            assertThat(read.get("elements"))
                    .hasSize(PracticeModels.leeds().elements().size());
        }
    }
}
