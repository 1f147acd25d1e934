package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

class RecordSchemaTest {

    enum Format {
        FAMILY(
                PracticeRecord.class,
                PracticeRecord.FORMAT,
                "What is recorded about the work with one family.",
                PracticeJson::recordSchema),
        WORKER(
                WorkerRecord.class,
                WorkerRecord.FORMAT,
                "What is recorded about the supervision and learning of one worker.",
                PracticeJson::workerSchema),
        TEAM(TeamRecord.class, TeamRecord.FORMAT, "What is recorded about one team.", PracticeJson::teamSchema);

        private final Class<? extends SubjectRecord> type;
        private final String format;
        private final String description;
        private final Supplier<String> handedOut;

        Format(Class<? extends SubjectRecord> type, String format, String description, Supplier<String> handedOut) {
            this.type = type;
            this.format = format;
            this.description = description;
            this.handedOut = handedOut;
        }

        Path kept() {
            return Path.of(
                    "src/main/resources/org/practicemodel/core/schema", format.replace('/', '-') + ".schema.json");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaInTheJarIsTheOneOfTheTypes(Format of) throws Exception {
        String generated = RecordSchema.text(of.type, of.format, of.description);
        if ("write".equals(System.getProperty("practice.documents"))) {
            Files.createDirectories(of.kept().getParent());
            Files.writeString(of.kept(), generated);
        }

        assertThat(Files.readString(of.kept()))
                .as("kept in git; -Dpractice.documents=write writes it again")
                .isEqualTo(generated);
    }

    @ParameterizedTest
    @EnumSource
    void itsTextIsHandedOut(Format of) throws Exception {
        assertThat(of.handedOut.get()).isEqualTo(Files.readString(of.kept()));
    }
}
