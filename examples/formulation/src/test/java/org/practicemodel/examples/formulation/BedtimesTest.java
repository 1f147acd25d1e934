package org.practicemodel.examples.formulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The whole talk, as it is printed. */
class BedtimesTest {

    private static final Path TALK = Path.of("src/test/resources/org/practicemodel/examples/formulation/bedtimes.txt");

    @Test
    void theTalkIsToldFromItsFirstQuestionToTheFormulation() throws IOException {
        String told = new Bedtimes().told();
        if ("write".equals(System.getProperty("practice.documents"))) {
            Files.writeString(TALK, told);
        }

        assertThat(told)
                .as("kept in git; -Dpractice.documents=write writes it again")
                .isEqualTo(Files.readString(TALK));
    }

    @Test
    void everyTalkIsTheSame() {
        assertThat(new Bedtimes().told()).isEqualTo(new Bedtimes().told());
    }

    @Test
    void theProfileRunsIt() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<id>formulation-demo</id>", "<phase>compile</phase>", "<goal>java</goal>")
                .contains("<mainClass>" + Bedtimes.class.getName() + "</mainClass>");
    }
}
