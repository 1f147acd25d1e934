package org.practicemodel.principles.edition;

import java.util.List;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelDefinition;

/**
 * Says which rules an edition has.
 *
 * <p>An edition has a rule if it has the element that the rule serves, and if it is not older than the rule's first edition.
 * The order of the shipped editions says which is older; an edition of somebody else is older than none. For instance {@code
 * RulesOfEdition.has(PracticeModels.leeds2020(), rule)}. Stateless. Source: rule conventions; our interpretation.
 */
public final class RulesOfEdition {

    private RulesOfEdition() {}

    /**
     * Checks whether an edition has a rule.
     *
     * @param edition the edition
     * @param rule the rule
     * @return true if the rule is asked under this edition
     */
    public static boolean has(ModelDefinition edition, RuleDescriptor rule) {
        return hasElement(edition, rule) && !isOlder(edition, rule);
    }

    /**
     * Checks whether an edition has the element that a rule serves.
     *
     * @param edition the edition
     * @param rule the rule
     * @return true if it has
     */
    public static boolean hasElement(ModelDefinition edition, RuleDescriptor rule) {
        return edition.element(rule.element()).isPresent();
    }

    private static boolean isOlder(ModelDefinition edition, RuleDescriptor rule) {
        List<EditionId> inOrder =
                PracticeModels.all().stream().map(ModelDefinition::id).toList();
        return inOrder.contains(edition.id()) && inOrder.indexOf(edition.id()) < inOrder.indexOf(rule.sinceEdition());
    }
}
