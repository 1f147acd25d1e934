package org.practicemodel.core.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;

/**
 * The days on which a child or the family was at a level of help.
 *
 * <p>For instance: early help from January, child in need from March 2026.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §2.11 ("at any level of intervention")
 *
 * @param id the id of this interval
 * @param level the level
 * @param interval the days, the last included
 * @param subjects the children it is about; empty means the whole family
 * @param sourceLevel the level or status as the source coded it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record LevelOfHelp(
        @NotNull LevelOfHelpId id,
        @NotNull HelpLevel level,
        @NotNull @Valid RecordedInterval interval,
        List<@NotNull PersonId> subjects,
        Optional<@Valid SourceCode> sourceLevel,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithLevelOfHelp {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public LevelOfHelp {
        WellFormed check = WellFormed.of(LevelOfHelp.class)
                .required("id", id)
                .required("level", level)
                .required("interval", interval)
                .required("sourceLevel", sourceLevel)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static LevelOfHelpBuilder builder() {
        return new LevelOfHelpBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "LevelOfHelp " + id;
    }
}
