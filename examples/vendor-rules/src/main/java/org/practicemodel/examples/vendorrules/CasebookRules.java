package org.practicemodel.examples.vendorrules;

import java.util.List;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleBookProvider;
import org.practicemodel.core.wording.Messages;

/** Offers the vendor's book of rules; {@code META-INF/services} names this class. */
public final class CasebookRules implements RuleBookProvider {

    static final RuleBook BOOK =
            new RuleBook("casebook", List.of(new PromisesAnswered()), Messages.beside(CasebookRules.class, "casebook"));

    @Override
    public RuleBook book() {
        return BOOK;
    }
}
