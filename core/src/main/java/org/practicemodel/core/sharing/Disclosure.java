package org.practicemodel.core.sharing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.voice.Statement;

/**
 * That the worries were explained to somebody of the family in plain words, or were not.
 *
 * <p>For instance: explained to the mother on 2 March 2026, in her own language.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶27; rule P07-R1
 *
 * @param id the id of this explanation of worries
 * @param toWhom to whom
 * @param outcome whether they were told
 * @param on the day
 * @param about the worries it was about
 * @param how how it was put
 * @param by the role of whoever told them, or marked that nobody did
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Disclosure(
        @NotNull DisclosureId id,
        List<@NotNull PersonId> toWhom,
        @NotNull DisclosureOutcome outcome,
        Optional<@PastOrPresent LocalDate> on,
        List<@NotNull EntryId> about,
        Optional<@Valid Statement> how,
        Optional<RoleCode> by,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithDisclosure {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Disclosure {
        WellFormed check = WellFormed.of(Disclosure.class)
                .required("id", id)
                .required("outcome", outcome)
                .required("on", on)
                .required("how", how)
                .required("by", by)
                .required("provenance", provenance);
        toWhom = check.list("toWhom", toWhom);
        about = check.list("about", about);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static DisclosureBuilder builder() {
        return new DisclosureBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Disclosure " + id;
    }
}
