package org.practicemodel.core.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.voice.Statement;

/**
 * That a question about the rationale was asked, and what came of it.
 *
 * <p>For instance: "What else might explain this?" was asked, and the answer written down.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶32; rule E7-R3
 *
 * @param question the question
 * @param statement what was said
 */
@Value.Builder
public record RationaleExploration(@NotNull RationaleQuestion question, Optional<@Valid Statement> statement)
        implements WithRationaleExploration {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public RationaleExploration {
        WellFormed check = WellFormed.of(RationaleExploration.class)
                .required("question", question)
                .required("statement", statement);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static RationaleExplorationBuilder builder() {
        return new RationaleExplorationBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "RationaleExploration";
    }
}
