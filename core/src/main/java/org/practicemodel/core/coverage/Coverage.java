package org.practicemodel.core.coverage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * What the source of a record can say. An adapter declares {@code HELD} at most; that something is relied on, the
 * authority states itself.
 *
 * <p>For instance: a source that knows single children and holds assessments and plans.
 *
 * <p>Immutable and thread-safe. Source: rule conventions on coverage; our interpretation.
 *
 * @param subject whether the source knows families or single children
 * @param otherwise the state of every type that is not listed; empty means that nothing was declared about it
 * @param types the types that are listed, each once
 */
@Value.Builder
public record Coverage(
        @NotNull CoverageSubject subject, Optional<CoverageState> otherwise, List<@NotNull @Valid CoveredType> types)
        implements WithCoverage {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Coverage {
        WellFormed check =
                WellFormed.of(Coverage.class).required("subject", subject).required("otherwise", otherwise);
        types = check.list("types", types);
        long listed = types.stream().map(CoveredType::type).distinct().count();
        check.that(listed == types.size(), "types", FaultCode.TOGETHER, "to list each type once");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static CoverageBuilder builder() {
        return new CoverageBuilder();
    }

    /**
     * Returns what was declared about a type of fact.
     *
     * @param type the type of fact
     * @return the declared type; empty where it is not listed
     */
    public Optional<CoveredType> listed(RecordType type) {
        return types.stream().filter(covered -> covered.type().equals(type)).findFirst();
    }

    /**
     * Returns the state that was declared for a type of fact.
     *
     * @param type the type of fact
     * @return the state; empty where nothing was declared about it
     */
    public Optional<CoverageState> stateOf(RecordType type) {
        return listed(type).map(CoveredType::state).or(() -> otherwise);
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Coverage";
    }
}
