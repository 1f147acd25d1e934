package org.practicemodel.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.testing.RuleBookGuidance;
import org.practicemodel.core.rule.testing.RuleClasses;

/**
 * What every book of rules keeps to: it lists every rule of its package, and of the packages below it, in the order of
 * their codes, and says of each what people need to know, in plain words, with none left over.
 *
 * <p>For instance {@code class FormulationRuleBookTest extends RuleBookLaws}.
 */
public abstract class RuleBookLaws {

    private final RuleBook book;
    private final Class<?> beside;
    private final String[] packages;

    /**
     * Holds a book.
     *
     * @param book the book
     * @param beside the class of the book, in whose package the wording lies, and there or below it the rules
     * @param elsewhere further packages in which something is said for the rules
     */
    protected RuleBookLaws(RuleBook book, Class<?> beside, String... elsewhere) {
        this.book = book;
        this.beside = beside;
        this.packages = Stream.concat(Stream.of(beside.getPackageName()), Stream.of(elsewhere))
                .toArray(String[]::new);
    }

    @Test
    void says_of_every_rule_and_limit_what_people_need_to_know() {
        assertThat(RuleBookGuidance.of(book).faults()).isEmpty();
    }

    @Test
    void lists_every_rule_of_the_package_and_words_every_phrase_that_they_say() throws URISyntaxException {
        Path compiled = Path.of(
                beside.getProtectionDomain().getCodeSource().getLocation().toURI());

        assertThat(RuleClasses.in(compiled, packages).faults(book)).isEmpty();
    }

    @Test
    void asks_the_same_of_a_rule_each_time() {
        assertThat(book.everyRule())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.descriptor()).isSameAs(rule.descriptor()));
    }
}
