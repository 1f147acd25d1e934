package org.practicemodel.formulation.family;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.NetworkMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.family.Relation;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.time.PartialDate;

/** Who is known to be grown up. Whoever is not counts as a child. */
final class GrownUps {

    private static final int YEARS = 18;
    private static final Set<FamilyRole> BRINGING_UP = Set.of(FamilyRole.PARENT, FamilyRole.CARER);

    /** Of an uncle, a partner or a mother beyond the household the relation does not say how old they are. */
    private static final Set<Relation> CERTAINLY = Set.of(Relation.GRANDPARENT, Relation.FOSTER_CARER);

    private final Set<PersonId> people;
    private final Set<RoleCode> roles;

    private GrownUps(Set<PersonId> people, Set<RoleCode> roles) {
        this.people = people;
        this.roles = roles;
    }

    /** Returns those of a family of whom nothing is known. */
    static GrownUps none() {
        return new GrownUps(Set.of(), Set.copyOf(RoleCode.named()));
    }

    /**
     * Returns those of a record who are grown up on a day: by their date of birth, or by their role where that is not known.
     * Whoever is recorded as a child of the family stays one, whatever their date of birth says.
     */
    static GrownUps of(PracticeRecord record, LocalDate asOf) {
        Predicate<PartialDate> longAgo = born -> !born.latest().plusYears(YEARS).isAfter(asOf);
        Predicate<FamilyMember> oldEnough =
                member -> member.bornOn().filter(longAgo).isPresent();
        Predicate<FamilyMember> tooYoung =
                member -> member.bornOn().filter(longAgo.negate()).isPresent();
        Predicate<FamilyMember> child = member -> member.role().equals(FamilyRole.CHILD);
        Predicate<FamilyMember> bringingUp = member -> BRINGING_UP.contains(member.role());
        Set<PersonId> people = Stream.concat(
                        record.family().members().stream()
                                .filter(bringingUp.and(tooYoung.negate()).or(oldEnough.and(child.negate())))
                                .map(FamilyMember::id),
                        record.family().network().stream()
                                .filter(member -> CERTAINLY.contains(member.relation()))
                                .map(NetworkMember::id))
                .collect(Collectors.toSet());
        // A parent of whom only the role is known may be any of them, the youngest too.
        Set<RoleCode> roles = new HashSet<>(RoleCode.named());
        BRINGING_UP.stream()
                .filter(role -> record.family().members().stream()
                        .noneMatch(tooYoung.and(member -> member.role().equals(role))))
                .map(role -> RoleCode.of(role.value()))
                .forEach(roles::add);
        return new GrownUps(people, roles);
    }

    boolean include(PersonId person) {
        return people.contains(person);
    }

    boolean include(RoleCode role) {
        return roles.contains(role);
    }
}
