package org.practicemodel.principles.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicemodel.core.problem.UnreadableException;
import org.practicemodel.core.vocabulary.RuleCode;

/** Cases of somebody else's rules, in a folder or beside a class. */
class CasesOfOthersTest {

    private static final String CASE = """
            {"record":{"format":"practice-record/1","id":"record-1"},"model":"leeds/current","asOf":"2026-03-02",
            "expect":{"verdict":"MET","begun":false,"evidence":[]},"why":"It was seen."}
            """;

    @TempDir
    private Path folder;

    private void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void areReadFromAFolderInTheOrderOfTheirPaths() {
        write("anytown/V02-R1/seen.json", CASE);
        write("anytown/V01-R1/seen.json", CASE);
        write("P05-R1/one-lead.json", CASE);
        write("index.json", "not read here");
        write("README.md", "not a case");

        assertThat(ConformanceCases.in(folder))
                .extracting(ConformanceCase::toString)
                .containsExactly("P05-R1/one-lead", "anytown:V01-R1/seen", "anytown:V02-R1/seen");
        assertThat(ConformanceCases.in(folder).get(1).rule()).isEqualTo(RuleCode.of("anytown:V01-R1"));
    }

    @Test
    void areRefusedWithEveryProblemOfEveryFile() {
        write("anytown/V01-R1/bad.json", CASE.replace("2026-03-02", "soon"));
        write("anytown/V01-R1/good.json", CASE);
        write("anytown/V01-R1/odd.json", CASE.replace("\"begun\":false,", "\"begun\":7,"));
        write("anytown/more/V01-R1/deep.json", CASE);

        assertThatThrownBy(() -> ConformanceCases.in(folder))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("""
                        bad-date at anytown/V01-R1/bad.json/asOf, line 1, column 89: expected a day such as 2026-02-03
                        wrong-type at anytown/V01-R1/odd.json/expect/begun, line 2, column 35: expected true or false
                        bad-value at anytown/more/V01-R1/deep.json: expected a path such as P05-R1/name.json or \
                        casebook/V01-R1/name.json""");
    }

    @Test
    void areNotThereWhereNoFolderIs() {
        assertThatThrownBy(() -> ConformanceCases.in(folder.resolve("nowhere")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void areReadBesideAClassInTheOrderOfTheList() {
        assertThat(ConformanceCases.beside(CasesOfOthersTest.class))
                .extracting(ConformanceCase::toString)
                .containsExactly("anytown:V01-R1/two", "anytown:V01-R1/one");
    }

    @Test
    void areNotThereWhereNoListIs() {
        assertThatThrownBy(() -> ConformanceCases.beside(Path.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no conformance/index.json beside Path");
    }

    @Test
    void ofOneRuleAreNotThoseOfARuleWhoseCodeBeginsAlike() {
        assertThat(ConformanceCases.of(RuleCode.of("P05-R1")))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.rule()).isEqualTo(RuleCode.of("P05-R1")));
        assertThat(ConformanceCases.of(RuleCode.of("P05-R99"))).isEmpty();
    }
}
