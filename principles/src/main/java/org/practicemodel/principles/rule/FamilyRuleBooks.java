package org.practicemodel.principles.rule;

import java.util.List;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.formulation.rule.FormulationRuleBook;

/**
 * The books of rules that this library asks of a family's record.
 *
 * <p>For instance {@code FamilyRuleBooks.all()} for whoever lists every rule. Stateless. Our interpretation.
 */
public final class FamilyRuleBooks {

    private FamilyRuleBooks() {}

    /**
     * Returns the books.
     *
     * @return the book of the ten principles, then that of the formulation
     */
    public static List<RuleBook> all() {
        return List.of(PrinciplesRuleBook.book(), FormulationRuleBook.book());
    }
}
