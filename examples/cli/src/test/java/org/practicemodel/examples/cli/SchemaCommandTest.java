package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.practice;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCommandTest {

    @ParameterizedTest
    @CsvSource({
        "record,practice-record/1",
        "worker,worker-record/1",
        "team,team-record/1",
        "report,adherence-report/1",
        "summary,caseload-summary/1",
        "conformance,conformance-case/1",
        "policy,policy/1",
        "waivers,waivers/1",
        "baseline,baseline/1",
        "responses,responses/1"
    })
    void printsASchema(String subject, String format) {
        Run run = practice("schema", subject);
        assertThat(run.exit()).isZero();
        assertThat(Json.of(run.out()).path("$schema").asText())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(run.out()).contains(format).endsWith("}\n");
    }
}
