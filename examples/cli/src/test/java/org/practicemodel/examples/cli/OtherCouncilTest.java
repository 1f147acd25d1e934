package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.practice;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicemodel.core.adaptation.ModelAdaptation;

/** What the page on another council's model says is true. */
class OtherCouncilTest {

    private static final String HASH = "\\(content [0-9a-f]{12}\\)";
    private static final Path FOLDER = Path.of("../other-council");

    private final String page = text(FOLDER.resolve("README.md"));

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(page)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static Run run(String command) {
        return practice(Arrays.stream(command.split(" "))
                .skip(1)
                .map(word -> word.replaceFirst("^examples/", "../"))
                .toArray(String[]::new));
    }

    @Test
    void itsCommandsRun() {
        List<String> commands =
                blocks("console").stream().flatMap(String::lines).toList();

        assertThat(commands).hasSize(5).first().isEqualTo("mvn -q -Pother-council compile");
        assertThat(commands.subList(2, 5)).allSatisfy(command -> {
            Run run = run(command);
            assertThat(run.exit()).as(command).isZero();
            assertThat(run.err()).isEmpty();
        });
    }

    @Test
    void itsProfileLooksAtARecordUnderTheModel() {
        String profile = text(Path.of("pom.xml")).replaceAll("(?s).*<id>other-council</id>(.*?)</profile>.*", "$1");

        assertThat(Pattern.compile("<argument>(.*)</argument>")
                        .matcher(profile)
                        .results()
                        .map(argument -> argument.group(1)))
                .containsExactlyElementsOf(Stream.of(
                                blocks("console").get(2).lines().toList().get(2).split(" "))
                        .skip(1)
                        .toList());
    }

    @Test
    void itShowsWhatIsSaidOfTheFileWithMistakes() {
        Run run = run(blocks("console").get(1).strip());

        assertThat(run.exit()).isEqualTo(ExitCode.PROBLEM);
        assertThat(run.err().replace("../", "examples/"))
                .isEqualTo(blocks("text").get(0));
    }

    /** The hash follows every change to the edition; {@code -Dpractice.documents=write} writes it again. */
    @Test
    void itShowsHowTheReportBegins() throws IOException {
        String report = run(blocks("console").get(2).lines().toList().get(2)).out();
        String shown = page.replaceAll(HASH, hash(report));
        if ("write".equals(System.getProperty("practice.documents"))) {
            Files.writeString(FOLDER.resolve("README.md"), shown);
        }

        assertThat(report).contains(blocks("text").get(1).replaceAll(HASH, hash(report)));
        assertThat(text(FOLDER.resolve("README.md"))).isEqualTo(shown);
    }

    private static String hash(String report) {
        return Pattern.compile(HASH)
                .matcher(report)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    @Test
    void whatItSaysToBeginWithFits(@TempDir Path folder) throws IOException {
        String file = Run.file(folder, "yourtown.json", blocks("json").get(0));

        assertThat(practice("model", "check", file).exit()).isZero();
    }

    @Test
    void itNamesEveryPartOfADefinitionAndEveryFloor() {
        assertThat(Stream.of(ModelAdaptation.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !List.of("extended", "citations").contains(name)))
                .allSatisfy(name -> assertThat(page).contains(name));
        assertThat(Catalogue.whole().rules().stream()
                        .filter(rule -> rule.floor().isPresent()))
                .hasSize(5)
                .allSatisfy(rule -> assertThat(page).contains("`" + rule.code() + "`"));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(Pattern.compile("\\]\\(([^)]+)\\)").matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(FOLDER.resolve(link)).exists());
    }
}
