package org.practicemodel.formulation.rule;

import java.util.List;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.wording.Messages;

/**
 * The book of the rules that look at a family's formulation, and at what follows from it for plan and help.
 *
 * <p>For instance {@code FormulationRuleBook.book().rules()}. Stateless. Source: current guide ¶14, ¶17 to ¶18, ¶24 to ¶26
 * and ¶28 to ¶29; what they mean for a record is our interpretation.
 */
public final class FormulationRuleBook {

    private static final RuleBook BOOK = new RuleBook(
            "leeds-formulation",
            List.of(
                    new WhatHappenedWhatIsNeeded(),
                    new UnderstoodBeforePlanned(),
                    new PerpetuatingFactorsPrioritised(),
                    new HypothesisInSharedLanguage(),
                    new CultureAndAssumptionsConsidered(),
                    new EarlierHelpLookedAt(),
                    new ToldOnce(),
                    new EveryFactorKindConsidered(),
                    new HypothesisNamesWhatKeepsItGoing(),
                    new PlanFollowsFormulation(),
                    new MultiplePerspectives(),
                    new FactorsAtSeveralLevels(),
                    new HelpNamesItsApproach(),
                    new HypothesisKeptAlive(),
                    new SecondExplanationConsidered(),
                    new StrengthsRecorded(),
                    new StrengthsUsed(),
                    new StrengthsAreSpecific(),
                    new ExceptionsSought(),
                    new StrengthsAndWorriesVisible(),
                    new EducationUnderstood()),
            Messages.beside(FormulationRuleBook.class, "formulation"));

    private FormulationRuleBook() {}

    /**
     * Returns the book.
     *
     * @return the rules in the order of their codes, with their wording; always the same one
     */
    public static RuleBook book() {
        return BOOK;
    }
}
