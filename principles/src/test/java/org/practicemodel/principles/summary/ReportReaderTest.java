package org.practicemodel.principles.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.json.LineResult;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Label;
import org.practicemodel.principles.testing.Family;
import org.practicemodel.principles.testing.Story;

class ReportReaderTest {

    private static final ReportReader READER = new ReportReader();

    private static final AdherenceReport REPORT = AdherenceChecker.of(PracticeModels.leeds())
            .check(Family.record(), LocalDate.parse("2026-06-30"))
            .withInput("caseload.jsonl", 2)
            .withLabel(new Label(Counts.AREA, "North"));

    private static String line() {
        return Reports.json().render(REPORT);
    }

    private static List<String> problems(String json) {
        return READER.read(json).problems().stream()
                .map(problem -> problem.code().text() + " " + problem.pointer() + ": " + problem.expected())
                .toList();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(READER.read(line()).orElseThrow()).isEqualTo(CountedReport.of(REPORT));
        assertThat(READER.read(Reports.json().includingRestricted().render(REPORT))
                        .orElseThrow())
                .isEqualTo(CountedReport.of(REPORT));
    }

    @Test
    void everyReportOfTheExampleFamilyIsReadBack() {
        AdherenceReport story =
                AdherenceChecker.of(PracticeModels.leeds2020()).check(Story.record(), LocalDate.parse("2026-03-02"));

        assertThat(READER.read(Reports.json().render(story)).orElseThrow()).isEqualTo(CountedReport.of(story));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "adherence-report/1 | adherence-report/2 | unknown-format /format: 'adherence-report/1'",
                "\"asOf\":\"2026-06-30\" | \"asOf\":\"2026-06-31\" | bad-date /asOf: a day such as 2026-02-03",
                "\"history\": | \"score\": | unknown-property : no property of this name",
                "\"name\":\"anytown:area\" | \"name\":\"anytown:team\" | bad-value /labels/0/name: a name such as anytown:area",
                "\"value\":\"North\" | \"value\":\"\" | bad-size /labels/0/value: a text of 1 to 100 characters",
                "\"begun\":false | \"begun\":true | together /findings/0/begun: true with NOT_MET only",
                "\"withReason\":false | \"withReason\":true | together /findings/0/withReason: true with MET only",
                "\"rule\":\"E5-R2\" | \"rule\":\"E5-R1\" | together /findings: each rule once",
            })
    void whatIsNotAsItShouldBeIsRefusedWithItsPlace(String good, String bad, String problem) {
        assertThat(line()).contains(good);
        assertThat(problems(line().replaceFirst(java.util.regex.Pattern.quote(good), bad)))
                .containsExactly(problem);
    }

    @Test
    void aLabelStandsOnce() {
        String one = "{\"name\":\"anytown:area\",\"value\":\"North\"}";

        assertThat(problems(line().replace(one, one + "," + one))).containsExactly("together /labels: each name once");
    }

    @Test
    void aBadLineDoesNotEndTheReading() {
        byte[] lines = (line() + "\nno report\n\n" + line()).getBytes(StandardCharsets.UTF_8);

        assertThat(READER.readLines(new ByteArrayInputStream(lines)))
                .satisfiesExactly(
                        first -> assertThat(first.result().value()).contains(CountedReport.of(REPORT)),
                        second -> assertThat(second.result().problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.line()).contains(2)),
                        third -> assertThat(third).extracting(LineResult::line).isEqualTo(4));
    }
}
