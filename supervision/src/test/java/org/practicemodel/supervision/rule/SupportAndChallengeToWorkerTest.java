package org.practicemodel.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.found;
import static org.practicemodel.supervision.rule.Given.notHeld;
import static org.practicemodel.supervision.rule.Given.reliedOn;
import static org.practicemodel.supervision.rule.Given.worker;
import static org.practicemodel.supervision.rule.Given.writtenDown;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.engagement.WorkingStance;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.workforce.SessionStance;
import org.practicemodel.core.workforce.StanceSetBy;
import org.practicemodel.core.workforce.SupervisionSession;
import org.practicemodel.core.workforce.SupervisionSessionId;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkforceTypes;

class SupportAndChallengeToWorkerTest {

    private static final SupportAndChallengeToWorker RULE = new SupportAndChallengeToWorker();
    private static final String AS_OF = "2026-06-30";

    private static final String MET =
            "The worker says that both support and challenge were there in a session since 29 December 2025.";
    private static final String NOT_RECORDED = "It is not recorded since 29 December 2025 that the worker says both"
            + " support and challenge were there in one session.";

    private static final SessionStance SUPPORT = new SessionStance(WorkingStance.SUPPORT, StanceSetBy.WORKER);
    private static final SessionStance CHALLENGE = new SessionStance(WorkingStance.CHALLENGE, StanceSetBy.WORKER);

    private static Found on(String asOf, WorkerRecord record) {
        return found(RULE, asOf, record);
    }

    private static WorkerRecord with(SupervisionSession... sessions) {
        return worker().withSessions(sessions);
    }

    private static SupervisionSession session(String id, String on, SessionStance... stances) {
        return SupervisionSession.builder()
                .id(SupervisionSessionId.of(id))
                .on(day(on))
                .addStances(stances)
                .build();
    }

    @Test
    void isAnAdvisoryRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E7-R5");
        assertThat(descriptor.slug()).isEqualTo("support-and-challenge-to-worker");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.about()).isEqualTo(About.SUPERVISION);
    }

    @Test
    void isMetFromTheFirstToTheLastDayOfTheWindow() {
        on(AS_OF, with(session("session-1", "2025-12-29", SUPPORT, CHALLENGE)))
                .met(MET)
                .evidence("SUPPORTS /sessions/0");
        on(AS_OF, with(session("session-1", "2026-06-30", CHALLENGE, SUPPORT))).met(MET);
        on(AS_OF, with(session("session-1", "2025-12-28", SUPPORT, CHALLENGE)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING ");
        on(AS_OF, with(session("session-1", "2026-07-01", SUPPORT, CHALLENGE)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2024-08-30", with(session("session-1", "2024-02-29", SUPPORT, CHALLENGE)))
                .met("The worker says that both support and challenge were there in a session since 29 February 2024.");
    }

    @Test
    void bothBelongToOneSession() {
        on(AS_OF, with(session("session-1", "2026-03-05", SUPPORT), session("session-2", "2026-04-05", CHALLENGE)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(session("session-1", "2026-03-05", SUPPORT, SUPPORT)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(session("session-1", "2026-03-05", CHALLENGE)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void whatASupervisorSetsDoesNotCount() {
        SessionStance support = SUPPORT.withSetBy(StanceSetBy.SUPERVISOR);
        SessionStance challenge = CHALLENGE.withSetBy(StanceSetBy.SUPERVISOR);

        on(AS_OF, with(session("session-1", "2026-03-05", support, CHALLENGE)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(session("session-1", "2026-03-05", SUPPORT, challenge)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(session("session-1", "2026-03-05", support, challenge, SUPPORT, CHALLENGE)))
                .met(MET);
    }

    @Test
    void allThatAreSeenAreShownInAnyOrder() {
        on(
                        AS_OF,
                        with(
                                session("session-3", "2026-03-05", SUPPORT, CHALLENGE),
                                session("session-2", "2026-03-20", SUPPORT),
                                session("session-1", "2026-04-05", SUPPORT, CHALLENGE)))
                .met(MET)
                .evidence("SUPPORTS /sessions/2", "SUPPORTS /sessions/0");
    }

    @Test
    void neverShowsOtherwise() {
        SupervisionSession both = session("session-1", "2026-03-05", SUPPORT, CHALLENGE);

        on(AS_OF, with(both.withOn(Optional.empty()))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, with(both.withProvenance(writtenDown("2026-07-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, worker().withCoverage(reliedOn(WorkforceTypes.SESSION_STANCES, "2020-01-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, worker().withCoverage(notHeld(WorkforceTypes.SESSION_STANCES)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        on(AS_OF, worker().withCoverage(notHeld(WorkforceTypes.SUPERVISION_SESSIONS)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }
}
