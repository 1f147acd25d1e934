package org.practicemodel.principles.rule.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.participation.DecisionMode.COURT;
import static org.practicemodel.core.participation.DecisionMode.FAMILY;
import static org.practicemodel.core.participation.DecisionMode.JOINT;
import static org.practicemodel.core.participation.DecisionMode.PROFESSIONAL_ONLY;
import static org.practicemodel.principles.testing.Engaged.decision;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionMode;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Engaged;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class DecisionsNameWhoDecidedTest {

    private static final DecisionsNameWhoDecided RULE = new DecisionsNameWhoDecided();

    private static final String MET = "The decisions name who decided, and not all were made without the family.";
    private static final String NONE = "No key decision is recorded for this work.";
    private static final String NONE_SHARED = "No decision is recorded as joint or as the family's.";
    private static final String WITHOUT =
            "Decision decision-1 was made by professionals only, although the family could have taken part.";
    private static final Party MOTHER = Party.of(PersonId.of("mother"));
    private static final Party WORKER = Party.of(WorkerId.of("worker-1"));
    private static final Decision TOGETHER =
            decision("decision-2", "2026-03-06", JOINT, MOTHER, WORKER).build();

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static PracticeRecord decided(Decision... decisions) {
        return Engaged.with(family(), decisions);
    }

    private static Found found(Decision... decisions) {
        return on("2026-04-01", decided(decisions));
    }

    private static Decision one(DecisionMode mode, Party... deciders) {
        return decision("decision-1", "2026-03-05", mode, deciders).build();
    }

    private static Decision without() {
        return one(PROFESSIONAL_ONLY, WORKER).withFamilyCouldTakePart(true);
    }

    @Test
    void isAKeyRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P01-R3");
        assertThat(descriptor.slug()).isEqualTo("decisions-name-who-decided");
        assertThat(descriptor.principles()).containsExactly(LeedsPrinciples.ALWAYS_WORKING_WITH);
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.testBasis()).hasToString("I current guide ¶16");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void isMetWhereEveryDecisionNamesWhoDecidedAndOneIsSharedOrTheirs() {
        found(one(JOINT, MOTHER, WORKER)).met(MET).evidence("SUPPORTS /engagement/decisions/0");
        found(one(FAMILY, MOTHER)).met(MET);
        found(
                        one(PROFESSIONAL_ONLY, WORKER),
                        TOGETHER,
                        decision("decision-3", "2026-03-07", COURT).build())
                .met(MET)
                .evidence(
                        "SUPPORTS /engagement/decisions/0",
                        "SUPPORTS /engagement/decisions/1",
                        "SUPPORTS /engagement/decisions/2");
        found(one(JOINT, MOTHER).withMode(Optional.empty())).met(MET);
    }

    @Test
    void aDecisionThatNamesNobodyIsOpen() {
        found(one(JOINT), TOGETHER)
                .notEnough(NotEnoughReason.NOT_RECORDED, "It is not recorded who took decision decision-1.")
                .evidence("MISSING /engagement/decisions/0", "SUPPORTS /engagement/decisions/1");
        found(one(JOINT).withKey(false), TOGETHER).met(MET).evidence("SUPPORTS /engagement/decisions/1");
        found(one(JOINT).withKey(true), TOGETHER)
                .notEnough(NotEnoughReason.NOT_RECORDED, "It is not recorded who took decision decision-1.");
    }

    @Test
    void whereNoneIsSharedItIsOpen() {
        found(one(PROFESSIONAL_ONLY, WORKER))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE_SHARED)
                .evidence("MISSING /engagement/decisions/0");
        found(one(PROFESSIONAL_ONLY, WORKER).withFamilyCouldTakePart(false))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE_SHARED);
        found(one(PROFESSIONAL_ONLY, WORKER).withMode(Optional.empty()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE_SHARED);
        found(one(DecisionMode.of("anytown-panel"), WORKER)).notEnough(NotEnoughReason.NOT_RECORDED, NONE_SHARED);
    }

    @Test
    void aDecisionWithoutThemShowsOtherwiseWhereTheyCouldHaveTakenPart() {
        found(without(), TOGETHER)
                .notMet(WITHOUT)
                .notJustBegun()
                .evidence("CONTRADICTS /engagement/decisions/0", "SUPPORTS /engagement/decisions/1");
        found(without().withDeciders(), TOGETHER).notMet(WITHOUT);
        found(without().withKey(false), TOGETHER).met(MET);
        found(without().withRationale(Engaged.WORDS), TOGETHER).notMet(WITHOUT);
    }

    @Test
    void aReasonAnswers() {
        String given = "A reason was given on 9 March 2026 (role: team-manager).";
        PracticeRecord without = decided(without());

        on("2026-04-01", without.withRationales(reason("reason-1", "P01-R3", "2026-03-09", "decision-1")))
                .metWithReason(WITHOUT, given)
                .evidence("SUPPORTS /engagement/decisions/0", "SUPPORTS /rationales/0");
        on("2026-04-01", without.withRationales(reason("reason-1", "P01-R3", "2026-03-09", "decision-2")))
                .notMet(WITHOUT);
        on("2026-04-01", without.withRationales(reason("reason-1", "P01-R1", "2026-03-09", "decision-1")))
                .notMet(WITHOUT);
        on("2026-03-08", without.withRationales(reason("reason-1", "P01-R3", "2026-03-09", "decision-1")))
                .notMet(WITHOUT);
    }

    @Test
    void whoeverIsNamedCanContradictWhatIsMarked() {
        found(one(PROFESSIONAL_ONLY, MOTHER, WORKER).withFamilyCouldTakePart(true), TOGETHER)
                .notEnough(
                        NotEnoughReason.CONFLICTING,
                        "Decision decision-1 is marked as made by professionals only, and names somebody of the family"
                                + " among those who decided.")
                .evidence("MISSING /engagement/decisions/0", "SUPPORTS /engagement/decisions/1");
    }

    @Test
    void withoutADecisionItCannotBeSeen() {
        found().notEnough(NotEnoughReason.NOT_RECORDED, NONE).evidence("MISSING /journey/episodes/0");
        found(one(JOINT, MOTHER).withKey(false)).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        on("2026-04-01", notHeld(family(), RecordType.DECISIONS)).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NONE);
        on("2026-03-05", decided(TOGETHER)).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        on("2026-03-06", decided(TOGETHER)).met(MET);
    }

    @Test
    void whatWasDecidedBecomesHistory() {
        PracticeRecord old = decided(without(), TOGETHER);

        on("2026-09-04", old).notMet(WITHOUT);
        on("2026-09-05", old).met(MET).history("2026-03-05 " + WITHOUT);
        PracticeRecord undated = Engaged.with(closedFamily(), without().withOn(Optional.empty()), TOGETHER);
        on("2026-12-30", undated).notMet(WITHOUT);
        on("2026-12-31", undated).met(MET).history("2026-06-30 " + WITHOUT);
    }

    @Test
    void onlyTheCurrentEpisodeIsLookedAt() {
        PracticeRecord opened = Given.with(
                decided(without(), TOGETHER),
                Given.closed("episode-1", "2026-01-05", "2026-03-31"),
                Given.open("episode-2", "2026-04-01"));

        on("2026-04-01", opened).notEnough(NotEnoughReason.NOT_RECORDED, NONE).evidence("MISSING /journey/episodes/1");
    }
}
