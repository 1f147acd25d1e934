package org.practicemodel.core.workforce;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.record.ConsistentIds;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.vocabulary.EditionId;

/**
 * What is recorded about one team: which roles were filled, which it needs, and what it did together. It holds nothing of a
 * family and nothing of a worker’s own supervision.
 *
 * <p>For instance: {@code TeamRecord.builder().id(TeamRecordId.of("team-record-2")).build()}.
 *
 * <p>Immutable and thread-safe. Source: Partners in Practice proposal ¶7 to ¶11; rule conventions on the three subjects; our interpretation
 *
 * @param format the name of the format, always {@link #FORMAT}
 * @param id the id of this record
 * @param kind what sort of team it is
 * @param requirement which roles it needs at least; empty where nobody says
 * @param memberships which roles were filled, and when
 * @param events what it did together or with partners
 * @param edition the edition of the model that the work was done under; empty where it is not stated
 * @param rationales reasons for doing something in another way
 * @param coverage what the source of this record can say; empty where nothing was declared
 * @param extensions fields that the host adds, in their order
 * @param provenance where this record came from; empty where the record itself is the source
 */
@Value.Builder
@ConsistentIds
public record TeamRecord(
        @NotNull @Pattern(regexp = "team-record/1") String format,
        @NotNull TeamRecordId id,
        Optional<ServiceTeamKind> kind,
        Optional<@Valid TeamCompositionRequirement> requirement,
        List<@NotNull @Valid TeamMembership> memberships,
        List<@NotNull @Valid TeamEvent> events,
        Optional<EditionId> edition,
        List<@NotNull @Valid PracticeRationale> rationales,
        Optional<@Valid Coverage> coverage,
        Map<ExtensionKey, ExtensionValue> extensions,
        Optional<@Valid Provenance> provenance)
        implements SubjectRecord, WithTeamRecord {

    /** The name of the format that this version of the library reads and writes. */
    public static final String FORMAT = "team-record/1";

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public TeamRecord {
        WellFormed check = WellFormed.of(TeamRecord.class)
                .required("format", format)
                .holds(() -> FORMAT.equals(format), "format", FaultCode.SYNTAX, "'" + FORMAT + "'")
                .required("id", id)
                .required("kind", kind)
                .required("requirement", requirement)
                .required("edition", edition)
                .required("coverage", coverage)
                .required("provenance", provenance);
        memberships = check.list("memberships", memberships);
        events = check.list("events", events);
        rationales = check.list("rationales", rationales);
        extensions = check.map("extensions", extensions);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new builder, with the format set
     */
    public static TeamRecordBuilder builder() {
        return new TeamRecordBuilder().format(FORMAT);
    }

    @Override
    public RecordSubject subject() {
        return RecordSubject.TEAM;
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "TeamRecord " + id;
    }
}
