package org.practicemodel.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.rule.Given.REASON;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.found;
import static org.practicemodel.supervision.rule.Given.mark;
import static org.practicemodel.supervision.rule.Given.notHeld;
import static org.practicemodel.supervision.rule.Given.reason;
import static org.practicemodel.supervision.rule.Given.reliedOn;
import static org.practicemodel.supervision.rule.Given.worker;
import static org.practicemodel.supervision.rule.Given.writtenDown;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.workforce.LearningItem;
import org.practicemodel.core.workforce.LearningItemId;
import org.practicemodel.core.workforce.LearningOutcome;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkforceTypes;

class LearningDiscussedTest {

    private static final LearningDiscussed RULE = new LearningDiscussed();
    private static final String AS_OF = "2026-06-30";

    private static final String MET =
            "Something that was to be learned or tried had an outcome since 29 December 2025.";
    private static final String NOT_RECORDED =
            "It is not recorded since 29 December 2025 what came of anything that was to be learned or tried.";
    private static final String NOT_LOOKED_AT =
            "The day for something that was to be learned or tried passed long ago, and it is marked that nobody looked at it.";

    private static Found on(String asOf, WorkerRecord record) {
        return found(RULE, asOf, record);
    }

    private static WorkerRecord with(LearningItem... items) {
        return worker().withLearning(items);
    }

    private static LearningItem item(String id) {
        return LearningItem.builder().id(LearningItemId.of(id)).build();
    }

    private static LearningItem tried(String id, String on) {
        return item(id).withOutcome(LearningOutcome.builder().on(day(on)).build());
    }

    /** It was due on 31 March 2026. */
    private static LearningItem passedOver(String id) {
        return item(id).withDueOn(day("2026-03-31")).withNotLookedAt(mark());
    }

    @Test
    void isAKeyRuleAboutSupervision() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E2-R1");
        assertThat(descriptor.slug()).isEqualTo("learning-discussed");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.about()).isEqualTo(About.SUPERVISION);
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue())
                .containsExactly("development.windowDays 183", "development.overdueDays 91");
    }

    @Test
    void isMetFromTheFirstToTheLastDayOfTheWindow() {
        on(AS_OF, with(tried("learning-1", "2025-12-29"))).met(MET).evidence("SUPPORTS /learning/0");
        on(AS_OF, with(tried("learning-1", "2026-06-30"))).met(MET);
        on(AS_OF, with(tried("learning-1", "2025-12-28")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /learning/0");
        on(AS_OF, with(tried("learning-1", "2026-07-01"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void theWindowMayBeginOnALeapDay() {
        on("2024-08-30", with(tried("learning-1", "2024-02-29")))
                .met("Something that was to be learned or tried had an outcome since 29 February 2024.");
    }

    @Test
    void anOutcomeWithoutADayIsNotKnownToBeRecent() {
        on(AS_OF, with(item("learning-1").withOutcome(LearningOutcome.builder().build())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void oneOfSeveralIsEnoughAndAllThatAreSeenAreShown() {
        on(
                        AS_OF,
                        with(
                                tried("learning-3", "2026-03-05"),
                                item("learning-2"),
                                tried("learning-1", "2026-05-05"),
                                passedOver("learning-4")))
                .met(MET)
                .evidence("SUPPORTS /learning/2", "SUPPORTS /learning/0");
        on(AS_OF, with(item("learning-2"), item("learning-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /learning/1", "MISSING /learning/0");
    }

    @Test
    void whatIsLongOverdueAndMarkedShowsOtherwise() {
        on("2026-07-01", with(passedOver("learning-1")))
                .notMet(NOT_LOOKED_AT)
                .aboutNobodyElse()
                .notJustBegun()
                .evidence("CONTRADICTS /learning/0");
        on("2026-06-30", with(passedOver("learning-1"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-07-01", with(passedOver("learning-2"), item("learning-0"), passedOver("learning-1")))
                .notMet(NOT_LOOKED_AT)
                .evidence("CONTRADICTS /learning/2", "CONTRADICTS /learning/0");
    }

    @Test
    void withoutTheMarkOrTheDayOrWithAnOutcomeItIsNeverHeldAgainstAnybody() {
        String later =
                "It is not recorded since 29 January 2026 what came of anything that was to be learned or tried.";
        LearningItem item = passedOver("learning-1");

        on("2026-07-31", with(item.withNotLookedAt(Optional.empty())).withCoverage(relied()))
                .notEnough(NotEnoughReason.NOT_RECORDED, later);
        on("2026-07-31", with(item.withDueOn(Optional.empty()))).notEnough(NotEnoughReason.NOT_RECORDED, later);
        on("2026-07-31", with(item.withOutcome(LearningOutcome.builder().build())))
                .notEnough(NotEnoughReason.NOT_RECORDED, later);
        on("2026-07-31", with(item.withNotLookedAt(mark().withOn(day("2026-08-01")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, later);
    }

    private static Coverage relied() {
        return reliedOn(WorkforceTypes.LEARNING_ITEMS, "2020-01-01");
    }

    @Test
    void aReasonIsShownBesideIt() {
        WorkerRecord over = with(passedOver("learning-1"));

        on("2026-07-01", over.withRationales(reason("E2-R1", "learning-1")))
                .notMet(NOT_LOOKED_AT, REASON)
                .withShownReason()
                .evidence("CONTRADICTS /learning/0", "SUPPORTS /rationales/0");
        on("2026-07-01", over.withRationales(reason("E2-R1", "learning-2"))).notMet(NOT_LOOKED_AT);
        on("2026-06-30", over.withRationales(reason("E2-R1", "learning-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void whatWasWrittenDownLaterWasNotKnown() {
        LearningItem seen = item("learning-1")
                .withOutcome(LearningOutcome.builder()
                        .on(day("2026-03-05"))
                        .recordedOn(day("2026-07-01"))
                        .build());

        on(AS_OF, with(seen))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /learning/0");
        on("2026-07-01", with(seen))
                .met("Something that was to be learned or tried had an outcome since 30 December 2025.");
        on(AS_OF, with(tried("learning-1", "2026-03-05").withProvenance(writtenDown("2026-07-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING ");
    }

    @Test
    void whatIsNotRecordedCannotBeSaid() {
        on(AS_OF, worker())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING ");
        on(AS_OF, worker().withCoverage(relied())).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, worker().withCoverage(notHeld(WorkforceTypes.LEARNING_ITEMS)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
    }
}
