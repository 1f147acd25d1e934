package org.practicemodel.principles.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.practicemodel.core.json.PracticeJson;

class ConformanceSchemaTest {

    private static final Path KEPT =
            Path.of("src/main/resources/org/practicemodel/principles/schema/conformance-case-1.schema.json");

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(
                    SpecVersion.VersionFlag.V202012,
                    builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(
                            ConformanceSchema.RECORD, PracticeJson.recordSchema(),
                            ConformanceSchema.WORKER_RECORD, PracticeJson.workerSchema(),
                            ConformanceSchema.TEAM_RECORD, PracticeJson.teamSchema()))))
            .getSchema(ConformanceCases.schema());

    @Test
    void theSchemaInTheJarIsTheOneOfTheTypes() throws Exception {
        String generated = ConformanceSchema.text();
        if (CaseFolder.isWritten()) {
            Files.writeString(KEPT, generated);
        }

        assertThat(Files.readString(KEPT))
                .as("kept in git; -Dpractice.documents=write writes it again")
                .isEqualTo(generated);
        assertThat(ConformanceCases.schema()).isEqualTo(generated);
    }

    @TestFactory
    Stream<DynamicTest> everyCaseKeepsToTheSchema() {
        return CaseFolder.cases().stream()
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> assertThat(SCHEMA.validate(CaseFolder.text(path), InputFormat.JSON))
                                .isEmpty()));
    }

    @Test
    void theSchemaLooksIntoTheRecord() {
        assertThat(List.of("P05-R1/two-leads-on-day-8.json", "W-R1/the-day-after-grace.json", "E1-R3/one-short.json"))
                .allSatisfy(path -> assertThat(broken(path, "\"format\":\"(practice|worker|team)-record/1\",", ""))
                        .isNotEmpty());
    }

    @Test
    void aCaseHasOneRecord() {
        String path = "W-R1/the-day-after-grace.json";

        assertThat(broken(path, "\"workerRecord\": .*\n", "")).isNotEmpty();
        assertThat(broken(
                        path,
                        "(\"workerRecord\": .*\n)",
                        "$1\"teamRecord\": {\"format\":\"team-record/1\",\"id\":\"team-record-1\"},"))
                .isNotEmpty();
    }

    /** What is wrong with a case once a part of it is written otherwise. */
    private static Set<ValidationMessage> broken(String path, String part, String otherwise) {
        String text = CaseFolder.text(path);
        String broken = text.replaceFirst(part, otherwise);
        assertThat(broken).isNotEqualTo(text);
        return SCHEMA.validate(broken, InputFormat.JSON);
    }
}
