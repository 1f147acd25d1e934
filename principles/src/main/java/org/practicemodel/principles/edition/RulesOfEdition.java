package org.practicemodel.principles.edition;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.NotUsed;

/**
 * Says which rules an edition has.
 *
 * <p>An edition has a rule if it has the element that the rule serves, and if it is not older than the rule's first edition.
 * The order of the shipped editions says which is older; an adaptation is as old as the edition that it adapts, and a definition of
 * somebody else is older than none. For instance {@code
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

    /**
     * Returns why an authority does not use a rule that its edition has.
     *
     * @param model the definition of the authority
     * @param rule the rule
     * @return the part that is not used, with the reason: the rule itself, its element, or the last of its principles where none
     *     of them is used; empty where the rule is asked
     */
    public static Optional<NotUsed> notUsed(ModelDefinition model, RuleDescriptor rule) {
        return model.notUsed(ModelPart.RULE, rule.code().value())
                .or(() -> model.notUsed(ModelPart.ELEMENT, rule.element().value()))
                .or(() -> ofPrinciples(model, rule));
    }

    /**
     * Checks whether a rule is asked under a definition.
     *
     * @param model the definition
     * @param rule the rule
     * @return true if its edition has the rule and nothing that the rule rests on is left out
     */
    public static boolean asks(ModelDefinition model, RuleDescriptor rule) {
        return has(model, rule) && notUsed(model, rule).isEmpty();
    }

    private static Optional<NotUsed> ofPrinciples(ModelDefinition model, RuleDescriptor rule) {
        List<NotUsed> apart = rule.principles().stream()
                .flatMap(principle -> model.notUsed(ModelPart.PRINCIPLE, principle.value()).stream())
                .toList();
        return !apart.isEmpty() && apart.size() == rule.principles().size()
                ? Optional.of(apart.get(apart.size() - 1))
                : Optional.empty();
    }

    private static boolean isOlder(ModelDefinition edition, RuleDescriptor rule) {
        List<EditionId> inOrder =
                PracticeModels.all().stream().map(ModelDefinition::id).toList();
        EditionId adapted = edition.edition();
        return inOrder.contains(adapted) && inOrder.indexOf(adapted) < inOrder.indexOf(rule.sinceEdition());
    }
}
