package org.practicemodel.principles.rule.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.open;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.lead;
import static org.practicemodel.principles.testing.Recorded.mark;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.ClosureReason;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.NetworkPart;
import org.practicemodel.core.journey.StepDownPlan;
import org.practicemodel.core.journey.StepDownPlanId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class LastingChangePlannedForTest {

    private static final LastingChangePlannedFor RULE = new LastingChangePlannedFor();
    private static final String AS_OF = "2026-07-05";

    private static final String MET =
            "It is agreed who does what after the end, by which signs people will know, and whom to call.";
    private static final String PARTLY =
            "A step-down plan is recorded; who does what, early signs or whom to call is still to be added.";
    private static final String MARKED =
            "The closure was marked as complete, and it is marked that there is no step-down plan.";
    private static final String NOT_RECORDED = "No step-down plan is recorded.";
    private static final String NOT_ENDED = "The work goes on, or it ended in a way that leaves no change to plan for.";
    private static final String PAST = "What was marked at the end of this work can no longer be changed.";

    private static final Statement WORDS =
            Statement.builder().words("Invented words.").build();

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static Closure closure() {
        return Closure.builder().on(day("2026-06-30")).build();
    }

    private static Closure marked() {
        return closure().withComplete(mark("2026-06-30")).withNoStepDown(mark("2026-06-30"));
    }

    private static PracticeRecord ended(Closure closure, StepDownPlan... plans) {
        Episode episode = open("episode-1", "2026-01-05").withClosure(closure);
        PracticeRecord record = Given.with(Given.record(), episode);
        return record.withJourney(record.journey().withStepDownPlans(plans));
    }

    private static StepDownPlan plan() {
        return StepDownPlan.builder()
                .id(StepDownPlanId.of("step-down-1"))
                .agreedOn(day("2026-06-20"))
                .addNetwork(NetworkPart.builder()
                        .who(Party.of(PersonId.of("aunt")))
                        .statement(WORDS)
                        .build())
                .addEarlySigns(WORDS)
                .addWhomToCall(Party.of(WorkerId.of("worker-1")))
                .build();
    }

    @Test
    void isASupportingRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P10-R6");
        assertThat(descriptor.slug()).isEqualTo("lasting-change-planned-for");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("S board report 2020 §3.19");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly(
                        "step-down-plans whomToCall",
                        "episodes closure",
                        "step-down-plans network",
                        "step-down-plans earlySigns");
    }

    @Test
    void doesNotApplyWhileTheWorkGoesOn() {
        on(AS_OF, family()).notApplicable(NOT_ENDED).evidence();
        on(AS_OF, Given.record()).notApplicable(NOT_ENDED).evidence();
        on("2026-06-29", ended(marked())).notApplicable(NOT_ENDED);
        on("2026-06-30", ended(marked())).notMet(MARKED);
        on("2026-07-01", ended(marked().withRecordedOn(day("2026-07-02")))).notApplicable(NOT_ENDED);
        on("2026-07-02", ended(marked().withRecordedOn(day("2026-07-02")))).notMet(MARKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-further-action", "transfer", "moved-away", "withdrew", "adoption", "died"})
    void doesNotApplyToEndingsThatLeaveNothingToPlanFor(String why) {
        on(AS_OF, ended(marked().withReason(ClosureReason.of(why))))
                .notApplicable(NOT_ENDED)
                .evidence();
    }

    @ParameterizedTest
    @ValueSource(strings = {"help-complete", "stepped-down", "other", "anytown:another-end"})
    void appliesToEveryOtherEnding(String why) {
        on(AS_OF, ended(marked().withReason(ClosureReason.of(why)))).notMet(MARKED);
    }

    @Test
    void isMetWhereAllThreePartsAreAgreed() {
        on("2026-06-30", ended(closure(), plan())).met(MET).evidence("SUPPORTS /journey/stepDownPlans/0");
        on(AS_OF, ended(closure(), plan().withWhomToCall(List.of()).withHowToCall(WORDS)))
                .met(MET);
        on(AS_OF, ended(closure(), plan().withAgreedOn(Optional.empty()))).met(MET);
        on(AS_OF, ended(marked(), plan())).met(MET);
    }

    @Test
    void aPartOfAPlanIsSomethingToAddTo() {
        List<StepDownPlan> partly = List.of(
                plan().withWhomToCall(List.of()), plan().withNetwork(List.of()), plan().withEarlySigns(List.of()));

        assertThat(partly)
                .allSatisfy(plan -> on(AS_OF, ended(marked(), plan))
                        .notEnough(NotEnoughReason.NOT_RECORDED, PARTLY)
                        .evidence("MISSING /journey/stepDownPlans/0"));
        on(
                        AS_OF,
                        ended(
                                closure(),
                                plan().withId(StepDownPlanId.of("step-down-2")).withNetwork(List.of()),
                                plan()))
                .met(MET)
                .evidence("SUPPORTS /journey/stepDownPlans/1");
    }

    @Test
    void whatIsAgreedSoonAfterTheEndCounts() {
        PracticeRecord after = ended(marked(), plan().withAgreedOn(day("2026-07-03")));

        on("2026-07-02", after).notMet(MARKED);
        on("2026-07-03", after).met(MET);
        PracticeRecord written = ended(
                marked(),
                plan().withProvenance(Provenance.builder()
                        .recordedOn(day("2026-07-04"))
                        .build()));
        on("2026-07-03", written).notMet(MARKED);
        on("2026-07-04", written).met(MET);
    }

    @Test
    void whatBelongsToOtherWorkDoesNotCount() {
        on("2026-07-05", ended(marked(), plan().withAgreedOn(day("2026-01-04"))))
                .notMet(MARKED);
        on("2026-07-05", ended(marked(), plan().withAgreedOn(day("2026-01-05"))))
                .met(MET);
        StepDownPlan elsewhere = plan().withEpisode(EpisodeId.of("episode-0"));
        on("2026-07-05", ended(marked(), elsewhere)).notMet(MARKED);
        on("2026-07-05", ended(marked(), elsewhere.withAgreedOn(day("2026-07-03"))))
                .notMet(MARKED);
        PracticeRecord again = ended(marked(), plan());
        on(AS_OF, Given.with(again, again.journey().episodes().get(0), open("episode-2", "2026-07-01")))
                .notApplicable(NOT_ENDED);
    }

    @Test
    void cannotSayWhereNothingIsRecorded() {
        on(AS_OF, ended(closure()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/episodes/0");
        on(AS_OF, reliedOn(ended(closure()), RecordType.STEP_DOWN_PLANS, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, notHeld(ended(closure()), RecordType.STEP_DOWN_PLANS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED)
                .evidence("MISSING /journey/episodes/0");
    }

    @Test
    void onlyBothMarksTogetherSpeakAgainstIt() {
        on(AS_OF, ended(closure().withComplete(mark("2026-06-30"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, ended(closure().withNoStepDown(mark("2026-06-30"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AS_OF, ended(marked()))
                .notMet(MARKED)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /journey/episodes/0");
        PracticeRecord later = ended(marked().withComplete(mark("2026-07-03")));
        on("2026-07-02", later).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-07-03", later).notMet(MARKED);
    }

    @Test
    void aReasonAnswers() {
        on(AS_OF, ended(marked()).withRationales(reason("reason-1", "P10-R6", "2026-07-01", "episode-1")))
                .metWithReason(MARKED, "A reason was given on 1 July 2026 (role: team-manager).")
                .evidence("SUPPORTS /journey/episodes/0", "SUPPORTS /rationales/0");
        on(AS_OF, ended(marked()).withRationales(reason("reason-1", "P10-R5", "2026-07-01", "episode-1")))
                .notMet(MARKED);
        on("2026-06-30", ended(marked()).withRationales(reason("reason-1", "P10-R6", "2026-07-01", "episode-1")))
                .notMet(MARKED);
    }

    @Test
    void workThatEndedLongAgoIsHistory() {
        on("2026-12-30", ended(marked())).notMet(MARKED).history();
        on("2026-12-31", ended(marked())).notApplicable(PAST).evidence().history("2026-06-30 " + MARKED);
        on(
                        AS_OF,
                        Given.with(
                                ended(marked()),
                                lead("lead-1", "worker-1", "2026-01-05", "2026-07-03"),
                                lead("lead-2", "worker-2", "2026-07-04")))
                .notApplicable(PAST)
                .history("2026-06-30 " + MARKED);
    }
}
