package org.practicemodel.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.HouseholdId;
import org.practicemodel.core.family.HouseholdStay;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.team.Party;

class EntriesTest {

    private static final FamilyMember AVA = FamilyMember.builder()
            .id(PersonId.of("ava"))
            .role(FamilyRole.CHILD)
            .addHousehold(HouseholdStay.builder()
                    .household(HouseholdId.of("house"))
                    .interval(RecordedInterval.builder().build())
                    .build())
            .build();
    private static final Plan PLAN = Plan.builder()
            .id(PlanId.of("plan"))
            .kind(PlanKind.CARE)
            .addSubjects(PersonId.of("ava"))
            .build();
    private static final Review REVIEW = Review.builder()
            .id(ReviewId.of("review"))
            .kind(ReviewKind.PLAN_REVIEW)
            .addPlans(PlanId.of("plan"))
            .addParticipants(ReviewParticipant.builder()
                    .who(Party.of(PersonId.of("ava")))
                    .build())
            .build();
    private static final PracticeRecord RECORD = PracticeRecord.builder()
            .id(RecordId.of("record"))
            .family(Family.builder().addMembers(AVA).build())
            .addPlans(PLAN)
            .addReviews(REVIEW)
            .build();

    @Test
    void everyEntryHasItsPlaceInTheOrderOfWriting() {
        Entries entries = Entries.of(RECORD);

        assertThat(entries.all())
                .containsExactly(
                        new PlacedEntry("/family/members/0", AVA),
                        new PlacedEntry("/plans/0", PLAN),
                        new PlacedEntry("/reviews/0", REVIEW));
        assertThat(entries.find("plan")).contains(new PlacedEntry("/plans/0", PLAN));
        assertThat(entries.find("record")).isEmpty();
        assertThat(entries.find("house")).isEmpty();
        assertThatThrownBy(() -> entries.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void everyReferenceHasItsPlace() {
        Entries entries = Entries.of(RECORD);

        assertThat(entries.references())
                .containsExactly(
                        new PlacedReference("/plans/0/subjects/0", PersonId.of("ava")),
                        new PlacedReference("/reviews/0/plans/0", PlanId.of("plan")),
                        new PlacedReference("/reviews/0/participants/0/who/person", PersonId.of("ava")));
        assertThat(entries.broken()).isEmpty();
        assertThat(entries.repeated()).isEmpty();
    }

    @Test
    void aReferenceIsBrokenWhereNothingIsThereOrAnotherType() {
        PracticeRecord broken = RECORD.withPlans(PLAN.withSubjects(PersonId.of("nobody"), PersonId.of("review")))
                .withRestrictions(restriction("review"), restriction("nobody"), restriction("record"));

        assertThat(Entries.of(broken).broken())
                .extracting(PlacedReference::pointer)
                .containsExactly(
                        "/plans/0/subjects/0", "/plans/0/subjects/1", "/restrictions/1/of", "/restrictions/2/of");
    }

    private static Restriction restriction(String of) {
        return Restriction.builder()
                .of(EntryId.of(of))
                .kind(RestrictionKind.ALL)
                .build();
    }

    @Test
    void anIdIsUsedOnceWhateverItsType() {
        PracticeRecord repeated = RECORD.withPlans(PLAN, PLAN).withReviews(REVIEW.withId(ReviewId.of("ava")));
        Entries entries = Entries.of(repeated);

        assertThat(entries.repeated()).extracting(PlacedEntry::pointer).containsExactly("/plans/1", "/reviews/0");
        assertThat(entries.find("ava").orElseThrow().pointer()).isEqualTo("/family/members/0");
        assertThat(entries.pointerTo(PLAN)).isEqualTo("/plans/0");
    }

    @Test
    void anEntryHasThePlaceOfItsId() {
        Entries entries = Entries.of(RECORD);

        assertThat(entries.pointerTo(REVIEW)).isEqualTo("/reviews/0");
        assertThat(List.of(AVA, PLAN)).extracting(entries::pointerTo).containsExactly("/family/members/0", "/plans/0");
        assertThat(entries.pointerTo(REVIEW.withKind(ReviewKind.CORE_GROUP)))
                .as("a changed copy")
                .isEqualTo("/reviews/0");
        assertThat(entries.pointerTo(REVIEW.withId(ReviewId.of("other")))).isEmpty();
    }
}
