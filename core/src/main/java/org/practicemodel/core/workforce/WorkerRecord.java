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
 * What is recorded about the supervision, learning and observed practice of one worker. It holds nothing of a family but the
 * ids of records, and nothing about how the worker is: wellbeing is nobody’s finding.
 *
 * <p>For instance: {@code WorkerRecord.builder().id(WorkerRecordId.of("worker-record-4")).worker(StaffId.of("staff-12")).build()}.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶11, ¶12, ¶31, ¶32; rule conventions on the three subjects; our interpretation
 *
 * @param format the name of the format, always {@link #FORMAT}
 * @param id the id of this record
 * @param worker the worker
 * @param agreements what was agreed about supervision
 * @param sessions the supervision sessions
 * @param learning what the worker set out to learn
 * @param attendances the learning together that they took part in
 * @param observations what was seen of their practice
 * @param withheld whether the worker keeps all of it out of figures of groups; one observation alone says so itself
 * @param edition the edition of the model that the work was done under; empty where it is not stated
 * @param rationales reasons for doing something in another way
 * @param coverage what the source of this record can say; empty where nothing was declared
 * @param extensions fields that the host adds, in their order
 * @param provenance where this record came from; empty where the record itself is the source
 */
@Value.Builder
@ConsistentIds
public record WorkerRecord(
        @NotNull @Pattern(regexp = "worker-record/1") String format,
        @NotNull WorkerRecordId id,
        @NotNull StaffId worker,
        List<@NotNull @Valid SupervisionAgreement> agreements,
        List<@NotNull @Valid SupervisionSession> sessions,
        List<@NotNull @Valid LearningItem> learning,
        List<@NotNull @Valid Attendance> attendances,
        List<@NotNull @Valid SkillObservation> observations,
        Optional<Boolean> withheld,
        Optional<EditionId> edition,
        List<@NotNull @Valid PracticeRationale> rationales,
        Optional<@Valid Coverage> coverage,
        Map<ExtensionKey, ExtensionValue> extensions,
        Optional<@Valid Provenance> provenance)
        implements SubjectRecord, WithWorkerRecord {

    /** The name of the format that this version of the library reads and writes. */
    public static final String FORMAT = "worker-record/1";

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public WorkerRecord {
        WellFormed check = WellFormed.of(WorkerRecord.class)
                .required("format", format)
                .holds(() -> FORMAT.equals(format), "format", FaultCode.SYNTAX, "'" + FORMAT + "'")
                .required("id", id)
                .required("worker", worker)
                .required("withheld", withheld)
                .required("edition", edition)
                .required("coverage", coverage)
                .required("provenance", provenance);
        agreements = check.list("agreements", agreements);
        sessions = check.list("sessions", sessions);
        learning = check.list("learning", learning);
        attendances = check.list("attendances", attendances);
        observations = check.list("observations", observations);
        rationales = check.list("rationales", rationales);
        extensions = check.map("extensions", extensions);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new builder, with the format set
     */
    public static WorkerRecordBuilder builder() {
        return new WorkerRecordBuilder().format(FORMAT);
    }

    @Override
    public RecordSubject subject() {
        return RecordSubject.WORKER;
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "WorkerRecord " + id;
    }
}
