package org.practicemodel.core.education;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.AgencyId;

/**
 * What is known of a child’s education in a term or another stretch of time. Absence is said as sessions, never as a
 * judgement of a parent or a child.
 *
 * <p>For instance: in school in the spring term of 2026; 14 of 110 sessions missed.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶29; rules P09-R1 to P09-R5
 *
 * @param id the id of this entry about education
 * @param child the child
 * @param status where the child learns
 * @param setting the setting
 * @param interval the term or another stretch of time it is about
 * @param sessionsPossible the sessions that were possible, in half days
 * @param sessionsMissed the sessions that were missed, in half days
 * @param exclusion how the child was kept from school
 * @param exclusionOn the first day of that
 * @param partTime an arrangement for part of the time
 * @param educationHealthCarePlan whether there is an education, health and care plan
 * @param considered the parts of a wide view that were considered
 * @param lookedAt that a worry was looked at and no goal is wanted
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record EducationEntry(
        @NotNull EducationEntryId id,
        @NotNull PersonId child,
        @NotNull EducationStatus status,
        Optional<AgencyId> setting,
        @NotNull @Valid RecordedInterval interval,
        Optional<@PositiveOrZero Integer> sessionsPossible,
        Optional<@PositiveOrZero Integer> sessionsMissed,
        Optional<ExclusionKind> exclusion,
        Optional<@PastOrPresent LocalDate> exclusionOn,
        Optional<@Valid PartTimeArrangement> partTime,
        Optional<Boolean> educationHealthCarePlan,
        List<@NotNull EducationAspect> considered,
        Optional<@Valid EngagementLookedAt> lookedAt,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithEducationEntry {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public EducationEntry {
        WellFormed check = WellFormed.of(EducationEntry.class)
                .required("id", id)
                .required("child", child)
                .required("status", status)
                .required("setting", setting)
                .required("interval", interval)
                .required("sessionsPossible", sessionsPossible)
                .required("sessionsMissed", sessionsMissed)
                .required("exclusion", exclusion)
                .required("exclusionOn", exclusionOn)
                .required("partTime", partTime)
                .required("educationHealthCarePlan", educationHealthCarePlan)
                .required("lookedAt", lookedAt)
                .required("provenance", provenance);
        considered = check.list("considered", considered);
        check.holds(
                () -> sessionsPossible.isEmpty()
                        || sessionsMissed.isEmpty()
                        || sessionsMissed.get() <= sessionsPossible.get(),
                "sessionsMissed",
                FaultCode.ORDER,
                "to be no more than 'sessionsPossible'");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static EducationEntryBuilder builder() {
        return new EducationEntryBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "EducationEntry " + id;
    }
}
