package org.practicemodel.principles.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.apart;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.otherwise;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.threshold;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdValue;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.policy.Baseline;
import org.practicemodel.principles.policy.Policy;
import org.practicemodel.principles.policy.PolicyRun;
import org.practicemodel.principles.policy.PractitionerResponse;
import org.practicemodel.principles.policy.PractitionerResponseId;
import org.practicemodel.principles.policy.Responses;
import org.practicemodel.principles.policy.Waiver;
import org.practicemodel.principles.policy.WaiverId;
import org.practicemodel.principles.policy.Waivers;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.ResponseKind;
import org.practicemodel.principles.summary.CountedReport;
import org.practicemodel.principles.summary.ReportReader;
import org.practicemodel.principles.testing.Family;

/** What was decided beside findings and answered to them, as people and programs are shown it. */
class BesideTest {

    private static final Golden KEPT = Golden.beside(BesideTest.class);

    private static final LocalDate DAY = day("2026-03-02");

    private static final String WORDS = "Invented: they have it.";

    private static final AdherenceChecker CHECKER = Shown.checker(
            answering(
                    rule("P07-R1")
                            .thresholds(List.of(threshold("share.workingDays", 10)))
                            .build(),
                    view -> otherwise()),
            answering("P02-R1", view -> otherwise()),
            answering("P02-R2", view -> otherwise()),
            answering("P02-R3", view -> otherwise().asBegun()),
            answering("P02-R4", view -> met()),
            answering("P02-R5", view -> apart()));

    private static final Policy POLICY = Policy.builder()
            .title("Anytown, team East")
            .addThresholds(ThresholdValue.builder()
                    .key(ThresholdKey.of("share.workingDays"))
                    .value(5)
                    .build())
            .addStandings(standing("P07-R1", Standing.KEY), standing("P02-R1", Standing.SUPPORTING))
            .build();

    private static RuleStanding standing(String rule, Standing standing) {
        return RuleStanding.builder()
                .rule(RuleCode.of(rule))
                .standing(standing)
                .reason("Invented: this is what decides here.")
                .build();
    }

    private static Waiver waiver(String id, String rule, String until) {
        return Waiver.builder()
                .id(WaiverId.of(id))
                .rule(RuleCode.of(rule))
                .reason("An interpreter\nstarts in June.")
                .decidedBy(RoleCode.TEAM_MANAGER)
                .decided(day("2026-02-02"))
                .until(day(until))
                .build();
    }

    private static PractitionerResponse response(String id, String rule, ResponseKind kind, String... words) {
        return PractitionerResponse.builder()
                .id(PractitionerResponseId.of(id))
                .record(RecordId.of("record-1"))
                .rule(RuleCode.of(rule))
                .kind(kind)
                .by(RoleCode.SOCIAL_WORKER)
                .on(DAY)
                .words(Arrays.stream(words).findFirst())
                .build();
    }

    private static AdherenceReport report() {
        AdherenceReport before =
                Shown.checker(answering("P02-R1", view -> otherwise())).check(Family.record(), DAY);
        PolicyRun run = new PolicyRun(
                CHECKER.rules(),
                Waivers.of(waiver("waiver-1", "P07-R1", "2026-06-30"), waiver("waiver-2", "P07-R1", "2026-04-30")),
                Optional.of(Baseline.adopt("sixteen bytes ok".getBytes(StandardCharsets.UTF_8), List.of(before))),
                Responses.of(
                        response("response-1", "P07-R1", ResponseKind.EXPLAIN, WORDS),
                        response("response-2", "P02-R2", ResponseKind.DISPUTE),
                        response("response-3", "P02-R4", ResponseKind.AGREE),
                        response("response-4", "P02-R5", ResponseKind.DISPUTE, WORDS)));
        return run.beside(CHECKER.withPolicy(POLICY).check(Family.record(), DAY));
    }

    @Test
    void standsBesideTheFindingInEveryForm() throws Exception {
        String text = Reports.text().render(report(), Locale.UK);
        String markdown = Reports.markdown().render(report(), Locale.UK);
        String html = Reports.html().render(report(), Locale.UK);
        String json = Reports.json().render(report());

        KEPT.assertKept("decided.txt", text);
        KEPT.assertKept("decided.md", markdown);
        KEPT.assertKept("decided.html", html);
        KEPT.assertKept("decided.json", json + "\n");
        JsonRendererTest.assertValid(json);
        assertThat(new ReportReader().read(json).orElseThrow())
                .as("counted like a report beside whose findings nothing stands")
                .isEqualTo(CountedReport.of(CHECKER.withPolicy(POLICY).check(Family.record(), DAY)));
        assertThat(text + markdown + html + json).doesNotContain("Invented: they have it");
    }

    @Test
    void theWordsOfAResponseHaveToBeAskedFor() throws Exception {
        String json = Reports.json().includingRestricted().render(report());

        JsonRendererTest.assertValid(json);
        assertThat(json)
                .contains("\"kind\":\"EXPLAIN\",\"by\":\"social-worker\",\"on\":\"2026-03-02\",\"words\":\"" + WORDS);
        assertThat(Reports.text()
                        .includingRestricted()
                        .render(report(), Locale.UK)
                        .replaceAll("\\s+", " "))
                .contains("Response Explained on 2 March 2026 (role: social-worker). In their words: " + WORDS
                        + " (restricted)")
                .contains("Disputed on 2 March 2026 (role: social-worker). In their words: " + WORDS + " (restricted)");
    }

    @Test
    void aReportThatOnlyWaivesOneSaysSo() {
        AdherenceReport one = Waivers.of(waiver("waiver-1", "P07-R1", "2026-06-30"))
                .appliedTo(
                        Shown.checker(answering("P07-R1", view -> otherwise())).check(Family.record(), DAY));
        AdherenceReport begun = Waivers.of(waiver("waiver-1", "P07-R1", "2026-06-30"))
                .appliedTo(Shown.checker(answering("P07-R1", view -> otherwise().asBegun()))
                        .check(Family.record(), DAY));

        assertThat(Reports.text().render(one, Locale.UK))
                .contains("Of 1 question, for 1 the record shows otherwise (waived).");
        assertThat(Reports.text().render(begun, Locale.UK))
                .contains("Of 1 question, 1 is begun and not yet closed.")
                .contains("  Waived              Until 30 June 2026, decided on 2 February 2026 (role: team-manager)");
        assertThat(Reports.json().render(begun)).doesNotContain("\"waived\"");
    }
}
