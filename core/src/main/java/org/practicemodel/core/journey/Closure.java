package org.practicemodel.core.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * The end of an episode.
 *
 * <p>For instance: closed on 30 June 2026 because the help did what it was for.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶30 ("sustainability"); rule P10-R5
 *
 * @param on the day the work ended
 * @param reason why it ended
 * @param complete when and by whom the closure was marked complete
 * @param noStepDown when and by whom it was marked that there is no step-down plan
 * @param recordedOn the day the closure was written down; empty means the day itself
 * @param sourceReason the reason as the source coded it
 */
@Value.Builder
public record Closure(
        @NotNull @PastOrPresent LocalDate on,
        Optional<ClosureReason> reason,
        Optional<@Valid Mark> complete,
        Optional<@Valid Mark> noStepDown,
        Optional<LocalDate> recordedOn,
        Optional<@Valid SourceCode> sourceReason)
        implements WithClosure {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Closure {
        WellFormed check = WellFormed.of(Closure.class)
                .required("on", on)
                .required("reason", reason)
                .required("complete", complete)
                .required("noStepDown", noStepDown)
                .required("recordedOn", recordedOn)
                .required("sourceReason", sourceReason);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ClosureBuilder builder() {
        return new ClosureBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Closure";
    }
}
