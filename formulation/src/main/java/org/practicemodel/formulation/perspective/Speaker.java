package org.practicemodel.formulation.perspective;

import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Perspective;

/**
 * Whoever speaks: somebody who is named, in whatever role, or somebody of whom the role is known.
 *
 * <p>For instance the school, or somebody of the school staff. Immutable and thread-safe. Source: current guide ¶18
 * ("multiple perspectives"); our interpretation.
 *
 * @param who the person, worker or agency; empty where only the role is known
 * @param role the role, where nobody is named
 */
public record Speaker(Optional<Party> who, Optional<RoleCode> role) {

    /**
     * Obtains the speaker of a perspective.
     *
     * @param perspective the perspective
     * @return whoever is named, without the role; otherwise the role
     */
    public static Speaker of(Perspective perspective) {
        return new Speaker(perspective.who(), perspective.who().isPresent() ? Optional.empty() : perspective.role());
    }

    /**
     * Returns the id by which a person, worker or agency is named.
     *
     * @param party the party
     * @return its one id
     */
    public static Identifier idOf(Party party) {
        return Stream.<Optional<? extends Identifier>>of(party.person(), party.worker(), party.agency())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** Shows the type only, never who speaks. */
    @Override
    public String toString() {
        return "Speaker";
    }
}
