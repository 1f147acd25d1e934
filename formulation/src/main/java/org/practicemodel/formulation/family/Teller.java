package org.practicemodel.formulation.family;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.Party;

/**
 * Who said or does something, or whom it is about, as a reader of the family is told: never by name or id.
 *
 * <p>For instance {@link #YOU} where the reader said it. Our interpretation.
 */
public enum Teller {

    /** The reader. */
    YOU,

    /** The reader together with others. */
    YOU_AND_OTHERS,

    /** Somebody else of the reader's family. */
    FAMILY,

    /** Somebody beyond the family who matters to it, or somebody of the family where the reader is beyond it. */
    CLOSE,

    /** Somebody who works with the family. */
    WORKER,

    /** It is not recorded who. */
    UNKNOWN;

    private static final Set<String> ROLES_OF_FAMILIES = Set.of(
            FamilyRole.CHILD.value(), FamilyRole.PARENT.value(), FamilyRole.CARER.value(), FamilyRole.OTHER.value());

    /** Tells who some parties are, seen from the reader; where there are none, who is known by role only. */
    static Teller of(List<Party> parties, Collection<RoleCode> roles, PersonId reader, Set<PersonId> family) {
        if (parties.isEmpty()) {
            return of(roles, family.contains(reader));
        }
        List<PersonId> people =
                parties.stream().flatMap(party -> party.person().stream()).toList();
        if (people.contains(reader)) {
            return parties.stream().distinct().count() == 1 ? YOU : YOU_AND_OTHERS;
        }
        if (people.isEmpty()) {
            return WORKER;
        }
        return Stream.concat(people.stream(), Stream.of(reader)).allMatch(family::contains) ? FAMILY : CLOSE;
    }

    private static Teller of(Collection<RoleCode> roles, boolean isOfFamily) {
        if (roles.isEmpty()) {
            return UNKNOWN;
        }
        if (roles.stream().map(RoleCode::value).noneMatch(ROLES_OF_FAMILIES::contains)) {
            return WORKER;
        }
        return isOfFamily ? FAMILY : CLOSE;
    }
}
