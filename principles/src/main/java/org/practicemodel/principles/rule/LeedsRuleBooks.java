package org.practicemodel.principles.rule;

import java.util.List;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.formulation.rule.FormulationRuleBook;
import org.practicemodel.supervision.rule.SupervisionRuleBook;

/**
 * The books of rules that this library asks of the records of families, workers and teams.
 *
 * <p>For instance {@code LeedsRuleBooks.all()} for whoever lists every rule. Stateless. Our interpretation.
 */
public final class LeedsRuleBooks {

    private LeedsRuleBooks() {}

    /**
     * Returns the books.
     *
     * @return the book of the ten principles, then that of the formulation, then that of supervision
     */
    public static List<RuleBook> all() {
        return List.of(PrinciplesRuleBook.book(), FormulationRuleBook.book(), SupervisionRuleBook.book());
    }
}
