package org.practicemodel.core.testing;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;

/** Everybody who may take part in something or receive it. */
record Parties(List<PersonId> people, List<WorkerId> workers, List<AgencyId> agencies) {

    boolean isEmpty() {
        return people.isEmpty() && workers.isEmpty() && agencies.isEmpty();
    }

    /** Returns anybody, a person of the family as likely as all others together. */
    Party any(Choices choices) {
        List<Party> others = Stream.concat(
                        workers.stream().map(Party::of), agencies.stream().map(Party::of))
                .toList();
        return !people.isEmpty() && (others.isEmpty() || choices.chance(0.5))
                ? Party.of(choices.<PersonId>oneOf(people))
                : choices.oneOf(others);
    }

    /** Returns nobody, or one or two of them. */
    List<Party> few(Choices choices) {
        return isEmpty() || choices.chance(0.3)
                ? List.of()
                : choices.numbered(choices.between(1, 2), number -> any(choices));
    }
}
