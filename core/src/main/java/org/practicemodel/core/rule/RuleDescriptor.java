package org.practicemodel.core.rule;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;

/**
 * Everything that can be said about a rule without a record: what it is called, whose words it rests on, what it needs and
 * which limits it knows. It is the only source of the defaults of its limits.
 *
 * <p>The wording that people see (statement, our reading, prompt, what would meet it) lies in the bundle of the rule's book
 * under its code. For instance the descriptor of {@code P05-R1}. Immutable and thread-safe. Source: rule catalogue; our
 * interpretation.
 *
 * @param code the code, never used again
 * @param slug a short name for links, such as {@code one-lead}
 * @param standing its weight in roll-ups
 * @param floor the least standing that a model definition or policy may give it; a rule with a floor is always asked and
 *     never waived; empty for most
 * @param advisory whether it can never be {@link Verdict#NOT_MET}
 * @param about whom its findings are about
 * @param element the element of the model that it serves
 * @param principles the principles that it serves
 * @param sourceWords words of a source document, exactly, and nothing else
 * @param principleBasis where the principle is said
 * @param testBasis where the test comes from
 * @param needs what it needs to be able to answer, the smallest effort first
 * @param thresholds the limits it knows, with their defaults
 * @param reasonEffect what a recorded reason does
 * @param sinceEdition the edition since which it applies
 * @param formerCodes codes it had before, which keep resolving
 */
@Value.Builder
public record RuleDescriptor(
        @NotNull RuleCode code,
        @NotNull String slug,
        @NotNull Standing standing,
        Optional<Standing> floor,
        @NotNull Boolean advisory,
        @NotNull About about,
        @NotNull ElementId element,
        List<@NotNull PrincipleId> principles,
        @NotNull String sourceWords,
        @NotNull Basis principleBasis,
        @NotNull Basis testBasis,
        List<@NotNull EvidenceNeed> needs,
        List<@NotNull Threshold> thresholds,
        @NotNull ReasonEffect reasonEffect,
        @NotNull EditionId sinceEdition,
        List<@NotNull RuleCode> formerCodes)
        implements WithRuleDescriptor {

    /** Makes the parts well formed: required parts present, lists copied in order, at least one need. */
    public RuleDescriptor {
        WellFormed check = WellFormed.of(RuleDescriptor.class)
                .required("code", code)
                .required("slug", slug)
                .required("standing", standing)
                .required("floor", floor)
                .required("advisory", advisory)
                .required("about", about)
                .required("element", element)
                .required("sourceWords", sourceWords)
                .required("principleBasis", principleBasis)
                .required("testBasis", testBasis)
                .required("reasonEffect", reasonEffect)
                .required("sinceEdition", sinceEdition);
        principles = check.list("principles", principles);
        needs = check.list("needs", needs);
        thresholds = check.list("thresholds", thresholds);
        formerCodes = check.list("formerCodes", formerCodes);
        check.that(!needs.isEmpty(), "needs", FaultCode.REQUIRED, "at least one need");
        check.holds(
                () -> floor.map(least -> standing.compareTo(least) <= 0).orElse(true),
                "floor",
                FaultCode.ORDER,
                "a standing that is not above 'standing'");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static RuleDescriptorBuilder builder() {
        return new RuleDescriptorBuilder();
    }

    /**
     * Returns every code by which this rule is known.
     *
     * @return its code, then those it had before
     */
    public List<RuleCode> codes() {
        return Stream.concat(Stream.of(code), formerCodes.stream()).toList();
    }

    /** Shows the code. */
    @Override
    public String toString() {
        return "RuleDescriptor " + code;
    }
}
