package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecordSchemaTest {

    private static final Path KEPT =
            Path.of("src/main/resources/org/practicemodel/core/schema/practice-record-1.schema.json");

    @Test
    void theSchemaInTheJarIsTheOneOfTheTypes() throws Exception {
        String generated = RecordSchema.text();
        if ("write".equals(System.getProperty("practice.documents"))) {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, generated);
        }

        assertThat(Files.readString(KEPT))
                .as("kept in git; -Dpractice.documents=write writes it again")
                .isEqualTo(generated);
    }

    @Test
    void itsTextIsHandedOut() throws Exception {
        assertThat(PracticeJson.recordSchema()).isEqualTo(Files.readString(KEPT));
    }
}
