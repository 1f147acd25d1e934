package org.practicemodel.core.vocabulary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * A standing that an authority gives a rule in place of the rule's own, and why.
 *
 * <p>For instance {@code P08-R2} as {@link Standing#KEY} in an authority for which building on strengths decides. Whether
 * there is such a rule, and whether it has a floor below which it cannot be put, is known where the rules are.
 *
 * <p>Immutable and thread-safe. Our interpretation.
 *
 * @param rule the code of the rule
 * @param standing the standing that it has here
 * @param reason why, in a sentence that people are shown
 */
@Value.Builder
public record RuleStanding(
        @NotNull RuleCode rule,
        @NotNull Standing standing,
        @NotNull @Size(min = 1, max = 1_000) String reason) implements WithRuleStanding {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public RuleStanding {
        WellFormed check = WellFormed.of(RuleStanding.class)
                .required("rule", rule)
                .required("standing", standing)
                .required("reason", reason);
        Texts.notBlank(check, "reason", reason);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static RuleStandingBuilder builder() {
        return new RuleStandingBuilder();
    }

    /** Shows the rule and the standing, such as {@code P08-R2 KEY}. */
    @Override
    public String toString() {
        return rule + " " + standing;
    }
}
