package org.practicemodel.principles;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.adaptation.KnownModels;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.vocabulary.LanguageTerm;
import org.practicemodel.principles.language.LanguageTerms;
import org.practicemodel.principles.rule.LeedsRuleBooks;

/**
 * The editions of Leeds, with the books of rules and the terms that this library ships: what another authority's definition is
 * read against.
 *
 * <p>For instance {@code AdherenceChecker.of(LeedsModels.known().read(file).orElseThrow())}. Stateless. Our interpretation.
 */
public final class LeedsModels {

    private LeedsModels() {}

    /**
     * Obtains the definitions that another one may extend.
     *
     * @return the editions of Leeds, with every rule and term that this library ships
     */
    public static KnownModels known() {
        return known(List.of());
    }

    /**
     * Obtains the definitions that another one may extend, where the rules of somebody else are asked too.
     *
     * @param more the books of somebody else, as {@link AdherenceChecker#andBooks(RuleBook...)} takes them
     * @return the editions of Leeds, with every rule and term that this library ships, and the rules of these books
     */
    public static KnownModels known(Collection<RuleBook> more) {
        return KnownModels.of(
                Stream.concat(LeedsRuleBooks.all().stream(), more.stream()).toList(),
                LanguageTerms.shipped().terms().stream().map(LanguageTerm::code).toList());
    }
}
