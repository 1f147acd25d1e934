package org.practicemodel.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.rule.Given.WORDS;
import static org.practicemodel.supervision.rule.Given.closedFamily;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.discussion;
import static org.practicemodel.supervision.rule.Given.found;
import static org.practicemodel.supervision.rule.Given.mark;
import static org.practicemodel.supervision.rule.Given.notHeld;
import static org.practicemodel.supervision.rule.Given.reason;
import static org.practicemodel.supervision.rule.Given.reliedOn;
import static org.practicemodel.supervision.rule.Given.reopenedFamily;
import static org.practicemodel.supervision.rule.Given.writtenDown;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.Standing;

class ReflectionAndNextStepsTest {

    private static final ReflectionAndNextSteps RULE = new ReflectionAndNextSteps();
    private static final String AS_OF = "2026-04-30";

    private static final String MET =
            "The last discussion holds a reflection, advances, barriers and next steps with someone and a time.";
    private static final String NOT_DISCUSSED = "No discussion of this family is recorded.";
    private static final String PARTS =
            "The last discussion does not hold all four so far: a reflection, advances, barriers and next steps.";
    private static final String STEPS_OPEN = "Not every next step of the last discussion has someone and a time.";
    private static final String NOT_REVISITED =
            "The last discussion was marked complete, and earlier next steps were marked as not looked at.";

    private static final Action ACTION = Action.builder()
            .id(ActionId.of("action-1"))
            .statement(WORDS)
            .ownerRole(RoleCode.SOCIAL_WORKER)
            .dueOn(day("2026-05-31"))
            .build();

    /** Held on 5 March 2026, with all four; action-1 is its next step. */
    private static final FamilyDiscussion WHOLE = discussion("discussion-1", "2026-03-05")
            .withReflection(WORDS)
            .withAdvances(WORDS)
            .withBarriers(WORDS)
            .withActions(ActionId.of("action-1"));

    private static Found on(String asOf, PracticeRecord record) {
        return found(RULE, asOf, record);
    }

    private static PracticeRecord family(FamilyDiscussion... discussions) {
        return Given.family(discussions).withActions(ACTION);
    }

    private static FamilyDiscussion passedOver(String id, String on) {
        return discussion(id, on).withNotRevisited(ActionId.of("action-1")).withComplete(mark());
    }

    @Test
    void isASupportingRuleAboutSupervision() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E7-R4");
        assertThat(descriptor.slug()).isEqualTo("reflection-and-next-steps");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.about()).isEqualTo(About.SUPERVISION);
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
    }

    @Test
    void isMetWhereAllFourAreThere() {
        on(AS_OF, family(WHOLE)).met(MET).evidence("SUPPORTS /discussions/0");
        on(AS_OF, family(WHOLE.withComplete(mark()))).met(MET);
        on(AS_OF, family(WHOLE.withNotRevisited(ActionId.of("action-0")))).met(MET);
    }

    @Test
    void eachOfTheFourIsAskedFor() {
        on(AS_OF, family(WHOLE.withReflection(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, PARTS)
                .evidence("MISSING /discussions/0");
        on(AS_OF, family(WHOLE.withAdvances(List.of()))).notEnough(NotEnoughReason.NOT_RECORDED, PARTS);
        on(AS_OF, family(WHOLE.withBarriers(List.of()))).notEnough(NotEnoughReason.NOT_RECORDED, PARTS);
        on(AS_OF, family(WHOLE.withActions(List.of()))).notEnough(NotEnoughReason.NOT_RECORDED, PARTS);
    }

    @Test
    void eachNextStepHasSomeoneAndATime() {
        PracticeRecord record = family(WHOLE);
        Action nobody = ACTION.withOwnerRole(Optional.empty());
        Action someday = ACTION.withDueOn(Optional.empty());

        on(AS_OF, record.withActions(nobody))
                .notEnough(NotEnoughReason.NOT_RECORDED, STEPS_OPEN)
                .evidence("MISSING /actions/0");
        on(AS_OF, record.withActions(someday)).notEnough(NotEnoughReason.NOT_RECORDED, STEPS_OPEN);
        on(AS_OF, record.withActions(nobody.withOwners(Party.of(PersonId.of("mother")))))
                .met(MET);
        on(AS_OF, record.withActions(someday.withLookAgainOn(day("2026-05-31"))))
                .met(MET);
    }

    @Test
    void everyOpenStepIsShownWhereverItWasSet() {
        Action open = ACTION.withDueOn(Optional.empty());
        FamilyDiscussion three =
                WHOLE.withActions(ActionId.of("action-3"), ActionId.of("action-1"), ActionId.of("action-2"));
        PracticeRecord record = Given.family(three)
                .withActions(open.withId(ActionId.of("action-2")), open.withId(ActionId.of("action-9")))
                .withFormulations(Formulation.builder()
                        .id(FormulationId.of("formulation-1"))
                        .addActions(open, ACTION.withId(ActionId.of("action-3")))
                        .build());

        on(AS_OF, record)
                .notEnough(NotEnoughReason.NOT_RECORDED, STEPS_OPEN)
                .evidence("MISSING /formulations/0/actions/0", "MISSING /actions/0");
    }

    @Test
    void onlyTheLastDiscussionCountsInAnyOrder() {
        FamilyDiscussion bare = discussion("discussion-0", "2026-04-05");

        on(AS_OF, family(bare, WHOLE))
                .notEnough(NotEnoughReason.NOT_RECORDED, PARTS)
                .evidence("MISSING /discussions/0");
        on("2026-04-04", family(bare, WHOLE)).met(MET).evidence("SUPPORTS /discussions/1");
        on(AS_OF, family(WHOLE, bare.withOn(day("2026-02-05")))).met(MET);
    }

    @Test
    void earlierStepsThatNobodyLookedAtShowOtherwise() {
        FamilyDiscussion last = WHOLE.withNotRevisited(ActionId.of("action-0")).withComplete(mark());

        on(AS_OF, family(last))
                .notMet(NOT_REVISITED)
                .aboutNobodyElse()
                .notJustBegun()
                .evidence("CONTRADICTS /discussions/0");
        on(AS_OF, family(passedOver("discussion-2", "2026-03-06"), WHOLE)).notMet(NOT_REVISITED);
        on(AS_OF, family(passedOver("discussion-2", "2026-03-04"), WHOLE)).met(MET);
        on(AS_OF, family(passedOver("discussion-2", "2026-03-06").withComplete(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, PARTS);
        on(AS_OF, family(last).withRationales(reason("E7-R4"))).notMet(NOT_REVISITED);
    }

    @Test
    void ofSeveralOnTheLastDayOneIsEnough() {
        FamilyDiscussion over = passedOver("discussion-2", "2026-03-05");
        FamilyDiscussion bare = discussion("discussion-3", "2026-03-05");

        on(AS_OF, family(over, WHOLE)).met(MET).evidence("SUPPORTS /discussions/1");
        on(AS_OF, family(bare, over))
                .notEnough(NotEnoughReason.NOT_RECORDED, PARTS)
                .evidence("MISSING /discussions/1", "MISSING /discussions/0");
        on(AS_OF, family(over, passedOver("discussion-1", "2026-03-05")))
                .notMet(NOT_REVISITED)
                .evidence("CONTRADICTS /discussions/1", "CONTRADICTS /discussions/0");
        FamilyDiscussion open = WHOLE.withId(bare.id()).withActions(ActionId.of("action-2"));
        Action someday = ACTION.withId(ActionId.of("action-2")).withDueOn(Optional.empty());
        on(AS_OF, family(open, WHOLE).withActions(ACTION, someday)).met(MET).evidence("SUPPORTS /discussions/1");
        on(AS_OF, family(open, open.withId(WHOLE.id())).withActions(ACTION, someday))
                .notEnough(NotEnoughReason.NOT_RECORDED, STEPS_OPEN)
                .evidence("MISSING /actions/1");
    }

    @Test
    void aDiscussionWithoutADayNeverHidesWhatCameLast() {
        FamilyDiscussion undated = WHOLE.withOn(Optional.empty());

        on(AS_OF, family(undated)).met(MET).evidence("SUPPORTS /discussions/0");
        on(AS_OF, family(undated, passedOver("discussion-2", "2026-03-05"))).notMet(NOT_REVISITED);
        on("2026-10-01", reopenedFamily(undated)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_DISCUSSED);
    }

    @Test
    void belongsToTheWorkThatIsLookedAt() {
        PracticeRecord again = reopenedFamily(WHOLE).withActions(ACTION);

        on("2026-06-30", again).met(MET);
        on("2026-09-01", again)
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_DISCUSSED)
                .evidence("MISSING /journey/episodes/1");
    }

    @Test
    void whatNobodyCanChangeAnyMoreBecomesHistory() {
        PracticeRecord ended = closedFamily(passedOver("discussion-1", "2026-03-05"));

        on("2026-12-30", ended).notMet(NOT_REVISITED).history();
        on("2026-12-31", ended).notApplicable("The work has ended.").history("2026-06-30 " + NOT_REVISITED);
    }

    @Test
    void whatWasWrittenDownLaterWasNotKnown() {
        PracticeRecord later = family(WHOLE.withProvenance(writtenDown("2026-04-10")));

        on("2026-04-09", later).notEnough(NotEnoughReason.NOT_RECORDED, NOT_DISCUSSED);
        on("2026-04-10", later).met(MET);
        on(AS_OF, family(WHOLE.withReflection(WORDS.withOn(day("2026-05-01")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, PARTS);
    }

    @Test
    void withoutADiscussionNothingCanBeSaid() {
        on(AS_OF, family())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_DISCUSSED)
                .evidence("MISSING /journey/episodes/0");
        on(AS_OF, family().withCoverage(reliedOn(RecordType.DISCUSSIONS, "2020-01-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_DISCUSSED);
        on(AS_OF, family().withCoverage(notHeld(RecordType.DISCUSSIONS)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_DISCUSSED);
        on(AS_OF, Given.of())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_DISCUSSED)
                .evidence("MISSING ");
    }
}
