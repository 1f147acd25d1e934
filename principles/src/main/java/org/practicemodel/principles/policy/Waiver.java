package org.practicemodel.principles.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.WaiverInForce;

/**
 * A decision to leave what the record shows otherwise as it is for a time: why, by whose role, and until when.
 *
 * <p>It is a local manager's answer to a finding, not a {@link org.practicemodel.core.reason.PracticeRationale}, which is a
 * part of the record and may answer the rule. A waiver answers nothing: the finding stays visible, with the waiver beside it,
 * and is counted as before and, unless it is merely begun, among those that are waived in its report; figures of many reports do
 * not tell of waivers. It ends by itself, since silence must cost something. For
 * instance the plan of {@code record-17} that is not shared until an interpreter is found, until 30 June 2026, decided on 2
 * March 2026 by a team manager.
 *
 * <p>Immutable and thread-safe. Our interpretation.
 *
 * @param id the id of this waiver
 * @param rule the code of the rule, or one that it had before
 * @param record the id of the one record that it is about; empty where it is about every record
 * @param pointer the place in the record that it is about, as a JSON Pointer such as {@code /plans/0}; 1 to 500
 *     characters; empty where it is about every place. A finding of which something else is seen elsewhere is not waived
 * @param reason why, without anything personal, since every report shows it; 1 to 500 characters
 * @param decidedBy the role of whoever decided
 * @param decided the day of the decision, the first on which it holds
 * @param until the last day on which it holds; at most 366 days after {@code decided}
 */
@Value.Builder
public record Waiver(
        @NotNull WaiverId id,
        @NotNull RuleCode rule,
        Optional<RecordId> record,
        Optional<@Size(min = 1, max = 500) String> pointer,
        @NotNull @Size(min = 1, max = 500) String reason,
        @NotNull RoleCode decidedBy,
        @NotNull LocalDate decided,
        @NotNull LocalDate until)
        implements WithWaiver {

    /** The most days from the decision to the last day. */
    public static final int LONGEST_DAYS = 366;

    /** The pattern that a pointer matches as a whole. */
    public static final String POINTER = "^(/([^~/]|~[01])*)+$";

    /** Makes the parts well formed: required parts present, a pointer that is one, days in their order and not too far apart. */
    public Waiver {
        WellFormed.of(Waiver.class)
                .required("id", id)
                .required("rule", rule)
                .required("record", record)
                .required("pointer", pointer)
                .required("reason", reason)
                .required("decidedBy", decidedBy)
                .required("decided", decided)
                .required("until", until)
                .holds(
                        () -> pointer.map(place -> place.matches(POINTER)).orElse(true),
                        "pointer",
                        FaultCode.SYNTAX,
                        "a JSON Pointer such as /plans/0")
                .holds(() -> !reason.isBlank(), "reason", FaultCode.SYNTAX, "a text that is not blank")
                .holds(() -> !until.isBefore(decided), "until", FaultCode.ORDER, "a day on or after 'decided'")
                .holds(
                        () -> !until.isAfter(decided.plusDays(LONGEST_DAYS)),
                        "until",
                        FaultCode.ORDER,
                        "a day at most " + LONGEST_DAYS + " days after 'decided'")
                .done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static WaiverBuilder builder() {
        return new WaiverBuilder();
    }

    /**
     * Checks whether this waiver holds on a day.
     *
     * @param on the day
     * @return true from {@code decided} to {@code until}, both included
     */
    public boolean isInForce(LocalDate on) {
        return !on.isBefore(decided) && !on.isAfter(until);
    }

    /**
     * Checks whether this waiver applies to a finding: it holds on the day of the report, the record shows otherwise what the
     * rule asks for, the rule may be waived, and the record and the place are those that it names, where it names them. Where it
     * names a place, everything that is shown otherwise is seen there or below: something else elsewhere is not waived with it.
     * A place that is restricted is never matched.
     *
     * @param report the report
     * @param finding one of its findings
     * @return true if it applies
     */
    public boolean appliesTo(AdherenceReport report, Finding finding) {
        return finding.verdict() == Verdict.NOT_MET
                && finding.descriptor().codes().contains(rule)
                && mayWaive(finding.descriptor())
                && isInForce(report.asOf())
                && record.map(named -> named.value().equals(report.record().value()))
                        .orElse(true)
                && pointer.map(place -> isAllSeenAt(place, finding.mattersIncludingRestricted()))
                        .orElse(true);
    }

    private static boolean isAllSeenAt(String place, List<List<Evidence>> matters) {
        return !matters.isEmpty()
                && matters.stream()
                        .allMatch(matter -> matter.stream()
                                .anyMatch(item -> !item.restricted() && isAtOrBelow(place, item.pointer())));
    }

    /** Checks whether a rule may be waived: a rule with a floor never is. */
    static boolean mayWaive(RuleDescriptor rule) {
        return rule.floor().isEmpty();
    }

    private static boolean isAtOrBelow(String place, String pointer) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }

    /** Returns this waiver as a report shows it. */
    WaiverInForce shown() {
        return new WaiverInForce(id.value(), reason, decidedBy, decided, until);
    }

    /** Shows the type and id only, never the reason. */
    @Override
    public String toString() {
        return "Waiver " + id;
    }
}
