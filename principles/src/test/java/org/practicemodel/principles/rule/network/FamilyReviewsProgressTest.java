package org.practicemodel.principles.rule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.closed;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.open;
import static org.practicemodel.principles.testing.Given.person;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.lead;
import static org.practicemodel.principles.testing.Recorded.mark;
import static org.practicemodel.principles.testing.Recorded.review;
import static org.practicemodel.principles.testing.Recorded.with;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.ContributionId;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

class FamilyReviewsProgressTest {

    private static final FamilyReviewsProgress RULE = new FamilyReviewsProgress();
    private static final String AS_OF = "2026-04-30";
    private static final String NONE = "No review of late is recorded that can be looked at.";
    private static final String HEARD = "The family was heard in the review of 2 March 2026.";
    private static final String NOT_RECORDED =
            "It is not recorded how the family was heard in the review of 2 March 2026.";
    private static final String NOT_INVITED =
            "The review of 2 March 2026 was marked complete, and the family was not invited.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static PracticeRecord family(Review... reviews) {
        return with(
                Given.with(
                        Recorded.family(),
                        person("child-1", FamilyRole.CHILD).build(),
                        person("mother", FamilyRole.PARENT).build(),
                        person("father", FamilyRole.PARENT).build()),
                reviews);
    }

    private static Review held(String id, String on, ReviewParticipant... participants) {
        return review(id, ReviewKind.PLAN_REVIEW, on)
                .addParticipants(participants)
                .build();
    }

    private static Review held(ReviewParticipant... participants) {
        return held("review-1", "2026-03-02", participants);
    }

    private static Review complete(ReviewParticipant... participants) {
        return held(participants).withComplete(mark("2026-03-03"));
    }

    private static ReviewParticipant took(String person, String how) {
        return ReviewParticipant.builder()
                .who(Party.of(PersonId.of(person)))
                .participation(Participation.of(how))
                .build();
    }

    private static Contribution brought(String id, ContributorKind kind, String... by) {
        return Contribution.builder()
                .id(ContributionId.of(id))
                .kind(kind)
                .addAllBy(Arrays.stream(by).map(PersonId::of).map(Party::of).toList())
                .addLinkedTo(EntryId.of("review-1"))
                .on(day("2026-03-01"))
                .build();
    }

    private static PracticeRecord bringing(PracticeRecord record, Contribution... contributions) {
        return record.withEngagement(record.engagement().withContributions(contributions));
    }

    @Test
    void isASupportingRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P03-R5");
        assertThat(descriptor.slug()).isEqualTo("family-reviews-progress");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue())
                .containsExactly("evidence.windowDays 183");
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly(
                        "review-participants participants.participation", "reviews heldOn", "contributions linkedTo");
    }

    @Test
    void withoutAReviewThereIsNothingToAsk() {
        on(AS_OF, reliedOn(family(), RecordType.REVIEWS, "2020-01-01"))
                .notApplicable(NONE)
                .evidence();
        on(AS_OF, family(held().withHeldOn(Optional.empty()))).notApplicable(NONE);
        on(AS_OF, notHeld(family(), RecordType.REVIEWS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "The source has no place for reviews.")
                .evidence("MISSING ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attended", "attended-advocate-spoke", "attended-other-way", "advocate-only", "view-sent"})
    void anyWayToBeHeardCounts(String how) {
        on(AS_OF, family(complete(took("father", "not-invited"), took("mother", how))))
                .met(HEARD)
                .evidence("SUPPORTS /reviews/0");
        on(AS_OF, family(held(took("aunt-beyond-the-record", how)))).met(HEARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attended-no-view", "absent", "under-four"})
    void beingThereWithoutAViewOrStayingAwaySaysNeither(String how) {
        on(AS_OF, family(complete(took("mother", how), took("father", "not-invited"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /reviews/0");
    }

    @Test
    void aReviewOfWhichNobodyKnowsWhoTookPartLeavesItOpen() {
        ReviewParticipant worker = ReviewParticipant.builder()
                .who(Party.of(WorkerId.of("worker-1")))
                .build();

        on(AS_OF, family(complete())).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, family(complete(worker))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, family(complete(took("mother", "attended").withParticipation(Optional.empty()))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, notHeld(family(complete()), RecordType.REVIEW_PARTICIPANTS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        on(AS_OF, reliedOn(family(complete()), RecordType.REVIEW_PARTICIPANTS, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void aCompleteReviewToWhichNobodyOfTheFamilyWasInvitedSpeaksAgainstIt() {
        on(AS_OF, family(complete(took("mother", "not-invited"), took("father", "not-invited"))))
                .notMet(NOT_INVITED)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /reviews/0");
        on(AS_OF, family(held(took("mother", "not-invited")))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-03-02", family(complete(took("mother", "not-invited"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-03-03", family(complete(took("mother", "not-invited")))).notMet(NOT_INVITED);
    }

    @Test
    void whatTheFamilyBroughtIsAnotherRoute() {
        PracticeRecord notInvited = family(complete(took("mother", "not-invited")));

        on(AS_OF, bringing(notInvited, brought("contribution-1", ContributorKind.PARENT_OR_CARER)))
                .met(HEARD)
                .evidence("SUPPORTS /engagement/contributions/0");
        on(
                        AS_OF,
                        bringing(
                                family(complete(took("mother", "attended"))),
                                brought("contribution-2", ContributorKind.FAMILY_OR_NETWORK, "aunt"),
                                brought("contribution-1", ContributorKind.PARENT_OR_CARER, "child-1", "mother")))
                .met(HEARD)
                .evidence(
                        "SUPPORTS /reviews/0",
                        "SUPPORTS /engagement/contributions/1",
                        "SUPPORTS /engagement/contributions/0");
    }

    @Test
    void whatSomebodyElseBroughtIsNot() {
        PracticeRecord notInvited = family(complete(took("mother", "not-invited")));

        on(
                        AS_OF,
                        bringing(
                                notInvited,
                                brought("contribution-1", ContributorKind.PROFESSIONAL),
                                brought("contribution-2", ContributorKind.CHILD, "child-1"),
                                brought("contribution-3", ContributorKind.FAMILY_OR_NETWORK, "child-1"),
                                brought("contribution-4", ContributorKind.PARENT_OR_CARER)
                                        .withLinkedTo(EntryId.of("review-2"))))
                .notMet(NOT_INVITED);
    }

    @Test
    void howChildrenAreHeardIsLookedAtByItself() {
        on(AS_OF, family(complete(took("child-1", "not-invited"))))
                .notApplicable(
                        "Of the family, only children are recorded in the review; how they are heard is looked at by"
                                + " itself.")
                .sameAs("E4-R2")
                .evidence();
        on(AS_OF, family(complete(took("child-1", "attended"), took("mother", "not-invited"))))
                .notMet(NOT_INVITED);
        on(AS_OF, family(complete(took("child-1", "not-invited"), took("mother", "attended"))))
                .met(HEARD);
        on(
                        AS_OF,
                        family(
                                complete(took("child-1", "attended")),
                                held("review-2", "2026-04-01", took("mother", "attended"))))
                .met("The family was heard in the review of 1 April 2026.");
    }

    @Test
    void everyReviewOfTheWindowIsLookedAt() {
        Review heard = held("review-2", "2026-04-01", took("mother", "attended"));

        on(AS_OF, family(heard, held()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /reviews/1", "SUPPORTS /reviews/0");
        on("2026-09-01", family(heard, held())).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-09-02", family(heard, held())).met("The family was heard in the review of 1 April 2026.");
    }

    @Test
    void aReasonAnswers() {
        PracticeRecord record = family(complete(took("mother", "not-invited")));

        on(AS_OF, record.withRationales(reason("reason-1", "P03-R5", "2026-03-04", "review-1")))
                .metWithReason(NOT_INVITED, "A reason was given on 4 March 2026 (role: team-manager).")
                .evidence("SUPPORTS /reviews/0", "SUPPORTS /rationales/0");
        on(AS_OF, record.withRationales(reason("reason-1", "P03-R5", "2026-03-04", "review-2")))
                .notMet(NOT_INVITED);
    }

    @Test
    void aReviewCannotBeHeldAgain() {
        PracticeRecord record = family(complete(took("mother", "not-invited")));

        on("2026-09-01", record).notMet(NOT_INVITED).history();
        on("2026-09-02", record).notApplicable(NONE).history();
        on(
                        "2026-04-02",
                        Given.with(
                                record,
                                lead("lead-1", "worker-1", "2026-01-05", "2026-04-01"),
                                lead("lead-2", "worker-2", "2026-04-02")))
                .notApplicable(NONE)
                .history("2026-03-02 " + NOT_INVITED);
    }

    @Test
    void onlyTheReviewsOfThisEpisodeAreLookedAt() {
        Review before = complete(took("mother", "not-invited"));

        on(
                        AS_OF,
                        Given.with(
                                family(before),
                                closed("episode-0", "2026-01-05", "2026-03-02"),
                                open("episode-1", "2026-03-03")))
                .notApplicable(NONE);
        on("2026-05-31", Given.with(family(before), closed("episode-1", "2026-01-05", "2026-03-02")))
                .notMet(NOT_INVITED);
        on("2026-05-31", Given.with(family(before), closed("episode-1", "2026-01-05", "2026-03-01")))
                .notApplicable(NONE);
    }
}
