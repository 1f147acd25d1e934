package org.practicemodel.core.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * How a change will last once the work has ended: who does what, early signs, whom to call.
 *
 * <p>For instance: agreed on 20 June 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶30; board report 2020 §3.19; rule P10-R6
 *
 * @param id the id of this step-down plan
 * @param episode the episode that it ends
 * @param agreedOn the day it was agreed
 * @param network who in the network does what
 * @param earlySigns by what they will know that it is slipping
 * @param whomToCall whom to call
 * @param howToCall whom to call and how, in words
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record StepDownPlan(
        @NotNull StepDownPlanId id,
        Optional<EpisodeId> episode,
        Optional<@PastOrPresent LocalDate> agreedOn,
        List<@NotNull @Valid NetworkPart> network,
        List<@NotNull @Valid Statement> earlySigns,
        List<@NotNull @Valid Party> whomToCall,
        Optional<@Valid Statement> howToCall,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithStepDownPlan {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public StepDownPlan {
        WellFormed check = WellFormed.of(StepDownPlan.class)
                .required("id", id)
                .required("episode", episode)
                .required("agreedOn", agreedOn)
                .required("howToCall", howToCall)
                .required("provenance", provenance);
        network = check.list("network", network);
        earlySigns = check.list("earlySigns", earlySigns);
        whomToCall = check.list("whomToCall", whomToCall);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static StepDownPlanBuilder builder() {
        return new StepDownPlanBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "StepDownPlan " + id;
    }
}
