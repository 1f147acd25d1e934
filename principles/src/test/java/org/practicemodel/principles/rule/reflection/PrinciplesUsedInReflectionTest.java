package org.practicemodel.principles.rule.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.review;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.reflection.PrincipleTag;
import org.practicemodel.core.reflection.PrincipleTagId;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.FamilyDiscussionId;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class PrinciplesUsedInReflectionTest {

    private static final PrinciplesUsedInReflection RULE = new PrinciplesUsedInReflection();
    private static final String AS_OF = "2026-05-31";

    private static final String ONE = "One principle was named since 5 January 2026.";
    private static final String NOT_RECORDED = "It is not recorded that a principle was named since 5 January 2026.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static PrincipleTag named(String id, PrincipleId principle) {
        return PrincipleTag.builder()
                .id(PrincipleTagId.of(id))
                .principle(principle)
                .on(day("2026-03-01"))
                .build();
    }

    private static PrincipleTag named() {
        return named("tag-1", LeedsPrinciples.TRANSPARENT);
    }

    private static PracticeRecord with(PracticeRecord record, PrincipleTag... tags) {
        return record.withPrincipleTags(tags);
    }

    @Test
    void isAnAdvisoryRuleThatLooksBackHalfAYear() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E6-R2");
        assertThat(descriptor.slug()).isEqualTo("principles-used-in-reflection");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.element()).hasToString("leeds-practice-principles");
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue())
                .containsExactly("evidence.windowDays 183");
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly("principle-tags principle");
    }

    @Test
    void isMetWhereAPrincipleWasNamed() {
        on(AS_OF, with(family(), named())).met(ONE).evidence("SUPPORTS /principleTags/0");
        on(AS_OF, with(family(), named("tag-2", LeedsPrinciples.TRANSPARENT), named()))
                .met(ONE)
                .evidence("SUPPORTS /principleTags/1", "SUPPORTS /principleTags/0");
        on(AS_OF, with(family(), named(), named("tag-2", LeedsPrinciples.ACCOUNTABILITY_EVALUATION_AND_SUSTAINABILITY)))
                .met("2 principles were named since 5 January 2026.");
    }

    @Test
    void aPrincipleOfAnotherModelIsNotOneOfIts() {
        on(AS_OF, with(family(), named("tag-1", PrincipleId.of("anytown:kindness"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/episodes/0");
    }

    @Test
    void looksBackHalfAYearButNotBeforeTheWorkBegan() {
        PracticeRecord record = with(family(), named());

        on("2026-02-28", record).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-03-01", record).met(ONE);
        on("2026-08-31", record).met("One principle was named since 1 March 2026.");
        on("2026-09-01", record)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded that a principle was named since 2 March 2026.");
        on(AS_OF, with(family(), named().withOn(day("2026-01-05")))).met(ONE);
        on(AS_OF, with(family(), named().withOn(day("2026-01-04"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2027-05-31", with(closedFamily(), named())).met(ONE);
        on("2027-05-31", with(closedFamily(), named().withOn(day("2026-07-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void theDayOfTheReviewStandsInForOneOfItsOwn() {
        PrincipleTag atReview = named().withOn(Optional.empty()).withAt(EntryId.of("review-1"));
        PracticeRecord record = with(family(), atReview)
                .withReviews(
                        review("review-0", ReviewKind.PLAN_REVIEW, "2026-01-05").build(),
                        review("review-1", ReviewKind.PLAN_REVIEW, "2026-03-01").build());

        on("2026-08-31", record)
                .met("One principle was named since 1 March 2026.")
                .evidence("SUPPORTS /principleTags/0");
        on("2026-09-01", record)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded that a principle was named since 2 March 2026.");
        on(AS_OF, with(record, atReview.withOn(day("2026-01-04"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(record, atReview.withAt(EntryId.of("meeting-1"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(record, atReview.withAt(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void theDayOfTheDiscussionStandsInForOneOfItsOwn() {
        FamilyDiscussion discussion = FamilyDiscussion.builder()
                .id(FamilyDiscussionId.of("discussion-1"))
                .on(day("2026-03-01"))
                .build();
        PrincipleTag atDiscussion = named().withOn(Optional.empty()).withAt(EntryId.of("discussion-1"));
        PracticeRecord record = with(family(), atDiscussion)
                .withDiscussions(
                        discussion.withId(FamilyDiscussionId.of("discussion-0")).withOn(day("2026-01-05")), discussion);

        on("2026-02-28", record).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-03-01", record).met(ONE).evidence("SUPPORTS /principleTags/0");
        on("2026-08-31", record).met("One principle was named since 1 March 2026.");
        on("2026-09-01", record)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded that a principle was named since 2 March 2026.");
        on(AS_OF, record.withDiscussions(discussion.withOn(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void whatWasWrittenDownLaterWasNotKnown() {
        PracticeRecord record = with(
                family(),
                named().withProvenance(Provenance.builder()
                        .recordedOn(day("2026-05-02"))
                        .build()));

        on("2026-05-01", record).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-05-02", record).met(ONE);
    }

    @Test
    void neverShowsOtherwise() {
        on(AS_OF, family())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/episodes/0");
        on(AS_OF, reliedOn(family(), RecordType.PRINCIPLE_TAGS, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, notHeld(family(), RecordType.PRINCIPLE_TAGS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
    }
}
