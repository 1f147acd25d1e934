package org.practicemodel.core.testing;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.family.ExplorationOutcome;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.HouseholdId;
import org.practicemodel.core.family.HouseholdStay;
import org.practicemodel.core.family.NetworkExploration;
import org.practicemodel.core.family.NetworkMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.family.Relation;
import org.practicemodel.core.family.Relationship;
import org.practicemodel.core.family.RelationshipId;
import org.practicemodel.core.family.ViewOutcome;
import org.practicemodel.core.family.ViewSought;
import org.practicemodel.core.time.PartialDate;

/** The family of a generated record: children, grown-ups, who lives where, who is related, and the network. */
final class FamilyChoices {

    private static final List<FamilyRole> ROLES =
            List.of(FamilyRole.CHILD, FamilyRole.CHILD, FamilyRole.PARENT, FamilyRole.CARER, FamilyRole.OTHER);
    private static final List<Relation> RELATIONS = List.of(
            Relation.MOTHER, Relation.FATHER, Relation.SIBLING, Relation.GRANDPARENT, Relation.of("anytown:godparent"));
    private static final List<ViewOutcome> VIEWS = List.of(
            ViewOutcome.SOUGHT,
            ViewOutcome.NOT_APPROACHED,
            ViewOutcome.DECLINED,
            ViewOutcome.NOT_FOUND,
            ViewOutcome.NOT_SAFE);
    private static final List<ExplorationOutcome> EXPLORATIONS =
            List.of(ExplorationOutcome.EXPLORED, ExplorationOutcome.NOT_EXPLORED);

    private final Choices choices;
    private final List<PersonId> people;
    private final List<PersonId> network;

    FamilyChoices(Choices choices) {
        this.choices = choices;
        this.people = choices.some(number -> PersonId.of("person-" + number));
        this.network = choices.some(number -> PersonId.of("network-" + number));
    }

    /** Returns the members of the family, whom other entries may be about. */
    List<PersonId> people() {
        return people;
    }

    /** Returns everybody, the network included. */
    List<PersonId> everybody() {
        return java.util.stream.Stream.concat(people.stream(), network.stream()).toList();
    }

    Family family() {
        return Family.builder()
                .addAllMembers(people.stream().map(this::member).toList())
                .addAllRelationships(relationships())
                .addAllNetwork(network.stream().map(this::networkMember).toList())
                .networkExploration(choices.maybe(
                        0.3,
                        () -> NetworkExploration.builder()
                                .outcome(choices.oneOf(EXPLORATIONS))
                                .on(choices.maybe(0.7, choices::day))
                                .by(choices.maybe(0.5, choices::role))
                                .build()))
                .build();
    }

    private FamilyMember member(PersonId id) {
        FamilyRole role = choices.oneOf(ROLES);
        boolean isUnborn = role.equals(FamilyRole.CHILD) && choices.chance(0.1);
        return FamilyMember.builder()
                .id(id)
                .role(role)
                .name(choices.maybe(0.3, choices::text))
                .bornOn(isUnborn ? Optional.empty() : choices.maybe(0.8, () -> born(role)))
                .dueOn(isUnborn ? Optional.of(PartialDate.of(choices.day())) : Optional.empty())
                .diedOn(choices.maybe(0.03, () -> PartialDate.of(choices.day())))
                .addAllHousehold(choices.some(number -> HouseholdStay.builder()
                        .household(HouseholdId.of("household-" + choices.between(1, 2)))
                        .interval(choices.interval())
                        .build()))
                .addAllParentalResponsibilityFor(choices.chance(0.5) ? List.of() : choices.someOf(people))
                .viewSought(choices.maybe(0.3, this::view))
                .sourceRole(choices.maybeSourceCode())
                .provenance(choices.maybeProvenance())
                .build();
    }

    private PartialDate born(FamilyRole role) {
        int year = role.equals(FamilyRole.CHILD) ? choices.between(2007, 2023) : choices.between(1950, 2004);
        return switch (choices.between(0, 3)) {
            case 0 -> PartialDate.of(Year.of(year));
            case 1 -> PartialDate.of(YearMonth.of(year, choices.between(1, 12)));
            default -> PartialDate.of(YearMonth.of(year, choices.between(1, 12)).atDay(choices.between(1, 28)));
        };
    }

    private ViewSought view() {
        return ViewSought.builder()
                .outcome(choices.oneOf(VIEWS))
                .on(choices.maybe(0.7, choices::day))
                .by(choices.maybe(0.5, choices::role))
                .build();
    }

    private List<Relationship> relationships() {
        List<PersonId> everybody = everybody();
        if (everybody.size() < 2) {
            return List.of();
        }
        return choices.some(number -> {
            int first = choices.between(0, everybody.size() - 2);
            return Relationship.builder()
                    .id(RelationshipId.of("relationship-" + number))
                    .person(everybody.get(first))
                    .relation(choices.oneOf(RELATIONS))
                    .relatedTo(everybody.get(choices.between(first + 1, everybody.size() - 1)))
                    .sourceRelation(choices.maybeSourceCode())
                    .provenance(choices.maybeProvenance())
                    .build();
        });
    }

    private NetworkMember networkMember(PersonId id) {
        return NetworkMember.builder()
                .id(id)
                .relation(choices.oneOf(RELATIONS))
                .relatedTo(choices.chance(0.6) ? choices.anyOf(people) : Optional.empty())
                .name(choices.maybe(0.3, choices::text))
                .viewSought(choices.maybe(0.3, this::view))
                .sourceRelation(choices.maybeSourceCode())
                .provenance(choices.maybeProvenance())
                .build();
    }
}
