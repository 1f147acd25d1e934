package org.practicemodel.formulation.comparison;

import org.practicemodel.core.wording.Phrase;

/**
 * One thing that changed from one formulation to a later one.
 *
 * <p>It is data: what it was and what it became are at hand with whose words they are, and the phrase holds ids and codes
 * only, so that it can be told in any language and to any reader. For instance a factor that stands under another P. No
 * change is better or worse than another. Implementations are immutable and thread-safe. Our interpretation.
 */
public sealed interface Change
        permits FactorChange,
                HypothesisChange,
                PriorityChange,
                GoalChange,
                ActionChange,
                PerspectiveChange,
                SignOffChange,
                QuestionChange {

    /**
     * Returns the sentence that tells it: the key of its wording, which begins with what changed and ends with how, and the
     * ids and codes that go into it.
     *
     * @return the phrase, such as {@code factor.moved} with {@code factor}, {@code from} and {@code to}
     */
    Phrase phrase();
}
