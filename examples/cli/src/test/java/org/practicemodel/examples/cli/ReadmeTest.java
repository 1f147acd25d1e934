package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    private final String readme = text("README.md");

    private static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> blocks(String language) {
        return found("(?ms)^```" + language + "\n(.*?)^```$");
    }

    private List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(readme)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    @Test
    void showsHowTheReportBegins() {
        String report = Run.practice("check", Run.example("rich.json"), "--as-of", Run.DAY)
                .out()
                .replace(Run.example("rich.json"), "examples/data/rich.json");

        assertThat(blocks("text").get(0).lines()).hasSizeBetween(15, 40);
        assertThat(report).startsWith(blocks("text").get(0));
    }

    @Test
    void itsPictureIsTheOneOfThatRecord() throws IOException {
        String picture = Run.practice("formulation", Run.example("rich.json"), "--as-of", Run.DAY, "--format", "svg")
                .out();

        assertThat(readme).contains("(examples/pictures/formulation.svg)");
        assertThat(Files.readString(ROOT.resolve("examples/pictures/formulation.svg")))
                .isEqualTo(picture);
    }

    @Test
    void itsSecondCommandRunsTheMainJobOnThatRecord() {
        assertThat(readme).contains("`mvn verify`", "`mvn -q -Pdemo compile`");
        String profile = text("examples/cli/pom.xml").replaceAll("(?s).*?<profile>(.*?)</profile>.*", "$1");
        assertThat(profile)
                .contains("<id>demo</id>", "<phase>compile</phase>", "<goal>java</goal>")
                .contains("<mainClass>" + PracticeCommand.class.getName() + "</mainClass>");
        assertThat(Pattern.compile("<argument>(.*)</argument>")
                        .matcher(profile)
                        .results()
                        .map(argument -> argument.group(1)))
                .containsExactly("check", "examples/data/rich.json", "--as-of", Run.DAY);
    }

    @Test
    void itsJavaCompilesAndPrintsWhatItSays(@TempDir Path folder) throws IOException {
        assertThat(blocks("java")).hasSize(1);
        Path source = Files.writeString(
                folder.resolve("SixtySeconds.java"), blocks("java").get(0));
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));

        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", classPath, "-d", folder.toString(), "-proc:none", source.toString());
        Run run = Jar.started(
                List.of(Jar.java().toString(), "-cp", folder + File.pathSeparator + classPath, "SixtySeconds"),
                Map.of(),
                Path.of("/dev/null"),
                ROOT);

        assertThat(compiled).isZero();
        assertThat(run).isEqualTo(new Run(0, blocks("text").get(1), ""));
    }

    @Test
    void everyCommandItShowsRuns(@TempDir Path folder) {
        List<String> commands = blocks("console").get(0).lines().toList();
        assertThat(commands).hasSize(6);
        for (String command : commands) {
            assertThat(command).startsWith("java -jar examples/cli/target/practice.jar ");
            String[] arguments = Arrays.stream(
                            command.substring(command.indexOf(".jar ") + 5).split(" "))
                    .map(word -> word.replace("examples/data", Run.EXAMPLES.toString()))
                    .map(word -> List.of("report.html", "reports.jsonl", "formulation.html")
                                    .contains(word)
                            ? folder.resolve(word).toString()
                            : word)
                    .toArray(String[]::new);
            assertThat(Run.practice(arguments).exit()).as(command).isIn(0, 2);
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(found("\\]\\(([^)]+)\\)")).isNotEmpty().allSatisfy(link -> {
            assertThat(link).doesNotContain(":");
            assertThat(ROOT.resolve(link)).exists();
        });
    }

    @Test
    void namesEveryModuleAndTheVersionsThatAreBuiltWith() {
        String pom = text("pom.xml");
        Pattern.compile("<module>(.*)</module>")
                .matcher(pom)
                .results()
                .forEach(module -> assertThat(readme).contains("[" + module.group(1) + "](" + module.group(1) + ")"));
        Map.of(
                        "jackson2", "Jackson | ",
                        "jackson3", "Jackson | ",
                        "jakarta-validation", "Jakarta Validation | ",
                        "hibernate-validator", "Hibernate Validator ")
                .forEach((property, label) -> {
                    String version = pom.replaceAll("(?s).*<" + property + "\\.version>(\\d+\\.\\d+).*", "$1");
                    assertThat(readme).contains(label + version);
                });
        assertThat(pom).contains("<maven.compiler.release>17<", "<version>[3.8.7,)</version>");
    }

    @Test
    void saysHowManyRulesThereAre() {
        Catalogue catalogue = Catalogue.whole();
        assertThat(catalogue.rules()).hasSize(91);
        assertThat(Catalogue.ofFamilies().rules()).hasSize(84);
        assertThat(catalogue.rules().stream()
                        .flatMap(rule -> rule.principles().stream())
                        .distinct())
                .hasSize(10);
        assertThat(readme).contains("Eighty-four rules look at a family's record");
    }

    @Test
    void isShortAndSaysWhatItMust() {
        assertThat(readme.lines()).hasSizeLessThan(150);
        String flowing = readme.replaceAll("\\s+", " ");
        assertThat(flowing)
                .contains(
                        "It looks at practice, never at people.",
                        "gives no score",
                        "It is not Leeds City Council's own product",
                        "A council makes its own impact assessment",
                        "The wording for families has not been reviewed by a parent and a young person");
        assertThat(readme).as("no address").doesNotContain("http");
        assertThat(readme).as("no machine's path").doesNotContainPattern("/(home|root|tmp|usr|opt|work|Users)/");
    }
}
