package org.practicemodel.core.reason;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.vocabulary.RuleCode;

/**
 * A note that what a rule looks for can be seen in another place. It is shown beside the finding of the rule and changes no
 * verdict. A report shows the role and the day; where it can be seen, only to those who may see what is restricted.
 *
 * <p>For instance: the school signed its copy of the plan, which is in its paper file.
 *
 * <p>Immutable and thread-safe. Source: rule conventions; our interpretation
 *
 * @param id the id of this note that something can be seen elsewhere
 * @param rule the code of the rule
 * @param where where it can be seen, without anything personal; at most 500 characters
 * @param by the role of whoever says so
 * @param on the day they said so
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record SeenElsewhere(
        @NotNull SeenElsewhereId id,
        @NotNull RuleCode rule,
        @NotNull @Size(min = 1, max = 500) String where,
        @NotNull RoleCode by,
        @NotNull @PastOrPresent LocalDate on,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithSeenElsewhere {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public SeenElsewhere {
        WellFormed check = WellFormed.of(SeenElsewhere.class)
                .required("id", id)
                .required("rule", rule)
                .required("where", where)
                .required("by", by)
                .required("on", on)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static SeenElsewhereBuilder builder() {
        return new SeenElsewhereBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "SeenElsewhere " + id;
    }
}
