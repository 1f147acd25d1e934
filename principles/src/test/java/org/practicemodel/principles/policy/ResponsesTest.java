package org.practicemodel.principles.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.policy.Decided.DAY;
import static org.practicemodel.principles.policy.Decided.otherwise;
import static org.practicemodel.principles.policy.Decided.report;
import static org.practicemodel.principles.policy.Decided.response;
import static org.practicemodel.principles.policy.Decided.sentences;
import static org.practicemodel.principles.testing.Invented.finding;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.supporting;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Beside;
import org.practicemodel.principles.report.Responded;
import org.practicemodel.principles.report.ResponseKind;

class ResponsesTest {

    static final String FILE = """
            {"format": "responses/1", "responses": [
              {"id": "response-1", "record": "record-1", "rule": "P07-R1", "kind": "DISPUTE", "by": "social-worker",
               "on": "2026-03-02", "words": "Invented: they have it."}]}
            """;

    @Test
    void readsWhatPractitionersWroteDown() {
        assertThat(Responses.reader().read(FILE).orElseThrow())
                .isEqualTo(Responses.of(response("response-1", "record-1", "P07-R1")
                        .words("Invented: they have it.")
                        .build()))
                .hasToString("Responses, 1");
        assertThat(sentences(Responses.reader()
                        .read(FILE.replace("DISPUTE", "REFUSE").replace("Invented: they have it.", " "))
                        .problems()))
                .containsExactly("PROBLEM bad-value /responses/0/kind: expected one of: AGREE, EXPLAIN, DISPUTE");
        assertThat(sentences(Responses.reader()
                        .read(FILE.replace("Invented: they have it.", " "))
                        .problems()))
                .containsExactly("PROBLEM bad-value /responses/0/words: expected a text that is not blank");
        assertThat(sentences(Responses.reader()
                        .read(FILE.replace("responses/1", "waivers/1"))
                        .problems()))
                .containsExactly("PROBLEM unknown-format /format: expected 'responses/1'");
        assertThatThrownBy(() -> Responses.of(
                        response("response-1", "record-1", "P07-R1").build(),
                        response("response-1", "record-2", "P07-R1").build()))
                .hasMessage("Responses is not well formed: responses: expected each id once");
    }

    @Test
    void standBesideAFindingOfAnyVerdictInTheOrderOfTheirDays() {
        PractitionerResponse late = response("response-1", "record-1", "P07-R1").build();
        PractitionerResponse early = response("response-2", "record-1", "P07-R9")
                .kind(ResponseKind.EXPLAIN)
                .on(DAY.minusDays(1))
                .words("Invented words")
                .build();
        AdherenceReport report = report(
                "record-1",
                finding(rule("P07-R1").addFormerCodes(RuleCode.of("P07-R9")).build(), met()),
                otherwise("P07-R2"));
        AdherenceReport answered = Responses.of(late, early).appliedTo(report);

        assertThat(answered.beside()).extracting(Beside::rule).containsExactly(RuleCode.of("P07-R1"));
        assertThat(answered.beside(RuleCode.of("P07-R1")).responses())
                .containsExactly(
                        new Responded(
                                ResponseKind.EXPLAIN,
                                RoleCode.SOCIAL_WORKER,
                                DAY.minusDays(1),
                                Optional.of("Invented words")),
                        new Responded(ResponseKind.DISPUTE, RoleCode.SOCIAL_WORKER, DAY, Optional.empty()));
        assertThat(answered.findings()).isEqualTo(report.findings());
        assertThat(Responses.of().appliedTo(answered)).isEqualTo(report);
        assertThat(early).hasToString("PractitionerResponse response-2");
        assertThat(early.shown()).hasToString("Responded EXPLAIN 2026-03-01");
    }

    @Test
    void thoseThatAnswerNoFindingAreListed() {
        Responses responses = Responses.of(
                response("used", "record-1", "P07-R1").build(),
                response("later", "record-1", "P07-R1").on(DAY.plusDays(1)).build(),
                response("other", "record-1", "P07-R2").build(),
                response("elsewhere", "record-2", "P07-R1").build());
        ResponseReview review = responses.review(List.of(report("record-1", supporting("P07-R1", met()))));

        assertThat(review.remarks())
                .extracting(remark -> remark.index() + " " + remark.response().id() + " " + remark.recordLookedAt())
                .containsExactly("1 later true", "2 other true", "3 elsewhere false");
        assertThat(sentences(review.problems()))
                .containsExactly(
                        "PROBLEM unmatched /responses/1/rule: expected a rule that was asked about this record, and an answer"
                                + " that is not later than the day looked from",
                        "PROBLEM unmatched /responses/2/rule: expected a rule that was asked about this record, and an answer"
                                + " that is not later than the day looked from",
                        "NOTE unmatched /responses/3/record: expected a record that was looked at");
    }
}
