package org.practicemodel.formulation.rule;

import java.util.Optional;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Statement;

/**
 * What came of looking at something together: anything said is an answer, and so is anything but a mark that nobody
 * looked.
 */
final class Explorations {

    private Explorations() {}

    static boolean isSaid(Optional<Statement> statement, Optional<Exploration> exploration) {
        return statement.isPresent()
                || exploration
                        .map(Exploration::state)
                        .filter(state -> !state.equals(ExplorationState.NOT_CONSIDERED))
                        .isPresent();
    }

    /** Checks whether nothing is said but that this comes another time, which leaves it open. */
    static boolean isPutOff(Optional<Statement> statement, Optional<Exploration> exploration) {
        return statement.isEmpty()
                && exploration
                        .map(Exploration::state)
                        .filter(ExplorationState.NOT_NOW::equals)
                        .isPresent();
    }
}
