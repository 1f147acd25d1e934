package org.practicemodel.principles.rule.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Journeys.with;
import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.mark;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.journey.Proceedings;
import org.practicemodel.core.journey.ProceedingsId;
import org.practicemodel.core.plan.BottomLine;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class BottomLinesExplicitTest {

    private static final BottomLinesExplicit RULE = new BottomLinesExplicit();

    private static final String MET = "The bottom lines of a plan are explicit.";
    private static final String NONE = "No protection plan is in force, and no proceedings are near.";
    private static final String NOT_RECORDED = "The bottom lines of a plan are not recorded.";
    private static final String PARTLY = "A plan has bottom lines; not each of them says by when, what happens"
            + " otherwise, and the same in the family's words.";
    private static final String NONE_WRITTEN = "A plan is agreed, and it is marked that no bottom lines were written.";

    private static final Statement WORDS = Statement.of("Invented words.");
    private static final BottomLine LINE = BottomLine.builder()
            .whatMustChange(WORDS)
            .byWhen(day("2026-04-01"))
            .otherwise(WORDS)
            .inTheirWords(WORDS)
            .build();
    private static final Plan PROTECTION =
            agreed("plan-1", PlanKind.CHILD_PROTECTION, "2026-02-03").build();

    private static Found found(PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day("2026-03-01")));
    }

    private static PracticeRecord planned(Plan... plans) {
        return family().withPlans(plans);
    }

    private static PracticeRecord level(PracticeRecord record, RecordedInterval days) {
        return record.withJourney(record.journey()
                .withLevelsOfHelp(LevelOfHelp.builder()
                        .id(LevelOfHelpId.of("level-1"))
                        .level(HelpLevel.PRE_PROCEEDINGS)
                        .interval(days)
                        .build()));
    }

    private static Proceedings letter(String sentOn) {
        return Proceedings.builder()
                .id(ProceedingsId.of("proceedings-1"))
                .letterSentOn(day(sentOn))
                .build();
    }

    @Test
    void isASupportingRuleOfTransparency() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P07-R5");
        assertThat(descriptor.slug()).isEqualTo("bottom-lines-explicit");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.testBasis())
                .hasToString("L Leeds restorative practice high support and high challenge, bottom lines");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + "." + need.field())
                .containsExactly("plans.agreedOn", "bottom-lines.bottomLines");
    }

    @Test
    void isMetWhereEachBottomLineIsWhole() {
        found(planned(PROTECTION.withBottomLines(LINE, LINE))).met(MET).evidence("SUPPORTS /plans/0");
        found(planned(PROTECTION.withBottomLines(LINE, LINE.withByWhen(Optional.empty()))))
                .notEnough(NotEnoughReason.NOT_RECORDED, PARTLY)
                .evidence("MISSING /plans/0");
        found(planned(PROTECTION.withBottomLines(LINE.withOtherwise(Optional.empty()))))
                .notEnough(NotEnoughReason.NOT_RECORDED, PARTLY);
        found(planned(PROTECTION.withBottomLines(LINE.withInTheirWords(Optional.empty()))))
                .notEnough(NotEnoughReason.NOT_RECORDED, PARTLY);
    }

    @Test
    void isNotMetOnlyWhereSomebodyMarkedThatNoneWasWritten() {
        Plan marked = PROTECTION.withNoBottomLines(mark("2026-02-03"));

        found(planned(PROTECTION)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(notHeld(planned(PROTECTION), RecordType.BOTTOM_LINES))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        found(planned(marked)).notMet(NONE_WRITTEN).notJustBegun().evidence("CONTRADICTS /plans/0");
        found(planned(marked.withNoBottomLines(mark("2026-03-02"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(planned(marked).withRationales(reason("reason-1", "P07-R5", "2026-02-04", "plan-1")))
                .notMet(NONE_WRITTEN, "A reason was given on 4 February 2026 (role: team-manager).")
                .withShownReason();
        found(planned(marked.withBottomLines(LINE)))
                .notEnough(NotEnoughReason.CONFLICTING, "A plan has bottom lines and is marked as having none.")
                .evidence("CONTRADICTS /plans/0");
    }

    @Test
    void onePlanWithoutAnyOutweighsAnother() {
        Plan second = PROTECTION.withId(PlanId.of("plan-2")).withNoBottomLines(mark("2026-02-03"));

        found(planned(PROTECTION.withBottomLines(LINE), second))
                .notMet(NONE_WRITTEN)
                .evidence("SUPPORTS /plans/0", "CONTRADICTS /plans/1");
    }

    @Test
    void looksAtAgreedProtectionPlansThatHoldNow() {
        found(family()).notApplicable(NONE);
        found(planned(PROTECTION.withAgreedOn(day("2026-03-02")))).notApplicable(NONE);
        found(planned(PROTECTION.withInterval(Given.between("2026-02-03", "2026-02-28"))))
                .notApplicable(NONE);
        found(planned(PROTECTION.withInterval(Given.between("2026-02-03", "2026-03-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(planned(PROTECTION.withKind(PlanKind.CHILD_IN_NEED))).notApplicable(NONE);
    }

    @Test
    void looksAtOtherPlansOfSocialWorkBeforeProceedings() {
        PracticeRecord need = planned(PROTECTION.withKind(PlanKind.CHILD_IN_NEED));

        found(level(need, Given.from("2026-03-01"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(level(need, Given.between("2026-02-01", "2026-02-28"))).notApplicable(NONE);
        found(level(planned(PROTECTION.withKind(PlanKind.EARLY_HELP)), Given.from("2026-02-01")))
                .notEnough(NotEnoughReason.NOT_RECORDED, "No agreed plan is in force, although proceedings may come.")
                .evidence("MISSING /journey/episodes/0");
        found(with(need, letter("2026-03-01"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(with(need, letter("2026-03-02"))).notApplicable(NONE);
        found(with(need, letter("2026-02-01").withApplicationOn(day("2026-03-01"))))
                .notApplicable(NONE);
        found(with(need, letter("2026-02-01").withApplicationOn(day("2026-03-02"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(with(need, letter("2026-02-01").withEpisode(EpisodeId.of("episode-0"))))
                .notApplicable(NONE);
        found(with(need, letter("2026-01-04"))).notApplicable(NONE);
    }
}
