package org.practicemodel.principles.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
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
                    builder -> builder.schemaLoaders(loaders -> loaders.schemas(
                            id -> ConformanceSchema.RECORD.equals(id.toString()) ? PracticeJson.recordSchema() : null)))
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
        String broken =
                CaseFolder.text("P05-R1/two-leads-on-day-8.json").replace("\"format\":\"practice-record/1\",", "");

        assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
    }
}
