package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.principles.policy.Policy;
import org.practicemodel.principles.rule.LeedsRuleBooks;

/** What the page on test suites says of the program, of policies and of what cannot be waived is true. */
class TestSuitePageTest {

    @TempDir
    private Path folder;

    private static String page() throws IOException {
        return Files.readString(Path.of("../principle-tests/README.md"));
    }

    private static String block(String language) throws IOException {
        var block = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(page());
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private Run run(String command) {
        return practice(Arrays.stream(command.split(" "))
                .skip(1)
                .map(word -> word.replaceFirst("^examples/", "../"))
                .map(word -> word.equals("baseline.json") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new));
    }

    @Test
    void itsCommandsRunOneAfterTheOther() throws IOException {
        List<String> commands = block("console").lines().toList();

        assertThat(commands).hasSize(3);
        assertThat(run(commands.get(0)).out()).contains("for 1 the record shows otherwise (waived)");
        assertThat(run(commands.get(1)).exit()).isZero();
        assertThat(run(commands.get(2)).out()).contains("This was so already when the baseline was adopted.");
    }

    @Test
    void itsPolicyIsOne() throws IOException {
        assertThat(Policy.reader().read(block("json")).problems()).isEmpty();
    }

    @Test
    void itNamesEveryRuleThatCannotBeWaived() throws IOException {
        assertThat(page())
                .contains(LeedsRuleBooks.all().stream()
                        .flatMap(book -> book.rules().stream())
                        .map(rule -> rule.descriptor())
                        .filter(rule -> rule.floor().isPresent())
                        .map(RuleDescriptor::code)
                        .map(code -> "(`" + code + "`)")
                        .toList());
    }
}
