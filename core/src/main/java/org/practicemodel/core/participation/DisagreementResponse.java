package org.practicemodel.core.participation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.voice.Statement;

/**
 * An answer to somebody who sees something differently.
 *
 * <p>For instance: "we hear that, and will look again in May", said by the team manager.
 *
 * <p>Immutable and thread-safe. Source: rule P07-R3
 *
 * @param statement the answer
 * @param on the day
 * @param by the role of whoever answered
 */
@Value.Builder
public record DisagreementResponse(
        @NotNull @Valid Statement statement, Optional<@PastOrPresent LocalDate> on, Optional<RoleCode> by)
        implements WithDisagreementResponse {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public DisagreementResponse {
        WellFormed check = WellFormed.of(DisagreementResponse.class)
                .required("statement", statement)
                .required("on", on)
                .required("by", by);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static DisagreementResponseBuilder builder() {
        return new DisagreementResponseBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "DisagreementResponse";
    }
}
