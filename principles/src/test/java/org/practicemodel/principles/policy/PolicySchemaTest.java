package org.practicemodel.principles.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.policy.Decided.SALT;
import static org.practicemodel.principles.policy.Decided.against;
import static org.practicemodel.principles.policy.Decided.otherwise;
import static org.practicemodel.principles.policy.Decided.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicySchemaTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/org/practicemodel/principles/schema");

    /** A format with its schema, and a file that keeps to it. */
    private record Format(Class<?> type, String name, String description, Supplier<String> schema, String file) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Format> formats() {
        return Stream.of(
                new Format(
                        Policy.class,
                        Policy.FORMAT,
                        "What one team or deployment sets within the bounds of the practice model.",
                        Policy::schema,
                        PolicyTest.FILE),
                new Format(
                        Waivers.class,
                        Waivers.FORMAT,
                        "What was decided to be left as it is for a time: why, by whose role, and until when.",
                        Waivers::schema,
                        WaiversTest.FILE),
                new Format(
                        Baseline.class,
                        Baseline.FORMAT,
                        "What records showed otherwise when a baseline was adopted: codes of rules and salted ids. Written by a"
                                + " program.",
                        Baseline::schema,
                        Baseline.adopt(
                                        SALT,
                                        List.of(report("record-1", otherwise("P07-R1", against("/plans/0", "plan-1")))))
                                .write()),
                new Format(
                        Responses.class,
                        Responses.FORMAT,
                        "What practitioners answer to findings.",
                        Responses::schema,
                        ResponsesTest.FILE));
    }

    private static boolean accepts(Format format, String file) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(format.schema().get())
                .validate(file, InputFormat.JSON)
                .isEmpty();
    }

    @Test
    void theSchemasInTheJarAreThoseOfTheTypes() throws Exception {
        for (Format format : formats().toList()) {
            String generated = PolicySchema.of(format.type(), format.name(), format.description());
            Path kept = SCHEMAS.resolve(format.name().replace('/', '-') + ".schema.json");
            if ("write".equals(System.getProperty("practice.documents"))) {
                Files.writeString(kept, generated);
            }
            assertThat(Files.readString(kept))
                    .as("kept in git; -Dpractice.documents=write writes it again")
                    .isEqualTo(generated);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aSchemaIsHandedOut(Format format) throws Exception {
        assertThat(format.schema().get())
                .isEqualTo(PolicySchema.of(format.type(), format.name(), format.description()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aSchemaAcceptsWhatTheReaderReadsAndNothingOfAnotherFormat(Format format) {
        assertThat(accepts(format, format.file())).isTrue();
        assertThat(accepts(format, format.file().replace(format.name(), "other/1")))
                .isFalse();
        assertThat(accepts(format, format.file().replaceFirst("\"format\"", "\"why\": 1, \"format\"")))
                .isFalse();
        assertThat(accepts(format, "{\"format\": 1}")).isFalse();
    }
}
