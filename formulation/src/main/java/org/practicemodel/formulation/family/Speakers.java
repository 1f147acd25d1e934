package org.practicemodel.formulation.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/**
 * Some who said something, as far as they are known.
 *
 * @param parties who they are
 * @param roles the roles of those of whom no more is known
 */
record Speakers(List<Party> parties, List<RoleCode> roles) {

    /** Nobody. */
    static final Speakers NONE = new Speakers(List.of(), List.of());

    static Speakers of(List<Party> parties) {
        return new Speakers(parties, List.of());
    }

    /** A role tells something only where no person is named. */
    static Speakers of(Statement statement) {
        return named(statement.saidBy(), statement.role());
    }

    /** Returns those who say so, not those who agree or see it differently. */
    static Speakers sayingSo(List<Perspective> perspectives) {
        return perspectives.stream()
                .filter(perspective -> perspective.stance().equals(Stance.SAYS_SO))
                .map(perspective -> named(perspective.who().stream().toList(), perspective.role()))
                .reduce(NONE, Speakers::and);
    }

    private static Speakers named(List<Party> parties, Optional<RoleCode> role) {
        Speakers named = of(parties);
        return named.nameNobody() ? new Speakers(parties, role.stream().toList()) : named;
    }

    Speakers and(Speakers more) {
        return new Speakers(
                Stream.concat(parties.stream(), more.parties.stream())
                        .distinct()
                        .toList(),
                Stream.concat(roles.stream(), more.roles.stream()).distinct().toList());
    }

    boolean areNobody() {
        return parties.isEmpty() && roles.isEmpty();
    }

    /** Checks whether no person is among them, only those of whom the role or the agency is known, and those at work. */
    boolean nameNobody() {
        return parties.stream().allMatch(party -> party.person().isEmpty());
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "Speakers";
    }
}
