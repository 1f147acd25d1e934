package org.practicemodel.principles.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.ThresholdValue;
import org.practicemodel.principles.internal.Written;

/**
 * What one team or deployment sets within the bounds of the model, in a file of the format {@code policy/1}.
 *
 * <p>It holds differences only and no default. A {@link org.practicemodel.core.vocabulary.ModelDefinition} says what an
 * authority's model is; a policy says how one deployment looks at it, and comes before both the definition and the defaults.
 * Whether its rules and keys exist, and its values are within their bounds, is known where the rules are. For instance {@code
 * checker.withPolicy(Policy.reader().read(path).orElseThrow())}. Immutable and thread-safe. Our interpretation.
 *
 * @param format the name of the format, always {@link #FORMAT}
 * @param title what it is called, such as "Anytown, team East"; shown with every report; 1 to 200 characters
 * @param thresholds the values that it sets, each key once
 * @param standings the standings that it sets, each rule once, with why
 * @param languageSuggestions whether other words are suggested for what professionals wrote, by the terms of the model;
 *     empty where the policy says nothing about it
 */
@Value.Builder
public record Policy(
        @NotNull @Pattern(regexp = Policy.FORMAT) String format,
        @NotNull @Size(min = 1, max = 200) String title,
        List<@NotNull @Valid ThresholdValue> thresholds,
        List<@NotNull @Valid RuleStanding> standings,
        Optional<Boolean> languageSuggestions)
        implements WithPolicy {

    /** The name of the format that this version of the library reads. */
    public static final String FORMAT = "policy/1";

    /** Makes the parts well formed: required parts present, lists copied in order, each key and each rule once. */
    public Policy {
        WellFormed check = WellFormed.of(Policy.class)
                .required("format", format)
                .holds(() -> FORMAT.equals(format), "format", FaultCode.SYNTAX, "'" + FORMAT + "'")
                .required("title", title)
                .holds(() -> !title.isBlank(), "title", FaultCode.SYNTAX, "a text that is not blank")
                .required("languageSuggestions", languageSuggestions);
        thresholds = check.list("thresholds", thresholds);
        standings = check.list("standings", standings);
        long keys = thresholds.stream().map(ThresholdValue::key).distinct().count();
        long rules = standings.stream().map(RuleStanding::rule).distinct().count();
        check.that(keys == thresholds.size(), "thresholds", FaultCode.TOGETHER, "each key once")
                .that(rules == standings.size(), "standings", FaultCode.TOGETHER, "each rule once")
                .done();
    }

    /** The reader, set up when first asked for. */
    private static final class Reading {
        private static final StrictReader<Policy> READER = StrictReader.of(Policy.class);
    }

    /**
     * Obtains a builder.
     *
     * @return a new builder with the format set
     */
    public static PolicyBuilder builder() {
        return new PolicyBuilder().format(FORMAT);
    }

    /**
     * Obtains the strict reader of the format, which lists every problem of a file with its place.
     *
     * @return the reader
     */
    public static StrictReader<Policy> reader() {
        return Reading.READER;
    }

    /**
     * Returns the JSON Schema (2020-12) of the format.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return Written.schema("policy-1.schema.json");
    }

    /** Shows the type and how much it sets. */
    @Override
    public String toString() {
        return "Policy, " + thresholds.size() + " thresholds and " + standings.size() + " standings";
    }
}
