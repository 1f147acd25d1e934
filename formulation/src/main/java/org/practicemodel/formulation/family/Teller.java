package org.practicemodel.formulation.family;

import java.util.List;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.Party;

/**
 * Who said or does something, as a reader of the family is told: never by name or id.
 *
 * <p>For instance {@link #YOU} where the reader said it. Our interpretation.
 */
public enum Teller {

    /** The reader. */
    YOU,

    /** The reader together with others. */
    YOU_AND_OTHERS,

    /** Somebody else of the family or its network. */
    FAMILY,

    /** Somebody who works with the family. */
    WORKER,

    /** It is not recorded who. */
    UNKNOWN;

    /** Tells who some parties are, seen from the reader. */
    static Teller of(List<Party> parties, PersonId reader) {
        boolean you = parties.stream()
                .anyMatch(party -> party.person().filter(reader::equals).isPresent());
        if (you) {
            return parties.size() == 1 ? YOU : YOU_AND_OTHERS;
        }
        if (parties.isEmpty()) {
            return UNKNOWN;
        }
        return parties.stream().anyMatch(party -> party.person().isPresent()) ? FAMILY : WORKER;
    }
}
