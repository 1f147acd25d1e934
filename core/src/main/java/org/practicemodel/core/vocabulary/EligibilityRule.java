package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * One wording of whom a service is for, as one document has it, with what it asks as data.
 *
 * <p>Where documents word it differently, each wording is a rule of its own and none is merged with another: which one counts
 * is for the service to say. It says something of a service and nothing of a person, and looks at no record. For instance
 * "young people under 25yrs who have experienced the loss of an infant through care proceedings": the parent below 25 years on
 * the day of the referral, and the loss of an infant.
 *
 * <p>Immutable and thread-safe. Source: see {@code citation}; what the words ask as data is our interpretation.
 *
 * @param id the id
 * @param words what the document says, word for word
 * @param citation where that stands
 * @param ageLimits the ages that it asks for, all of them together; empty where it asks for none
 * @param experiences what it asks somebody to have lived through, all of it together; empty where it asks for nothing
 * @param ourReading how we understand the words
 */
@Value.Builder
public record EligibilityRule(
        @NotNull EligibilityRuleId id,
        @NotNull @Size(min = 1, max = 2_000) String words,
        @NotNull @Valid Citation citation,
        List<@NotNull @Valid AgeLimit> ageLimits,
        List<@NotNull EligibleExperience> experiences,
        @NotNull @Size(min = 1, max = 1_000) String ourReading)
        implements WithEligibilityRule {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public EligibilityRule {
        WellFormed check = WellFormed.of(EligibilityRule.class)
                .required("id", id)
                .required("words", words)
                .required("citation", citation)
                .required("ourReading", ourReading);
        Texts.notBlank(check, "words", words);
        Texts.notBlank(check, "ourReading", ourReading);
        ageLimits = check.list("ageLimits", ageLimits);
        experiences = check.list("experiences", experiences);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static EligibilityRuleBuilder builder() {
        return new EligibilityRuleBuilder();
    }

    /** Shows the type and id. */
    @Override
    public String toString() {
        return "EligibilityRule " + id;
    }
}
