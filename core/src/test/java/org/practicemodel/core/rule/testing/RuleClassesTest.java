package org.practicemodel.core.rule.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.testing.invented.AnyRule;
import org.practicemodel.core.rule.testing.invented.RuleOne;
import org.practicemodel.core.rule.testing.invented.below.RuleTwo;

class RuleClassesTest {

    private static final String INVENTED = AnyRule.class.getPackageName();

    private static List<String> faults(RuleBook book, String... packages) throws URISyntaxException {
        return RuleClasses.in(folder(), packages).faults(book);
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(AnyRule.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    @Test
    void agreeWithABookThatListsAndWordsEverything() throws URISyntaxException {
        assertThat(faults(Books.complete(), INVENTED)).isEmpty();
        assertThat(RuleClasses.in(folder())).hasToString("RuleClasses");
    }

    @Test
    void holdRulesThatNoBookListsAndPhrasesThatNobodyWords() throws URISyntaxException {
        assertThat(faults(Books.book("faulty", new RuleOne(Books.first())), INVENTED))
                .containsExactly(
                        RuleTwo.class.getName() + ": expected to be listed in the book",
                        "anytown:T01-R1.seen: expected to be worded",
                        "anytown:T01-R2.late: expected to be worded",
                        "anytown:shared.closed: expected to be worded",
                        "T01-R1.late: expected to be said by a rule");
    }

    @Test
    void areThoseOfThePackageAndOfThoseBelowIt() throws URISyntaxException {
        assertThat(faults(Books.complete(), INVENTED + ".below"))
                .containsExactly(
                        RuleOne.class.getName() + ": expected to be one of the classes",
                        "anytown:T01-R1.seen: expected to be said by a rule",
                        "anytown:shared.closed: expected to be said by a rule");
        assertThat(faults(Books.complete(), "org.practicemodel.core.rule.testing.inv"))
                .startsWith("anytown: expected compiled classes in the folder");
        assertThat(faults(Books.complete(), INVENTED + ".below", INVENTED)).isEmpty();
    }

    @Test
    void areAllWhereNoPackageIsNamed(@TempDir Path copy) throws Exception {
        for (Class<?> type : List.of(RuleOne.class, RuleTwo.class, AnyRule.class)) {
            copy(type.getName(), copy);
        }
        Files.writeString(copy.resolve("package-info.class"), "anytown:T01-R9.none");

        assertThat(RuleClasses.in(copy).faults(Books.complete()))
                .containsExactly(
                        "anytown:T01-R1.seen: expected to be said by a rule",
                        "anytown:T01-R2.late: expected to be said by a rule",
                        "anytown:shared.closed: expected to be said by a rule");
    }

    private static void copy(String name, Path to) throws IOException, URISyntaxException {
        String file = name.replace('.', '/') + ".class";
        Files.createDirectories(to.resolve(file).getParent());
        Files.copy(folder().resolve(file), to.resolve(file));
    }

    @Test
    void mustBeThoseThatTheBookIsMadeOf(@TempDir Path empty) throws IOException {
        assertThatThrownBy(() -> RuleClasses.in(empty.resolve("nowhere")).faults(Books.complete()))
                .isInstanceOf(UncheckedIOException.class);
        Files.writeString(empty.resolve("Nowhere.class"), "");

        assertThatThrownBy(() -> RuleClasses.in(empty).faults(Books.complete()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nowhere is not on the class path of the book");
    }

    @Test
    void areLookedAtForAnEmptyBookToo(@TempDir Path empty) {
        assertThat(RuleClasses.in(empty).faults(Books.book("faulty")))
                .containsExactly(
                        "anytown: expected compiled classes in the folder",
                        "T01-R1.late: expected to be said by a rule");
    }
}
