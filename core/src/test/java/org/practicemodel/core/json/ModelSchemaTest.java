package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.adaptation.ModelAdaptation;
import org.practicemodel.core.vocabulary.ModelDefinition;

/** One schema for what has one format: a definition that extends another, and a whole one. */
class ModelSchemaTest {

    private static final Path KEPT =
            Path.of("src/main/resources/org/practicemodel/core/schema/model-definition-1.schema.json");
    private static final Path SHIPPED = Path.of("src/main/resources/org/practicemodel/core/model");
    private static final String WHOLE = "ModelDefinition";
    private static final String EXTENDING = "ModelAdaptation";

    private static final String NOTHING_CHANGED = """
            {"format": "model-definition/1", "id": "anytown/2026", "extends": "leeds/current", "title": "The Anytown Way",
             "when": "since 2026"%s}
            """;

    private static String generated() throws Exception {
        ObjectNode whole = RecordSchema.generated(ModelDefinition.class);
        ObjectNode extending = RecordSchema.generated(ModelAdaptation.class);
        ObjectNode schema = whole.objectNode();
        schema.set("$schema", whole.remove("$schema"));
        extending.remove("$schema");
        ObjectNode definitions = schema.objectNode();
        definitions.setAll((ObjectNode) whole.remove("$defs"));
        definitions.setAll((ObjectNode) extending.remove("$defs"));
        definitions.set(EXTENDING, extending);
        definitions.set(WHOLE, whole);
        schema.put("type", "object");
        schema.putObject("if").putArray("required").add("extends");
        schema.putObject("then").put("$ref", "#/$defs/" + EXTENDING);
        schema.putObject("else").put("$ref", "#/$defs/" + WHOLE);
        schema.set("$defs", definitions);
        return RecordSchema.text(
                schema,
                ModelDefinition.FORMAT,
                "What an edition of the model says, or, with 'extends', what an authority changes in one.");
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        PracticeJson.modelSchema(),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    private static boolean accepts(String json) {
        return schema().validate(json, InputFormat.JSON).isEmpty();
    }

    @Test
    void theSchemaInTheJarIsTheOneOfTheTypes() throws Exception {
        String generated = generated();
        if ("write".equals(System.getProperty("practice.documents"))) {
            Files.writeString(KEPT, generated);
        }

        assertThat(Files.readString(KEPT))
                .as("kept in git; -Dpractice.documents=write writes it again")
                .isEqualTo(generated);
    }

    @Test
    void itsTextIsHandedOut() throws IOException {
        assertThat(PracticeJson.modelSchema()).isEqualTo(Files.readString(KEPT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leeds-2017.json", "leeds-2020.json", "leeds-current.json"})
    void everyEditionIsValid(String name) throws IOException {
        assertThat(schema().validate(Files.readString(SHIPPED.resolve(name)), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void whatOnlyTheReaderCanSayIsValid() throws IOException {
        assertThat(schema().validate(
                                Files.readString(Path.of(
                                        "src/test/resources/org/practicemodel/core/adaptation/every-fault.json")),
                                InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | true",
                "`, \"thresholds\": [{\"key\": \"share.workingDays\", \"value\": 5}]` | true",
                "`, \"thresholds\": [{\"key\": \"share.workingDays\", \"value\": -1}]` | false",
                "`, \"thresholds\": [{\"key\": \"share\", \"value\": 5}]` | false",
                "`, \"notUsed\": [{\"part\": \"RULE\", \"id\": \"P10-R7\", \"reason\": \"\"}]` | false",
                "`, \"order\": [{\"part\": \"PRINCIPLE\", \"ids\": []}]` | false",
                "`, \"termsNotUsed\": [5]` | false",
                "`, \"factors\": []` | false",
                "`, \"extended\": \"leeds/current\"` | false",
            })
    void itAgreesWithTheReaderOnDefinitionsThatExtend(String more, boolean valid) {
        String json = NOTHING_CHANGED.formatted(more);

        assertThat(accepts(json)).isEqualTo(valid);
        assertThat(StrictReader.of(ModelAdaptation.class).read(json).value().isPresent())
                .isEqualTo(valid);
    }

    @Test
    void withoutWhatItExtendsADefinitionIsAskedForEverything() {
        String json = NOTHING_CHANGED.formatted("").replace("\"extends\": \"leeds/current\", ", "");

        assertThat(accepts(json)).isFalse();
        assertThat(StrictReader.of(ModelDefinition.class).read(json).value()).isEmpty();
    }
}
