package org.practicemodel.principles;

import java.util.List;
import org.practicemodel.core.rule.RuleBookProvider;

/**
 * The refusal of the books of rules that were discovered, with everything that stands against them at once.
 *
 * <p>It names the classes that offer them. For instance "The books of rules that were found cannot be used: the book casebook
 * comes from com.example.New and from com.example.Old". What a provider threw is its cause; if several threw, the others are
 * suppressed in it. Thread-safe. Our interpretation.
 *
 * @see RuleBookProvider
 */
public final class RuleBookDiscoveryException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    RuleBookDiscoveryException(List<String> problems, List<Throwable> causes) {
        super(
                "The books of rules that were found cannot be used: " + String.join("; ", problems),
                causes.isEmpty() ? null : causes.get(0));
        this.problems = List.copyOf(problems);
        causes.stream().skip(1).forEach(this::addSuppressed);
    }

    /**
     * Returns what stands against the books.
     *
     * @return what is wrong, each as a part of a sentence: first what could not be had, then what comes twice; at least one
     */
    public List<String> problems() {
        return problems;
    }
}
