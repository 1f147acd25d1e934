package org.practicemodel.core.view;

import java.time.LocalDate;
import java.util.Optional;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;

/**
 * What the source of a record can say about each type of fact.
 *
 * <p>Where nothing was declared, recorded facts are looked at and what is absent is simply not recorded. For instance
 * {@code view.coverage().holds(RecordType.REVIEWS)}. Immutable and thread-safe. Source: rule conventions on coverage.
 */
public final class CoverageView {

    private final Optional<Coverage> declared;

    CoverageView(Optional<Coverage> declared) {
        this.declared = declared;
    }

    /**
     * Checks whether the source has a place for a type of fact.
     *
     * @param type the type of fact
     * @return false only where it was declared that the source does not hold it
     */
    public boolean holds(RecordType type) {
        return stateOf(type).filter(CoverageState.NOT_HELD::equals).isEmpty();
    }

    /**
     * Checks whether the authority relied on a type of fact being recorded on a day.
     *
     * @param type the type of fact
     * @param on the day
     * @return true if it was declared to be relied on since that day or an earlier one
     */
    public boolean reliedOn(RecordType type, LocalDate on) {
        return declared.flatMap(coverage -> coverage.listed(type))
                .filter(covered -> covered.state() == CoverageState.RELIED_ON)
                .flatMap(CoveredType::since)
                .filter(since -> !since.isAfter(on))
                .isPresent();
    }

    /**
     * Checks whether the source knows single children only.
     *
     * @return true if that was declared; then nothing can be said about siblings, the family's one plan or its network
     */
    public boolean childOnly() {
        return declared.map(Coverage::subject)
                .filter(CoverageSubject.CHILD::equals)
                .isPresent();
    }

    private Optional<CoverageState> stateOf(RecordType type) {
        return declared.flatMap(coverage -> coverage.stateOf(type));
    }
}
