package org.practicemodel.core.workforce;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;

/**
 * Something that a worker set out to learn or try.
 *
 * <p>For instance: to try scaling questions, agreed on 5 March 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶11, ¶12; rule E2-R1
 *
 * @param id the id of this learning item
 * @param words what it is; at most 20,000 characters
 * @param agreedOn the day it was agreed
 * @param dueOn the day by which to look at it again
 * @param outcome what came of it
 * @param notLookedAt when and by whom it was marked that it was not looked at
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record LearningItem(
        @NotNull LearningItemId id,
        Optional<@Size(min = 1, max = 20_000) String> words,
        Optional<@PastOrPresent LocalDate> agreedOn,
        Optional<LocalDate> dueOn,
        Optional<@Valid LearningOutcome> outcome,
        Optional<@Valid Mark> notLookedAt,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithLearningItem {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public LearningItem {
        WellFormed check = WellFormed.of(LearningItem.class)
                .required("id", id)
                .required("words", words)
                .required("agreedOn", agreedOn)
                .required("dueOn", dueOn)
                .required("outcome", outcome)
                .required("notLookedAt", notLookedAt)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static LearningItemBuilder builder() {
        return new LearningItemBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "LearningItem " + id;
    }
}
