package org.practicemodel.core.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.journey.AssessmentId;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.team.Party;

/**
 * The sharing of one version of a document with one reader.
 *
 * <p>For instance: the plan of 3 February, with the school, acknowledged on 5 February 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶27; rules P05-R5 and P07-R2
 *
 * @param id the id of this share
 * @param kind what sort of document it is
 * @param plan the plan, where it is one; its version is that plan's own
 * @param assessment the assessment, where it is one
 * @param formulation the formulation, where it is one
 * @param toWhom the reader
 * @param on the day it was shared
 * @param format in what form
 * @param acknowledgedOn the day the reader said that they have it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record DocumentShare(
        @NotNull DocumentShareId id,
        @NotNull DocumentKind kind,
        Optional<PlanId> plan,
        Optional<AssessmentId> assessment,
        Optional<FormulationId> formulation,
        @NotNull @Valid Party toWhom,
        Optional<@PastOrPresent LocalDate> on,
        Optional<ShareFormat> format,
        Optional<@PastOrPresent LocalDate> acknowledgedOn,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithDocumentShare {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public DocumentShare {
        WellFormed check = WellFormed.of(DocumentShare.class)
                .required("id", id)
                .required("kind", kind)
                .required("plan", plan)
                .required("assessment", assessment)
                .required("formulation", formulation)
                .required("toWhom", toWhom)
                .required("on", on)
                .required("format", format)
                .required("acknowledgedOn", acknowledgedOn)
                .required("provenance", provenance);
        check.holds(
                () -> plan.isEmpty() || assessment.isEmpty(),
                "assessment",
                FaultCode.TOGETHER,
                "to be absent where 'plan' is present");
        check.holds(
                () -> formulation.isEmpty() || (plan.isEmpty() && assessment.isEmpty()),
                "formulation",
                FaultCode.TOGETHER,
                "to be absent where 'plan' or 'assessment' is present");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static DocumentShareBuilder builder() {
        return new DocumentShareBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "DocumentShare " + id;
    }
}
