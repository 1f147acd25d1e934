package org.practicemodel.principles.conformance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

/**
 * A conformance case as its file holds it, in the format {@code conformance-case/1}; the rule and the name are those of the
 * file.
 *
 * <p>For instance {@code {"record":{...},"model":"leeds/current","asOf":"2026-03-08","expect":{...},"why":"..."}}. Immutable
 * and thread-safe. Our interpretation.
 *
 * @param record the record, where it is that of a family; one of the three is there, and one only
 * @param workerRecord the record, where it is that of a worker
 * @param teamRecord the record, where it is that of a team
 * @param model the edition for a record that states none: one that is shipped, or the checker's own
 * @param policy what is set otherwise than the edition has it; empty where nothing is
 * @param asOf the day to look from
 * @param expect the answer
 * @param why what is pinned, in a sentence of 1 to 300 characters
 */
public record CaseFile(
        Optional<@Valid PracticeRecord> record,
        Optional<@Valid WorkerRecord> workerRecord,
        Optional<@Valid TeamRecord> teamRecord,
        @NotNull EditionId model,
        @NotNull Optional<@Valid ConformancePolicy> policy,
        @NotNull LocalDate asOf,
        @NotNull @Valid ConformanceAnswer expect,
        @NotNull @Size(min = 1, max = 300) String why) {

    /** The name of the format. */
    public static final String FORMAT = "conformance-case/1";

    /** Makes the parts well formed: nulls refused. */
    public CaseFile {
        WellFormed.of(CaseFile.class)
                .required("record", record)
                .required("workerRecord", workerRecord)
                .required("teamRecord", teamRecord)
                .that(
                        given(record, workerRecord, teamRecord).count() == 1,
                        "record",
                        FaultCode.TOGETHER,
                        "a record of one family, of one worker or of one team")
                .required("model", model)
                .required("policy", policy)
                .required("asOf", asOf)
                .required("expect", expect)
                .required("why", why)
                .done();
    }

    /**
     * Returns the record, whatever it is about.
     *
     * @return the record of a family, a worker or a team
     */
    public SubjectRecord given() {
        return given(record, workerRecord, teamRecord).findFirst().orElseThrow();
    }

    private static Stream<SubjectRecord> given(
            Optional<PracticeRecord> record, Optional<WorkerRecord> workerRecord, Optional<TeamRecord> teamRecord) {
        return Stream.of(record, workerRecord, teamRecord).flatMap(Optional::stream);
    }
}
