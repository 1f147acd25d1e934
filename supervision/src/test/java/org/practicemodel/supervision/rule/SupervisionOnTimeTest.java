package org.practicemodel.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.rule.Given.REASON;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.found;
import static org.practicemodel.supervision.rule.Given.held;
import static org.practicemodel.supervision.rule.Given.notHeld;
import static org.practicemodel.supervision.rule.Given.reason;
import static org.practicemodel.supervision.rule.Given.reliedOn;
import static org.practicemodel.supervision.rule.Given.worker;
import static org.practicemodel.supervision.rule.Given.writtenDown;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.workforce.SupervisionAgreement;
import org.practicemodel.core.workforce.SupervisionAgreementId;
import org.practicemodel.core.workforce.SupervisionProfile;
import org.practicemodel.core.workforce.SupervisionSession;
import org.practicemodel.core.workforce.SupervisionSessionId;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkforceTypes;

class SupervisionOnTimeTest {

    private static final SupervisionOnTime RULE = new SupervisionOnTime();

    private static final String HELD = "The last session was on 2 March 2026; the next is due by 2 April 2026.";
    private static final String LATE =
            "The last session that is recorded was on 2 March 2026; the next was due by 2 April 2026.";
    private static final String NOT_AGREED = "It is not recorded how often supervision was agreed.";
    private static final String DAY_NOT_RECORDED = "There was a session; on which day is not recorded.";

    private static Found on(String asOf, WorkerRecord record) {
        return found(RULE, asOf, record);
    }

    private static SupervisionAgreement agreed(String id, SupervisionProfile profile, String from) {
        return SupervisionAgreement.builder()
                .id(SupervisionAgreementId.of(id))
                .profile(profile)
                .interval(RecordedInterval.openFrom(day(from)))
                .build();
    }

    /** As for social workers, since 2 February 2026. */
    private static WorkerRecord standard(SupervisionSession... sessions) {
        return worker().withAgreements(agreed("agreement-1", SupervisionProfile.STANDARD, "2026-02-02"))
                .withSessions(sessions);
    }

    private static SupervisionSession session(String id, String on) {
        return SupervisionSession.builder()
                .id(SupervisionSessionId.of(id))
                .on(day(on))
                .build();
    }

    private static WorkerRecord relied(WorkerRecord record) {
        return record.withCoverage(reliedOn(WorkforceTypes.SUPERVISION_SESSIONS, "2020-01-01"));
    }

    @Test
    void isASupportingRuleAboutSupervision() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("W-R1");
        assertThat(descriptor.slug()).isEqualTo("supervision-on-time");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.about()).isEqualTo(About.SUPERVISION);
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue())
                .containsExactly(
                        "worker.supervisionMaxDays 31",
                        "worker.graceWorkingDays 5",
                        "worker.newlyQualifiedFirstDays 7",
                        "worker.newlyQualifiedFirstPhaseDays 42",
                        "worker.newlyQualifiedThenDays 14",
                        "worker.newlyQualifiedMonths 6");
    }

    @Test
    void graceIsCountedInWorkingDaysAcrossEaster() {
        WorkerRecord record = relied(standard(session("session-1", "2026-03-02")));

        on("2026-03-02", record).met(HELD).evidence("SUPPORTS /sessions/0");
        on("2026-04-13", record).met(HELD);
        on("2026-04-14", record).notMet(LATE).aboutNobodyElse().notJustBegun().evidence("MISSING /sessions/0");
    }

    @Test
    void theFirstSessionHasTime() {
        String never = "No session is recorded since this was agreed; the first was due by 5 March 2026.";

        on("2026-03-12", relied(standard()))
                .tooEarly("2026-03-13", "The first session is due by 5 March 2026.")
                .evidence("MISSING /agreements/0");
        on("2026-03-13", relied(standard())).notMet(never).evidence("MISSING /agreements/0");
        on("2026-03-13", relied(standard(session("session-1", "2026-02-01")))).notMet(never);
        on("2026-03-13", relied(standard(session("session-1", "2026-02-02"))))
                .notMet("The last session that is recorded was on 2 February 2026; the next was due by 5 March 2026.");
    }

    @Test
    void theNewlyQualifiedHaveItWeeklyThenFortnightlyThenMonthly() {
        WorkerRecord begun = relied(
                worker().withAgreements(agreed("agreement-1", SupervisionProfile.NEWLY_QUALIFIED, "2026-01-05")));

        on("2026-01-20", begun.withSessions(session("session-1", "2026-01-12")))
                .met("The last session was on 12 January 2026; the next is due by 19 January 2026.");
        on("2026-01-27", begun.withSessions(session("session-1", "2026-01-12")))
                .notMet(
                        "The last session that is recorded was on 12 January 2026; the next was due by 19 January 2026.");
        on("2026-02-16", begun.withSessions(session("session-1", "2026-02-16")))
                .met("The last session was on 16 February 2026; the next is due by 2 March 2026.");
        on("2026-07-05", begun.withSessions(session("session-1", "2026-07-05")))
                .met("The last session was on 5 July 2026; the next is due by 5 August 2026.");
    }

    @Test
    void othersHaveItAsTheirAgreementSays() {
        SupervisionAgreement local = agreed("agreement-1", SupervisionProfile.LOCAL, "2026-02-02");
        WorkerRecord record = standard(session("session-1", "2026-03-02"));

        on("2026-03-02", record.withAgreements(local.withEveryDays(42)))
                .met("The last session was on 2 March 2026; the next is due by 13 April 2026.");
        on("2026-03-02", record.withAgreements(local))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_AGREED)
                .evidence("MISSING /agreements/0");
    }

    @Test
    void countsAcrossALeapDay() {
        WorkerRecord record =
                relied(worker().withAgreements(agreed("agreement-1", SupervisionProfile.STANDARD, "2024-01-01"))
                        .withSessions(session("session-1", "2024-01-29")));

        on("2024-03-07", record).met("The last session was on 29 January 2024; the next is due by 29 February 2024.");
        on("2024-03-08", record)
                .notMet(
                        "The last session that is recorded was on 29 January 2024; the next was due by 29 February 2024.");
    }

    @Test
    void theLastOfSeveralCountsInAnyOrderAndAllOfThatDayAreShown() {
        WorkerRecord several = relied(standard(
                session("session-3", "2026-03-02"),
                session("session-1", "2026-02-09"),
                session("session-2", "2026-03-02")));

        on("2026-04-13", several).met(HELD).evidence("SUPPORTS /sessions/2", "SUPPORTS /sessions/0");
        on("2026-04-14", several).notMet(LATE).evidence("MISSING /sessions/2", "MISSING /sessions/0");
    }

    @Test
    void onlyWhereSessionsWereReliedOnDoesATimeThatPassedCount() {
        WorkerRecord record = standard(session("session-1", "2026-03-02"));

        on("2026-04-14", record.withCoverage(reliedOn(WorkforceTypes.SUPERVISION_SESSIONS, "2026-04-13")))
                .notMet(LATE);
        on("2026-04-30", record.withCoverage(reliedOn(WorkforceTypes.SUPERVISION_SESSIONS, "2026-04-14")))
                .notEnough(NotEnoughReason.NOT_RECORDED, LATE)
                .evidence("MISSING /sessions/0");
        on("2026-04-14", record.withCoverage(held(WorkforceTypes.SUPERVISION_SESSIONS)))
                .notEnough(NotEnoughReason.NOT_RECORDED, LATE);
        on("2026-04-14", record).notEnough(NotEnoughReason.NOT_RECORDED, LATE);
        on("2026-04-14", record.withCoverage(notHeld(WorkforceTypes.SUPERVISION_SESSIONS)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, LATE);
    }

    @Test
    void aReasonAnswers() {
        WorkerRecord record = relied(standard(session("session-1", "2026-03-02"), session("session-0", "2026-02-09")));

        on("2026-04-14", record.withRationales(reason("W-R1", "session-1")))
                .metWithReason(LATE, REASON)
                .evidence("SUPPORTS /sessions/0", "SUPPORTS /rationales/0");
        on("2026-04-14", record.withRationales(reason("W-R1"))).metWithReason(LATE, REASON);
        on("2026-04-14", record.withRationales(reason("W-R1", "session-0"))).notMet(LATE);
        on("2026-04-14", record.withRationales(reason("E7-R1"))).notMet(LATE);
        on("2026-04-14", relied(standard()).withRationales(reason("W-R1", "agreement-1")))
                .metWithReason(
                        "No session is recorded since this was agreed; the first was due by 5 March 2026.", REASON);
    }

    @Test
    void aSessionWithoutADayLeavesItOpenOnceTheTimeHasPassed() {
        SupervisionSession undated = session("session-2", "2026-03-02").withOn(Optional.empty());

        on("2026-03-12", relied(standard(undated))).tooEarly("2026-03-13", "The first session is due by 5 March 2026.");
        on("2026-03-13", relied(standard(undated)))
                .notEnough(NotEnoughReason.NOT_RECORDED, DAY_NOT_RECORDED)
                .evidence("MISSING /sessions/0");
        on("2026-04-13", relied(standard(undated, session("session-1", "2026-03-02"))))
                .met(HELD)
                .evidence("SUPPORTS /sessions/1");
        on("2026-04-14", relied(standard(undated, session("session-1", "2026-03-02"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, DAY_NOT_RECORDED);
    }

    @Test
    void whatHappenedOrWasWrittenDownLaterWasNotKnown() {
        WorkerRecord record = relied(standard(session("session-1", "2026-03-02"), session("session-2", "2026-04-15")));
        SupervisionSession written = session("session-2", "2026-04-10").withProvenance(writtenDown("2026-04-15"));

        on("2026-04-14", record).notMet(LATE);
        on("2026-04-15", record).met("The last session was on 15 April 2026; the next is due by 16 May 2026.");
        on("2026-04-14", relied(standard(session("session-1", "2026-03-02"), written)))
                .notMet(LATE);
        on("2026-04-15", relied(standard(session("session-1", "2026-03-02"), written)))
                .met("The last session was on 10 April 2026; the next is due by 11 May 2026.");
    }

    @Test
    void aNewAgreementCountsAnew() {
        WorkerRecord record = relied(agreements(
                agreed("agreement-2", SupervisionProfile.STANDARD, "2026-04-01"),
                agreed("agreement-1", SupervisionProfile.STANDARD, "2026-02-02")));

        on("2026-04-14", record)
                .tooEarly("2026-05-12", "The first session is due by 2 May 2026.")
                .evidence("MISSING /agreements/0");
        on("2026-03-31", record)
                .notMet("The last session that is recorded was on 9 February 2026; the next was due by 12 March 2026.");
    }

    private static WorkerRecord agreements(SupervisionAgreement... agreements) {
        return standard(session("session-1", "2026-02-09")).withAgreements(Arrays.asList(agreements));
    }

    @Test
    void withoutAnAgreementThatHoldsNothingCanBeSaid() {
        SupervisionAgreement agreement = agreed("agreement-1", SupervisionProfile.STANDARD, "2026-02-02");

        on("2026-04-14", relied(worker()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_AGREED)
                .evidence("MISSING ");
        on("2026-04-14", worker().withCoverage(notHeld(WorkforceTypes.SUPERVISION_AGREEMENTS)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_AGREED);
        on("2026-02-01", relied(agreements(agreement))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_AGREED);
        on(
                        "2026-04-14",
                        relied(agreements(agreement.withInterval(
                                RecordedInterval.between(day("2026-02-02"), day("2026-04-13"))))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_AGREED)
                .evidence("MISSING ");
    }
}
