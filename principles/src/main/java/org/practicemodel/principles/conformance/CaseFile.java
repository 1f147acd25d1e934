package org.practicemodel.principles.conformance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.vocabulary.EditionId;

/**
 * A conformance case as its file holds it, in the format {@code conformance-case/1}; the rule and the name are those of the
 * file.
 *
 * <p>For instance {@code {"record":{...},"model":"leeds/current","asOf":"2026-03-08","expect":{...},"why":"..."}}. Immutable
 * and thread-safe. Our interpretation.
 *
 * @param record the record
 * @param model the edition for a record that states none
 * @param policy what is set otherwise than the edition has it; empty where nothing is
 * @param asOf the day to look from
 * @param expect the answer
 * @param why what is pinned, in a sentence of 1 to 300 characters
 */
public record CaseFile(
        @NotNull @Valid PracticeRecord record,
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
                .required("model", model)
                .required("policy", policy)
                .required("asOf", asOf)
                .required("expect", expect)
                .required("why", why)
                .done();
    }
}
