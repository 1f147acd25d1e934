package org.practicemodel.core.participation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * Something that was decided about the work or the plan, by whom and why.
 *
 * <p>For instance: decided together on 5 March 2026 to meet at the school.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶16, ¶32 ("rationale"); rules P01-R3, P01-R5, E4-R1 and E7-R3
 *
 * @param id the id of this decision
 * @param key whether it is a key decision; empty means that it is
 * @param on the day
 * @param mode who decided
 * @param deciders those who decided, by name of the record
 * @param familyCouldTakePart whether the family could have taken part
 * @param affects whom it affects
 * @param about what it is about or changes
 * @param statement what was decided
 * @param rationale why
 * @param noRationale when and by whom it was marked that no reason was given
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Decision(
        @NotNull DecisionId id,
        Optional<Boolean> key,
        Optional<@PastOrPresent LocalDate> on,
        Optional<DecisionMode> mode,
        List<@NotNull @Valid Party> deciders,
        Optional<Boolean> familyCouldTakePart,
        List<@NotNull @Valid Party> affects,
        List<@NotNull EntryId> about,
        Optional<@Valid Statement> statement,
        Optional<@Valid Statement> rationale,
        Optional<@Valid Mark> noRationale,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithDecision {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Decision {
        WellFormed check = WellFormed.of(Decision.class)
                .required("id", id)
                .required("key", key)
                .required("on", on)
                .required("mode", mode)
                .required("familyCouldTakePart", familyCouldTakePart)
                .required("statement", statement)
                .required("rationale", rationale)
                .required("noRationale", noRationale)
                .required("provenance", provenance);
        deciders = check.list("deciders", deciders);
        affects = check.list("affects", affects);
        about = check.list("about", about);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static DecisionBuilder builder() {
        return new DecisionBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Decision " + id;
    }
}
