package org.practicemodel.examples.vendorrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the program prints. */
class CasebookReportTest {

    private static final Path KEPT = Path.of("src/test/resources/org/practicemodel/examples/vendorrules/casebook.txt");

    @Test
    void theVendorsRuleIsSeenForEachFamily() throws IOException {
        String told = new CasebookReport().told();
        if ("write".equals(System.getProperty("practice.documents"))) {
            Files.writeString(KEPT, told);
        }

        assertThat(told)
                .as("kept in git; -Dpractice.documents=write writes it again")
                .isEqualTo(Files.readString(KEPT));
    }

    @Test
    void itStandsAmongTheModelsOwnInTheReport() {
        String unwrapped = new CasebookReport().ofTheFirst().replaceAll("\\s+", " ");

        assertThat(unwrapped)
                .contains(
                        "P05-R1 Does exactly one worker hold the lead now? Seen in the record",
                        "casebook:K01-R1 Was every promise to the family kept, or were they told why",
                        "up to 28 days from a promise to an answer");
    }

    @Test
    void theProfileRunsIt() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<id>vendor-demo</id>", "<phase>compile</phase>", "<goal>java</goal>")
                .contains("<mainClass>" + CasebookReport.class.getName() + "</mainClass>");
    }

    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String shown = readme.substring(readme.indexOf("```text\n") + "```text\n".length());

        assertThat(new CasebookReport().told()).startsWith(shown.substring(0, shown.indexOf("```")));
    }
}
