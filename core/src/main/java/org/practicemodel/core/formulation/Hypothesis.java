package org.practicemodel.core.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Statement;

/**
 * A working theory: what keeps the presenting issues going, how that can be addressed and what addressing it will
 * achieve. Held as a best guess so far, never as a fact about anybody.
 *
 * <p>For instance: rows at bedtime keep the sleep worry going; a calm hour addresses that, so that Ava sleeps.
 *
 * <p>Immutable and thread-safe. Source: Rethink one-minute guide (definition of the hypothesis); current guide ¶18;
 * rules P06-R2, P06-R7 and P06-R8
 *
 * @param id the id of this hypothesis
 * @param explains the presenting issues it explains; at least one, each once
 * @param keptGoingBy the factors that keep them going
 * @param statement the theory in words
 * @param addressedBy how those factors can be addressed
 * @param soThat what addressing them will achieve
 * @param perspectives whose theory it is, who agrees and who does not, each with the response
 * @param sharing whether it was shared with the family
 * @param revisions when it was looked at again, and what became of it
 * @param writtenOn the day it was first put into words
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Hypothesis(
        @NotNull HypothesisId id,
        @Size(min = 1) List<@NotNull FactorId> explains,
        List<@NotNull FactorId> keptGoingBy,
        Optional<@Valid Statement> statement,
        Optional<@Valid Statement> addressedBy,
        Optional<@Valid Statement> soThat,
        List<@NotNull @Valid Perspective> perspectives,
        Optional<@Valid HypothesisSharing> sharing,
        List<@NotNull @Valid HypothesisRevision> revisions,
        Optional<@PastOrPresent LocalDate> writtenOn,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithHypothesis {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Hypothesis {
        WellFormed check = WellFormed.of(Hypothesis.class)
                .required("id", id)
                .required("statement", statement)
                .required("addressedBy", addressedBy)
                .required("soThat", soThat)
                .required("sharing", sharing)
                .required("writtenOn", writtenOn)
                .required("provenance", provenance);
        explains = check.list("explains", explains);
        keptGoingBy = check.list("keptGoingBy", keptGoingBy);
        perspectives = check.list("perspectives", perspectives);
        revisions = check.list("revisions", revisions);
        check.that(!explains.isEmpty(), "explains", FaultCode.REQUIRED, "at least one factor")
                .that(
                        explains.stream().distinct().count() == explains.size(),
                        "explains",
                        FaultCode.TOGETHER,
                        "each factor once");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static HypothesisBuilder builder() {
        return new HypothesisBuilder();
    }

    /**
     * Returns that it was dropped and not taken up again since.
     *
     * <p>The revision of the latest day counts: one without a day comes before those that have one, and of one day the one
     * that drops it comes last, the one with a reason after all. That it was not looked at again says nothing. For instance
     * dropped on 2 June 2026, after it was kept in March. Our interpretation of rule P06-R7.
     *
     * @return the revision that dropped it; empty while it is held
     */
    public Optional<HypothesisRevision> dropped() {
        return revisions.stream()
                .filter(revision -> !revision.outcome().equals(RevisionOutcome.NOT_REVISITED))
                .max(Comparator.comparing(
                                (HypothesisRevision revision) -> revision.on().orElse(LocalDate.MIN))
                        .thenComparing(Hypothesis::drops)
                        .thenComparing(revision -> revision.reason().isPresent()))
                .filter(Hypothesis::drops);
    }

    private static boolean drops(HypothesisRevision revision) {
        return revision.outcome().equals(RevisionOutcome.DROPPED);
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Hypothesis " + id;
    }
}
