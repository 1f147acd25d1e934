package org.practicemodel.principles.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.principles.testing.Family;

class JsonRendererTest {

    private static final Golden GOLDEN = Golden.beside(JsonRendererTest.class);

    private static final Path SCHEMA =
            Path.of("src/main/resources/org/practicemodel/principles/schema/adherence-report-1.schema.json");

    @Test
    void theSchemaInTheJarIsTheOneOfTheTypes() throws Exception {
        String generated = ReportSchema.text();
        if ("write".equals(System.getProperty("practice.documents"))) {
            Files.createDirectories(SCHEMA.getParent());
            Files.writeString(SCHEMA, generated);
        }

        assertThat(Files.readString(SCHEMA))
                .as("kept in git; -Dpractice.documents=write writes it again")
                .isEqualTo(generated);
    }

    @Test
    void theSchemaIsHandedOut() throws Exception {
        assertThat(Reports.reportSchema()).isEqualTo(Files.readString(SCHEMA));
    }

    @Test
    void aReportIsOneLine() throws Exception {
        String json = Reports.json().render(Shown.full());

        assertThat(json).doesNotContain("\n");
        assertValid(json);
        GOLDEN.assertKept("full.json", json + "\n");
    }

    @Test
    void whatIsRestrictedIsMarkedWhereItWasAskedFor() throws Exception {
        String json = Reports.json().includingRestricted().render(Shown.full());

        assertValid(json);
        GOLDEN.assertKept("full-including-restricted.json", json + "\n");
    }

    @Test
    void whatIsNotThereIsLeftOut() throws Exception {
        JsonNode report = new ObjectMapper()
                .readTree(Reports.json()
                        .render(Shown.checker(answering("P07-R1", view -> met()))
                                .check(Family.nothing(), day("2026-03-02"))));

        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly(
                        "format",
                        "scopeStatement",
                        "record",
                        "model",
                        "asOf",
                        "principles",
                        "elements",
                        "findings",
                        "gaps",
                        "coverage",
                        "history",
                        "failures",
                        "smallestAdditions",
                        "withinTenMinutes",
                        "subject",
                        "books");
        assertThat(report.at("/findings/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "rule", "verdict", "begun", "about", "evidence", "withReason", "withShownReason", "shown");
        assertThat(report.at("/model").fieldNames()).toIterable().containsExactly("id", "edition", "title", "hash");
    }

    @Test
    void anEarlierEditionSaysWhereTheWordingIsAttested() throws Exception {
        JsonNode report = new ObjectMapper()
                .readTree(Reports.json()
                        .render(Shown.checker()
                                .check(Family.nothing().withEdition(EditionId.of("leeds/2020")), day("2026-03-02"))));

        assertThat(report.get("model"))
                .hasToString(
                        "{\"id\":\"leeds/2020\",\"edition\":\"leeds/2020\",\"title\":\"Leeds Practice Model 2020\","
                                + "\"principlesAttestedIn\":\"current guide\",\"hash\":\""
                                + EffectiveModel.of(PracticeModels.leeds2020()).contentHash() + "\"}");
    }

    static void assertValid(String json) {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Reports.reportSchema());
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }
}
