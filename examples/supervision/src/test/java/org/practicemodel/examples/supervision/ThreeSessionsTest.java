package org.practicemodel.examples.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The three sessions, as they are printed. */
class ThreeSessionsTest {

    private static final Path SESSIONS =
            Path.of("src/test/resources/org/practicemodel/examples/supervision/three-sessions.txt");

    @Test
    void theAgendaChangesWithWhatIsTalkedAbout() throws IOException {
        String told = new ThreeSessions().told();
        if ("write".equals(System.getProperty("practice.documents"))) {
            Files.writeString(SESSIONS, told);
        }

        assertThat(told)
                .as("kept in git; -Dpractice.documents=write writes it again")
                .isEqualTo(Files.readString(SESSIONS));
    }

    @Test
    void theyAreAlwaysTheSame() {
        assertThat(new ThreeSessions().told()).isEqualTo(new ThreeSessions().told());
    }

    @Test
    void theProfileRunsThem() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<id>supervision-demo</id>", "<phase>compile</phase>", "<goal>java</goal>")
                .contains("<mainClass>" + ThreeSessions.class.getName() + "</mainClass>");
    }
}
