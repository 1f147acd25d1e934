package org.practicemodel.core.reflection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.voice.Statement;

/**
 * That somebody named a principle of the model when they thought about the work with this family.
 *
 * <p>For instance: "Transparent", named at review-1.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶20, ¶32; rule E6-R2
 *
 * @param id the id of this principle that was named
 * @param principle the principle
 * @param at the review, meeting, decision or discussion at which it was named
 * @param on the day
 * @param by the role of whoever named it
 * @param statement what they said about it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record PrincipleTag(
        @NotNull PrincipleTagId id,
        @NotNull PrincipleId principle,
        Optional<EntryId> at,
        Optional<@PastOrPresent LocalDate> on,
        Optional<RoleCode> by,
        Optional<@Valid Statement> statement,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithPrincipleTag {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public PrincipleTag {
        WellFormed check = WellFormed.of(PrincipleTag.class)
                .required("id", id)
                .required("principle", principle)
                .required("at", at)
                .required("on", on)
                .required("by", by)
                .required("statement", statement)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static PrincipleTagBuilder builder() {
        return new PrincipleTagBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "PrincipleTag " + id;
    }
}
