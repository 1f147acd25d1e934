package org.practicemodel.core.rule;

import java.util.ServiceLoader;

/**
 * What a vendor's jar offers so that its book of rules is found by {@link ServiceLoader}, on the class path through {@code
 * META-INF/services} and on the module path through {@code provides}.
 *
 * <p>Nothing looks for providers unless a checker is asked to discover them. For instance {@code public final class
 * CasebookRules implements RuleBookProvider}. Implementations are stateless and have a public constructor without parameters.
 * Our interpretation.
 */
public interface RuleBookProvider {

    /**
     * Returns the book.
     *
     * @return the book, whose id names the namespace of its codes, limits and wording, such as {@code casebook}
     */
    RuleBook book();
}
