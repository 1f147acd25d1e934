package org.practicemodel.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.rule.Given.closedFamily;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.family;
import static org.practicemodel.supervision.rule.Given.found;
import static org.practicemodel.supervision.rule.Given.notHeld;
import static org.practicemodel.supervision.rule.Given.reason;
import static org.practicemodel.supervision.rule.Given.reliedOn;
import static org.practicemodel.supervision.rule.Given.reopenedFamily;
import static org.practicemodel.supervision.rule.Given.writtenDown;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.plan.Approval;
import org.practicemodel.core.plan.ApprovalId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.Standing;

class FourEyesTest {

    private static final FourEyes RULE = new FourEyes();
    private static final String AS_OF = "2026-04-30";

    private static final String MET = "What was approved was written by somebody else.";
    private static final String SOMEBODY_ELSE_TOO = "Whoever wrote it had approved it; somebody else approved it, too.";
    private static final String NONE = "No approval is recorded.";
    private static final String NOT_RECORDED = "It is not recorded who wrote or who approved it.";
    private static final String SAME = "Whoever approved it had also written it.";

    private static Found on(String asOf, PracticeRecord record) {
        return found(RULE, asOf, record);
    }

    private static PracticeRecord with(Approval... approvals) {
        return family().withApprovals(approvals);
    }

    /** Of plan-1, on 10 March 2026. */
    private static Approval approval(String id, String author, String approver) {
        return Approval.builder()
                .id(ApprovalId.of(id))
                .of(EntryId.of("plan-1"))
                .author(WorkerId.of(author))
                .approver(WorkerId.of(approver))
                .on(day("2026-03-10"))
                .build();
    }

    private static Approval alone(String id) {
        return approval(id, "worker-1", "worker-1");
    }

    private static Approval byAnother(String id) {
        return approval(id, "worker-1", "worker-2");
    }

    @Test
    void isASupportingRuleThatNoReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E7-R6");
        assertThat(descriptor.slug()).isEqualTo("four-eyes");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.about()).isEqualTo(About.SUPERVISION);
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        on(AS_OF, with(alone("approval-1")).withRationales(reason("E7-R6", "approval-1")))
                .notMet(SAME);
    }

    @Test
    void somebodyElseApproved() {
        on(AS_OF, with(byAnother("approval-1"))).met(MET).evidence("SUPPORTS /approvals/0");
    }

    @Test
    void whoeverWroteItApprovedIt() {
        on(AS_OF, with(alone("approval-1")))
                .notMet(SAME)
                .aboutNobodyElse()
                .notJustBegun()
                .evidence("CONTRADICTS /approvals/0");
    }

    @Test
    void whoIsNotRecordedIsNotHeldAgainstAnybody() {
        on(AS_OF, with(alone("approval-1").withAuthor(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /approvals/0");
        on(AS_OF, with(alone("approval-1").withApprover(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(
                        AS_OF,
                        with(alone("approval-1").withAuthor(Optional.empty()).withApprover(Optional.empty()))
                                .withCoverage(reliedOn(RecordType.APPROVALS, "2020-01-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void oneFindingOverSeveralApprovals() {
        Approval elsewhere = alone("approval-2").withOf(EntryId.of("assessment-1"));
        Approval unsaid = byAnother("approval-3").withAuthor(Optional.empty());

        on(AS_OF, with(elsewhere, byAnother("approval-1")))
                .notMet(SAME)
                .evidence("SUPPORTS /approvals/1", "CONTRADICTS /approvals/0");
        on(AS_OF, with(unsaid, byAnother("approval-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("SUPPORTS /approvals/1", "MISSING /approvals/0");
    }

    @Test
    void somebodyElseWhoApprovesItTooPutsItRight() {
        Approval later = byAnother("approval-2").withOn(day("2026-03-11"));

        on(AS_OF, with(alone("approval-1"), later)).met(SOMEBODY_ELSE_TOO, MET).evidence("SUPPORTS /approvals/1");
        on(AS_OF, with(alone("approval-1"), later.withAuthor(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("SUPPORTS /approvals/1", "MISSING /approvals/1");
        on(AS_OF, with(alone("approval-1"), byAnother("approval-2"))).met(SOMEBODY_ELSE_TOO, MET);
        on(AS_OF, with(alone("approval-1"), later.withOn(Optional.empty()))).met(SOMEBODY_ELSE_TOO, MET);
        on(AS_OF, with(alone("approval-1").withOn(Optional.empty()), later)).met(SOMEBODY_ELSE_TOO, MET);
    }

    @Test
    void whatCameBeforeOrWasOfAnotherThingDoesNotPutItRight() {
        Approval later = byAnother("approval-2").withOn(day("2026-03-11"));

        on(AS_OF, with(alone("approval-1"), later.withOn(day("2026-03-09")))).notMet(SAME);
        on(AS_OF, with(alone("approval-1"), later.withOf(EntryId.of("plan-2")))).notMet(SAME);
        on(AS_OF, with(alone("approval-1"), later.withApprover(WorkerId.of("worker-1"))))
                .notMet(SAME)
                .evidence("CONTRADICTS /approvals/0", "CONTRADICTS /approvals/1");
        on(AS_OF, with(alone("approval-1"), later.withApprover(Optional.empty())))
                .notMet(SAME);
    }

    @Test
    void belongsToTheWorkThatIsLookedAt() {
        PracticeRecord again = reopenedFamily().withApprovals(alone("approval-1"));

        on(AS_OF, again).notMet(SAME);
        on("2026-09-01", again).notApplicable(NONE);
        on(AS_OF, with(alone("approval-1").withOn(Optional.empty()))).notMet(SAME);
        on("2026-09-01", reopenedFamily().withApprovals(alone("approval-1").withOn(Optional.empty())))
                .notApplicable(NONE);
        on(AS_OF, with(alone("approval-1").withOn(day("2026-01-04")))).notApplicable(NONE);
        on(AS_OF, Given.of().withApprovals(alone("approval-1"))).notMet(SAME);
    }

    @Test
    void whatNobodyCanChangeAnyMoreBecomesHistory() {
        PracticeRecord ended = closedFamily().withApprovals(alone("approval-1"));

        on("2026-12-30", ended).notMet(SAME).history();
        on("2026-12-31", ended).notApplicable(NONE).history("2026-06-30 " + SAME);
    }

    @Test
    void whatHappenedOrWasWrittenDownLaterWasNotKnown() {
        on("2026-03-09", with(alone("approval-1"))).notApplicable(NONE);
        on("2026-03-10", with(alone("approval-1"))).notMet(SAME);
        on("2026-04-09", with(alone("approval-1").withProvenance(writtenDown("2026-04-10"))))
                .notApplicable(NONE);
    }

    @Test
    void withoutAnApprovalItDoesNotApply() {
        on(AS_OF, family()).notApplicable(NONE).evidence();
        on(AS_OF, family().withCoverage(reliedOn(RecordType.APPROVALS, "2020-01-01")))
                .notApplicable(NONE);
        on(AS_OF, family().withCoverage(notHeld(RecordType.APPROVALS))).notApplicable(NONE);
    }
}
