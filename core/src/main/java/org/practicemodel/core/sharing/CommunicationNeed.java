package org.practicemodel.core.sharing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.voice.Statement;

/**
 * How somebody would like to hear, read and be heard.
 *
 * <p>For instance: the father was asked on 2 March 2026 and would like an interpreter.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §4.2.1; Equality Act 2010; rule P07-R6
 *
 * @param id the id of this need of language or communication
 * @param of whose need it is
 * @param kind what they need
 * @param on the day they were asked
 * @param statement the need in their words
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record CommunicationNeed(
        @NotNull CommunicationNeedId id,
        @NotNull PersonId of,
        @NotNull CommunicationNeedKind kind,
        Optional<@PastOrPresent LocalDate> on,
        Optional<@Valid Statement> statement,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithCommunicationNeed {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public CommunicationNeed {
        WellFormed check = WellFormed.of(CommunicationNeed.class)
                .required("id", id)
                .required("of", of)
                .required("kind", kind)
                .required("on", on)
                .required("statement", statement)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static CommunicationNeedBuilder builder() {
        return new CommunicationNeedBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "CommunicationNeed " + id;
    }
}
