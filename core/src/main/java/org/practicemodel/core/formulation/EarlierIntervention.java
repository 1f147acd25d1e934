package org.practicemodel.core.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.Statement;

/**
 * Help that the family had before, and why the change did or did not last.
 *
 * <p>For instance: a sleep clinic in 2024, which helped until the move.
 *
 * <p>Immutable and thread-safe. Source: Rethink one-minute guide (why earlier interventions did not sustain
 * change); board report 2020 §2.4; rules P04-R4 and P05-R7
 *
 * @param id the id of this earlier intervention
 * @param statement what it was
 * @param agency who gave it
 * @param interval when it was, the last day included
 * @param whatLasted what lasted, and what helped it to
 * @param whyNotSustained why the change did not last
 * @param exploration what came of asking what lasted and what did not
 * @param usedAgain when and by whom it was marked that what was known was used, and nobody had to tell it again
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record EarlierIntervention(
        @NotNull EarlierInterventionId id,
        @NotNull @Valid Statement statement,
        Optional<AgencyId> agency,
        Optional<@Valid RecordedInterval> interval,
        Optional<@Valid Statement> whatLasted,
        Optional<@Valid Statement> whyNotSustained,
        Optional<@Valid Exploration> exploration,
        Optional<@Valid Mark> usedAgain,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithEarlierIntervention {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public EarlierIntervention {
        WellFormed check = WellFormed.of(EarlierIntervention.class)
                .required("id", id)
                .required("statement", statement)
                .required("agency", agency)
                .required("interval", interval)
                .required("whatLasted", whatLasted)
                .required("whyNotSustained", whyNotSustained)
                .required("exploration", exploration)
                .required("usedAgain", usedAgain)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static EarlierInterventionBuilder builder() {
        return new EarlierInterventionBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "EarlierIntervention " + id;
    }
}
