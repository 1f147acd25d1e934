package org.practicemodel.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.voice.FamilyPart;

/**
 * An agreed plan for a child or a family.
 *
 * <p>For instance: the second version of an early help plan, agreed on 3 February 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶25 ("one plan"), ¶32
 *
 * @param id the id of this plan, in this version
 * @param kind what sort of plan it is
 * @param subjects the children it is about; empty means the whole family
 * @param agreedOn the day it was agreed; empty where it is not agreed so far
 * @param interval the days on which it was in force, the last included
 * @param version the number of this version; at least 1
 * @param supersedes the version that this one takes the place of
 * @param partOf the plan that this one is a part of
 * @param separate when and by whom it was marked as a separate plan
 * @param edition the edition of the model that it was made under
 * @param basedOn the formulations it is based on
 * @param goals its goals, set in a formulation or in the record
 * @param actions its actions, agreed in a formulation or in the record
 * @param contactFrequency how often each child is seen
 * @param familyPart whether the family had a part in making it
 * @param adoption what came of it, where the family made it
 * @param bottomLines what must change, by when, and what happens otherwise
 * @param noBottomLines when and by whom it was marked that none was written
 * @param complete when and by whom it was marked complete
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Plan(
        @NotNull PlanId id,
        @NotNull PlanKind kind,
        List<@NotNull PersonId> subjects,
        Optional<@PastOrPresent LocalDate> agreedOn,
        Optional<@Valid RecordedInterval> interval,
        Optional<@Positive Integer> version,
        Optional<PlanId> supersedes,
        Optional<PlanId> partOf,
        Optional<@Valid Mark> separate,
        Optional<EditionId> edition,
        List<@NotNull FormulationId> basedOn,
        List<@NotNull GoalId> goals,
        List<@NotNull ActionId> actions,
        Optional<@Valid ContactFrequency> contactFrequency,
        Optional<FamilyPart> familyPart,
        Optional<@Valid Adoption> adoption,
        List<@NotNull @Valid BottomLine> bottomLines,
        Optional<@Valid Mark> noBottomLines,
        Optional<@Valid Mark> complete,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithPlan {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Plan {
        WellFormed check = WellFormed.of(Plan.class)
                .required("id", id)
                .required("kind", kind)
                .required("agreedOn", agreedOn)
                .required("interval", interval)
                .required("version", version)
                .required("supersedes", supersedes)
                .required("partOf", partOf)
                .required("separate", separate)
                .required("edition", edition)
                .required("contactFrequency", contactFrequency)
                .required("familyPart", familyPart)
                .required("adoption", adoption)
                .required("noBottomLines", noBottomLines)
                .required("complete", complete)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        basedOn = check.list("basedOn", basedOn);
        goals = check.list("goals", goals);
        actions = check.list("actions", actions);
        bottomLines = check.list("bottomLines", bottomLines);
        check.holds(
                        () -> supersedes.isEmpty() || !supersedes.get().equals(id),
                        "supersedes",
                        FaultCode.TOGETHER,
                        "another plan")
                .holds(
                        () -> partOf.isEmpty() || !partOf.get().equals(id),
                        "partOf",
                        FaultCode.TOGETHER,
                        "another plan");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static PlanBuilder builder() {
        return new PlanBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Plan " + id;
    }
}
