package org.practicemodel.principles.conformance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * The list of the shipped cases, since nobody can list a folder of a jar.
 *
 * <p>For instance {@code {"format":"conformance-case/1","cases":["P05-R1/two-leads-on-day-8.json"]}}. Immutable and
 * thread-safe. Our interpretation.
 *
 * @param format the name of the format, always {@link CaseFile#FORMAT}
 * @param cases the paths beside the list, sorted; at least one
 */
public record CaseIndex(
        @NotNull String format, @Size(min = 1) List<@NotNull String> cases) {

    /** Makes the parts well formed: required parts present, the list copied in order. */
    public CaseIndex {
        WellFormed check = WellFormed.of(CaseIndex.class)
                .required("format", format)
                .holds(() -> CaseFile.FORMAT.equals(format), "format", FaultCode.SYNTAX, "'" + CaseFile.FORMAT + "'");
        cases = check.list("cases", cases);
        check.done();
    }
}
