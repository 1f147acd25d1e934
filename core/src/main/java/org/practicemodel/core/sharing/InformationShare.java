package org.practicemodel.core.sharing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.Party;

/**
 * That information about the family was shared with somebody, on what basis, and who was told.
 *
 * <p>For instance: with the school on 6 March 2026, as a public task; the mother was told.
 *
 * <p>Immutable and thread-safe. Source: UK GDPR and the Data Protection Act 2018; DfE advice on information sharing;
 * rule P07-R4
 *
 * @param id the id of this share of information
 * @param with with whom
 * @param on the day
 * @param subjects whom it is about; empty means the whole family
 * @param basis the lawful basis
 * @param familyTold whether the family was told
 * @param told who of the family was told
 * @param toldOn the day they were told
 * @param refusedOn the day on which somebody of the family had said no to it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record InformationShare(
        @NotNull InformationShareId id,
        @NotNull @Valid Party with,
        Optional<@PastOrPresent LocalDate> on,
        List<@NotNull PersonId> subjects,
        Optional<LawfulBasis> basis,
        Optional<Boolean> familyTold,
        List<@NotNull PersonId> told,
        Optional<@PastOrPresent LocalDate> toldOn,
        Optional<@PastOrPresent LocalDate> refusedOn,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithInformationShare {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public InformationShare {
        WellFormed check = WellFormed.of(InformationShare.class)
                .required("id", id)
                .required("with", with)
                .required("on", on)
                .required("basis", basis)
                .required("familyTold", familyTold)
                .required("toldOn", toldOn)
                .required("refusedOn", refusedOn)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        told = check.list("told", told);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static InformationShareBuilder builder() {
        return new InformationShareBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "InformationShare " + id;
    }
}
