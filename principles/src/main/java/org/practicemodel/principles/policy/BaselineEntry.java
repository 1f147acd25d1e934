package org.practicemodel.principles.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.vocabulary.RuleCode;

/**
 * What one rule saw otherwise in one record when a baseline was adopted: which rule, and under salted ids which record and
 * which of its entries.
 *
 * <p>It holds no wording, no day and nothing that was recorded. For instance {@code P07-R2}, {@code
 * record-3f0a9c1be2d47785}, once, for {@code entry-22a234da8b50bc5f}. Immutable and thread-safe. Our interpretation.
 *
 * @param rule the code of the rule
 * @param record the salted id of the record
 * @param findings how often the rule saw it; more than once only where a run holds several records of one id
 * @param elements how often each entry speaks against it, by their salted ids, sorted by them; empty where none does
 */
public record BaselineEntry(
        @NotNull RuleCode rule,
        @NotNull RecordId record,
        @NotNull @Positive Integer findings,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<@NotNull EntryId, @NotNull @Positive Integer> elements) {

    /** Makes the parts well formed: required parts present, numbers above 0, the elements sorted. */
    public BaselineEntry {
        WellFormed check = WellFormed.of(BaselineEntry.class)
                .required("rule", rule)
                .required("record", record)
                .required("findings", findings)
                .holds(() -> findings > 0, "findings", FaultCode.SYNTAX, "a number above 0");
        Map<EntryId, Integer> counts = new TreeMap<>(Comparator.comparing(EntryId::value));
        counts.putAll(check.map("elements", elements));
        check.that(
                        counts.values().stream().allMatch(count -> count > 0),
                        "elements",
                        FaultCode.SYNTAX,
                        "numbers above 0")
                .done();
        elements = Collections.unmodifiableMap(counts);
    }

    /** Shows the type and the rule. */
    @Override
    public String toString() {
        return "BaselineEntry " + rule;
    }
}
