package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * Another name or spelling that a document uses for the same thing.
 *
 * <p>For instance "Outcome Focused Supervision" in the board report of 2020 for what the current guide calls
 * "Outcome-focused Supervision".
 *
 * <p>Immutable and thread-safe. Our interpretation.
 *
 * @param words the other name, exactly as it stands there
 * @param citation where it stands
 */
@Value.Builder
public record Alias(
        @NotNull @Size(min = 1, max = 300) String words,
        @NotNull @Valid Citation citation) implements WithAlias {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Alias {
        WellFormed check = WellFormed.of(Alias.class).required("words", words).required("citation", citation);
        Texts.notBlank(check, "words", words);
        check.done();
    }

    /**
     * Obtains an alias.
     *
     * @param words the other name, exactly as it stands there
     * @param citation where it stands
     * @return the alias
     */
    public static Alias of(String words, Citation citation) {
        return new Alias(words, citation);
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static AliasBuilder builder() {
        return new AliasBuilder();
    }

    /** Shows the type and where it stands. */
    @Override
    public String toString() {
        return "Alias in " + citation;
    }
}
