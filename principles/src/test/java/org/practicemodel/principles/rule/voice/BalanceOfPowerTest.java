package org.practicemodel.principles.rule.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.participation.DecisionMode.JOINT;
import static org.practicemodel.core.participation.DecisionMode.PROFESSIONAL_ONLY;
import static org.practicemodel.core.voice.FamilyPart.NOT_INVOLVED;
import static org.practicemodel.core.voice.FamilyPart.TOOK_PART;
import static org.practicemodel.principles.testing.Engaged.contribution;
import static org.practicemodel.principles.testing.Engaged.decision;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.HelpId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionMode;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.FamilyPart;
import org.practicemodel.principles.testing.Engaged;
import org.practicemodel.principles.testing.Expected;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class BalanceOfPowerTest {

    private static final BalanceOfPower RULE = new BalanceOfPower();

    private static final String MET = "The family had a part in all three: decisions, the plan and help.";
    private static final String NONE = "The family's part in decisions, the plan and help is not recorded so far.";
    private static final String ONE = "The family's part is seen in one of three: decisions, the plan and help.";
    private static final String TWO = "The family's part is seen in two of three: decisions, the plan and help.";
    private static final String ABSENT =
            "It is marked that the family had no part in two of three: decisions, the plan and help.";
    private static final Plan PLAN =
            agreed("plan-1", PlanKind.EARLY_HELP, "2026-03-01").build();
    private static final Help HELP = Help.builder()
            .id(HelpId.of("help-1"))
            .startedOn(Given.day("2026-03-09"))
            .build();

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-04-01", record);
    }

    private static Decision decided(DecisionMode mode) {
        return decision("decision-1", "2026-03-05", mode).build();
    }

    private static PracticeRecord worked(PracticeRecord record, Decision decision, Plan plan, Help help) {
        return Engaged.with(record, decision)
                .withPlans(plan)
                .withJourney(record.journey().withHelp(help));
    }

    private static PracticeRecord worked(DecisionMode mode, FamilyPart inPlan, FamilyPart inHelp) {
        return worked(family(), decided(mode), PLAN.withFamilyPart(inPlan), HELP.withFamilyPart(inHelp));
    }

    @Test
    void isAKeyRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E4-R1");
        assertThat(descriptor.slug()).isEqualTo("balance-of-power");
        assertThat(descriptor.element()).isEqualTo(LeedsElements.FAMILY_LED_PRACTICE);
        assertThat(descriptor.principles()).isEmpty();
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.testBasis()).hasToString("S current guide ¶16");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue())
                .containsExactly("power.absentFrom 2");
    }

    @Test
    void aPartInAllThreeIsMet() {
        found(worked(JOINT, TOOK_PART, TOOK_PART))
                .met(MET)
                .evidence("SUPPORTS /engagement/decisions/0", "SUPPORTS /plans/0", "SUPPORTS /journey/help/0");
        found(worked(DecisionMode.FAMILY, TOOK_PART, TOOK_PART)).met(MET);
        found(worked(
                        family(),
                        decided(JOINT).withMode(Optional.empty()).withDeciders(Party.of(PersonId.of("mother"))),
                        PLAN.withFamilyPart(TOOK_PART),
                        HELP.withFamilyPart(TOOK_PART)))
                .met(MET);
    }

    @Test
    void whatTheyBroughtToThePlanIsAPartInIt() {
        PracticeRecord marked = worked(JOINT, NOT_INVOLVED, TOOK_PART);

        found(Engaged.with(marked, contribution("contribution-1", ContributorKind.CHILD, "2026-03-20", "plan-1")))
                .met(MET)
                .evidence(
                        "SUPPORTS /engagement/decisions/0",
                        "SUPPORTS /engagement/contributions/0",
                        "SUPPORTS /journey/help/0");
        found(Engaged.with(
                        marked, contribution("contribution-1", ContributorKind.PROFESSIONAL, "2026-02-20", "plan-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, TWO);
    }

    @Test
    void onceIsEnoughForEach() {
        PracticeRecord record = worked(JOINT, TOOK_PART, TOOK_PART);

        found(Engaged.with(
                                record,
                                decided(PROFESSIONAL_ONLY),
                                decision("decision-2", "2026-03-06", JOINT).build())
                        .withPlans(
                                PLAN.withFamilyPart(TOOK_PART),
                                agreed("plan-2", PlanKind.PATHWAY, "2026-03-01")
                                        .familyPart(NOT_INVOLVED)
                                        .build())
                        .withJourney(record.journey()
                                .withHelp(
                                        HELP.withFamilyPart(TOOK_PART),
                                        HELP.withId(HelpId.of("help-2")).withFamilyPart(NOT_INVOLVED))))
                .met(MET);
    }

    @Test
    void absentFromTwoOfThreeShowsOtherwise() {
        found(worked(PROFESSIONAL_ONLY, NOT_INVOLVED, TOOK_PART))
                .notMet(ABSENT)
                .notJustBegun()
                .evidence("CONTRADICTS /engagement/decisions/0", "CONTRADICTS /plans/0");
        found(worked(JOINT, NOT_INVOLVED, NOT_INVOLVED))
                .notMet(ABSENT)
                .evidence("CONTRADICTS /plans/0", "CONTRADICTS /journey/help/0");
        found(worked(PROFESSIONAL_ONLY, NOT_INVOLVED, NOT_INVOLVED))
                .notMet("It is marked that the family had no part in decisions, the plan or help.");
        found(worked(PROFESSIONAL_ONLY, TOOK_PART, TOOK_PART))
                .notEnough(NotEnoughReason.NOT_RECORDED, TWO)
                .evidence("CONTRADICTS /engagement/decisions/0", "MISSING /journey/episodes/0");
        found(worked(PROFESSIONAL_ONLY, FamilyPart.of("anytown-unsure"), NOT_INVOLVED))
                .notMet(ABSENT);
    }

    @Test
    void whereTheyCouldNotHaveTakenPartTheyAreNotMarkedAsAbsent() {
        Plan without = PLAN.withFamilyPart(NOT_INVOLVED);
        Help with = HELP.withFamilyPart(TOOK_PART);

        found(worked(family(), decided(PROFESSIONAL_ONLY).withFamilyCouldTakePart(false), without, with))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE);
        found(worked(family(), decided(PROFESSIONAL_ONLY).withFamilyCouldTakePart(true), without, with))
                .notMet(ABSENT);
        found(worked(family(), decided(DecisionMode.COURT), without, with))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONE);
    }

    @Test
    void theAuthorityMayAskForAllThree() {
        RecordView view = RecordView.of(
                worked(PROFESSIONAL_ONLY, NOT_INVOLVED, TOOK_PART),
                Given.day("2026-04-01"),
                WorkingCalendar.englandAndWales(),
                PracticeModels.leeds(),
                Map.of(BalanceOfPower.ABSENT_FROM.key(), 3));

        Found.of(RULE.evaluate(view)).notEnough(NotEnoughReason.NOT_RECORDED, ONE);
    }

    @Test
    void aReasonAnswers() {
        PracticeRecord absent = worked(PROFESSIONAL_ONLY, NOT_INVOLVED, TOOK_PART);
        String given = "A reason was given on 20 March 2026 (role: team-manager).";

        found(absent.withRationales(reason("reason-1", "E4-R1", "2026-03-20", "plan-1")))
                .metWithReason(ABSENT, given)
                .evidence("SUPPORTS /engagement/decisions/0", "SUPPORTS /plans/0", "SUPPORTS /rationales/0");
        found(absent.withRationales(reason("reason-1", "E4-R1", "2026-03-20", "help-1")))
                .notMet(ABSENT);
    }

    @Test
    void helpThatHasNotBegunOrEndedBeforeTheWorkIsNotLookedAt() {
        Plan plan = PLAN.withFamilyPart(TOOK_PART);
        Help help = HELP.withFamilyPart(TOOK_PART);

        for (Help apart : List.of(
                help.withStartedOn(Optional.empty()).withWaitingSince(Given.day("2026-03-01")),
                help.withStartedOn(Given.day("2025-12-01")).withEndedOn(Given.day("2026-01-04")))) {
            found(worked(family(), decided(JOINT), plan, apart)).notEnough(NotEnoughReason.NOT_RECORDED, TWO);
        }
        for (Help given : List.of(
                help.withStartedOn(Optional.empty()),
                help.withStartedOn(Given.day("2025-12-01")).withEndedOn(Given.day("2026-01-05")))) {
            found(worked(family(), decided(JOINT), plan, given)).met(MET);
        }
        on("2026-03-08", worked(family(), decided(JOINT), plan, help)).notEnough(NotEnoughReason.NOT_RECORDED, TWO);
        on("2026-03-09", worked(family(), decided(JOINT), plan, help)).met(MET);
    }

    private static PracticeRecord notHeld(PracticeRecord record, RecordType... types) {
        return record.withCoverage(Coverage.builder()
                .subject(CoverageSubject.FAMILY)
                .addAllTypes(List.of(types).stream()
                        .map(type -> CoveredType.builder()
                                .type(type)
                                .state(CoverageState.NOT_HELD)
                                .build())
                        .toList())
                .build());
    }

    @Test
    void whatIsNotRecordedIsOpen() {
        found(family()).notEnough(NotEnoughReason.NOT_RECORDED, NONE).evidence("MISSING /journey/episodes/0");
        found(notHeld(family(), RecordType.DECISIONS, RecordType.PLANS)).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        found(notHeld(family(), RecordType.DECISIONS, RecordType.PLANS, RecordType.HELP))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NONE);
        Outcome helpOnly = Given.outcome(
                RULE, worked(family(), decided(JOINT), PLAN.withFamilyPart(TOOK_PART), HELP), Given.day("2026-04-01"));
        assertThat(Expected.cannotSay(helpOnly).lacks()).containsExactly(RecordType.HELP);
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        PracticeRecord ended = worked(
                closedFamily(),
                decided(PROFESSIONAL_ONLY),
                PLAN.withFamilyPart(NOT_INVOLVED),
                HELP.withFamilyPart(TOOK_PART));

        on("2026-12-30", ended).notMet(ABSENT);
        on("2026-12-31", ended)
                .notApplicable("There is nothing to look at now.")
                .history("2026-06-30 " + ABSENT);
    }

    @Test
    void onlyDecisionsOfTheCurrentEpisodeAreLookedAt() {
        PracticeRecord opened = Given.with(
                worked(PROFESSIONAL_ONLY, NOT_INVOLVED, TOOK_PART),
                Given.closed("episode-1", "2026-01-05", "2026-03-05"),
                Given.open("episode-2", "2026-03-06"));

        found(opened).notEnough(NotEnoughReason.NOT_RECORDED, ONE);
    }
}
