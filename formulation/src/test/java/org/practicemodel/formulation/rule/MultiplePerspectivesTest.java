package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PRESENTING;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.agreedOn;
import static org.practicemodel.formulation.rule.Given.day;
import static org.practicemodel.formulation.rule.Given.explored;
import static org.practicemodel.formulation.rule.Given.factor;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.hypothesis;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.perspective;
import static org.practicemodel.formulation.rule.Given.reason;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.AllocationId;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.team.InvolvementId;
import org.practicemodel.core.team.InvolvementRole;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;

class MultiplePerspectivesTest {

    private static final MultiplePerspectives RULE = new MultiplePerspectives();

    private static final Party MOTHER = Party.of(PersonId.of("person-mother"));
    private static final Party FATHER = Party.of(PersonId.of("person-father"));
    private static final Party LEAD = Party.of(WorkerId.of("worker-lead"));
    private static final Party TEACHER = Party.of(WorkerId.of("worker-teacher"));
    private static final Party SCHOOL = Party.of(AgencyId.of("agency-school"));

    private static final String MET = "2 perspectives are brought together.";
    private static final String FEW = "Fewer than 2 perspectives are recorded so far.";
    private static final String NO_FAMILY = "No perspective of the family is recorded so far.";
    private static final String NO_PARTNER =
            "Partner agencies are involved, and no perspective of one is recorded so far.";
    private static final String NOT_ASKED =
            "The formulation was agreed for now with one perspective, and others stand there as not asked.";

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    private static Perspective says(Party who) {
        return perspective(who, Stance.SAYS_SO);
    }

    private static Factor with(String id, Perspective... perspectives) {
        return factor(id, PRESENTING).addPerspectives(perspectives).build();
    }

    /** A factor at which nothing is said, and somebody was not asked. */
    private static Factor unstated(String id, Party who) {
        return explored(id, PRESENTING, ExplorationState.NONE_FOUND)
                .withPerspectives(perspective(who, Stance.NOT_ASKED));
    }

    private static Formulation draft(Perspective... perspectives) {
        return formulation("formulation-1")
                .addFactors(with("factor-1", perspectives))
                .build();
    }

    private static Formulation agreed(Perspective... perspectives) {
        return draft(perspectives).withSignOff(agreedOn("2026-03-20"));
    }

    /** A lead worker of one agency, and a school in the team around the family. */
    private static PracticeRecord withSchool(Formulation formulation, Involvement... others) {
        PracticeRecord record = family(formulation);
        return record.withTeam(record.team()
                .withWorkers(
                        Worker.builder()
                                .id(WorkerId.of("worker-lead"))
                                .agency(AgencyId.of("agency-council"))
                                .build(),
                        Worker.builder()
                                .id(WorkerId.of("worker-teacher"))
                                .agency(AgencyId.of("agency-school"))
                                .build())
                .withLeadAllocations(LeadAllocation.builder()
                        .id(AllocationId.of("lead-1"))
                        .worker(WorkerId.of("worker-lead"))
                        .role(AllocationRole.LEAD)
                        .interval(RecordedInterval.openFrom(day("2026-01-05")))
                        .build())
                .withInvolvements(others.length == 0 ? new Involvement[] {involvement()} : others));
    }

    private static Involvement involvement() {
        return Involvement.builder()
                .id(InvolvementId.of("involvement-1"))
                .agency(AgencyId.of("agency-school"))
                .role(InvolvementRole.TEAM_AROUND_FAMILY)
                .interval(RecordedInterval.openFrom(day("2026-01-05")))
                .build();
    }

    @Test
    void isASupportingRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P06-R4");
        assertThat(descriptor.slug()).isEqualTo("multiple-perspectives");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("S current guide ¶18");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds())
                .singleElement()
                .satisfies(least -> assertThat(least.key()).hasToString("perspectives.min"))
                .satisfies(least -> assertThat(List.of(least.least(), least.defaultValue(), least.most()))
                        .containsExactly(2, 2, 5));
    }

    @Test
    void twoPerspectivesAreMetHoweverTheyStandToIt() {
        on(family(draft(says(MOTHER), perspective(LEAD, Stance.SEES_DIFFERENTLY))))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/factors/0");
        on(family(draft(perspective(MOTHER, Stance.NOT_SURE), perspective(FATHER, Stance.AGREES))))
                .met(MET);
        on(family(draft(
                        says(MOTHER),
                        Perspective.builder()
                                .role(RoleCode.SCHOOL_STAFF)
                                .stance(Stance.AGREES)
                                .build())))
                .met(MET);
    }

    @Test
    void whoeverAFactorOrAHypothesisQuotesIsHeard() {
        on(family(formulation("formulation-1")
                        .addFactors(
                                with("factor-1").withStatement(WORDS.withSaidBy(MOTHER)),
                                with("factor-2", says(MOTHER)))
                        .addHypotheses(hypothesis("hypothesis-1")
                                .statement(WORDS.withSaidBy(LEAD, TEACHER))
                                .addPerspectives(says(FATHER))
                                .build())
                        .build()))
                .met("4 perspectives are brought together.")
                .evidence("SUPPORTS /formulations/0/factors/0", "SUPPORTS /formulations/0/hypotheses/0");
        on(family(formulation("formulation-1")
                        .addFactors(
                                with("factor-2").withStatement(WORDS.withSaidBy(MOTHER)),
                                with("factor-1").withStatement(WORDS.withRole(RoleCode.SCHOOL_STAFF)))
                        .build()))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/factors/1", "SUPPORTS /formulations/0/factors/0");
    }

    @Test
    void aRoleBesideAKnownPartyIsNoSecondVoice() {
        on(family(draft(says(MOTHER), says(MOTHER).withRole(RoleCode.SCHOOL_STAFF))))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        on(family(formulation("formulation-1")
                        .addFactors(with("factor-1", says(MOTHER))
                                .withStatement(WORDS.withSaidBy(MOTHER).withRole(RoleCode.SCHOOL_STAFF)))
                        .build()))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW);
    }

    @Test
    void oneOrNoneLeavesItOpen() {
        on(family(draft(says(MOTHER))))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW)
                .evidence("MISSING /formulations/0");
        on(family(draft())).notEnough(NotEnoughReason.NOT_RECORDED, FEW).evidence("MISSING /formulations/0");
        on(family(agreed(says(MOTHER), perspective(FATHER, Stance.CHOSE_NOT_TO_SAY))))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW);
    }

    @Test
    void oneOfThemIsOfTheFamily() {
        on(family(draft(says(LEAD), says(SCHOOL))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_FAMILY)
                .evidence("MISSING /formulations/0");
    }

    @Test
    void whereAPartnerIsInvolvedOneOfThemIsOfAnotherAgency() {
        on(withSchool(draft(says(MOTHER), says(LEAD))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_PARTNER)
                .evidence("MISSING /team/involvements/0");
        on(withSchool(draft(says(MOTHER), says(SCHOOL)))).met(MET);
        on(withSchool(draft(says(MOTHER), says(TEACHER)))).met(MET);
        on(withSchool(draft(says(MOTHER), says(Party.of(AgencyId.of("agency-health"))))))
                .met(MET);
    }

    @Test
    void aPartnerIsAnotherAgencyInTheTeamNow() {
        Formulation ofTwo = draft(says(MOTHER), says(LEAD));

        on(withSchool(ofTwo, involvement().withRole(InvolvementRole.UNIVERSAL))).met(MET);
        on(withSchool(ofTwo, involvement().withAgency(AgencyId.of("agency-council"))))
                .met(MET);
        on(withSchool(
                        ofTwo,
                        involvement().withInterval(RecordedInterval.between(day("2026-01-05"), day("2026-03-31")))))
                .met(MET);
        on(withSchool(
                        ofTwo,
                        involvement().withInterval(RecordedInterval.between(day("2026-01-05"), day("2026-04-01")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_PARTNER);
        on(withSchool(ofTwo, involvement().withId(InvolvementId.of("involvement-2")), involvement()))
                .evidence("MISSING /team/involvements/1");
    }

    @Test
    void whatWasAgreedWithOneVoiceAndOthersNotAskedShowsOtherwise() {
        Formulation one = formulation("formulation-1")
                .addFactors(with("factor-1", says(MOTHER)), unstated("factor-2", FATHER))
                .build();

        on(family(one.withSignOff(agreedOn("2026-03-20"))))
                .notMet(NOT_ASKED)
                .notJustBegun()
                .evidence("SUPPORTS /formulations/0/factors/0", "CONTRADICTS /formulations/0/factors/1");
        on(family(one)).notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        on(family(formulation("formulation-1")
                        .addFactors(unstated("factor-1", FATHER))
                        .signOff(agreedOn("2026-03-20"))
                        .build()))
                .notMet(
                        "The formulation was agreed for now without a perspective, and others stand there as not asked.");
        on(family(one.withSignOff(agreedOn("2026-03-20"))).withRationales(reason("P06-R4", "factor-2")))
                .withShownReason();
        on(family(one.withSignOff(agreedOn("2026-03-20"))).withRationales(reason("P06-R4", "formulation-1")))
                .withShownReason();
    }

    @Test
    void whatNobodyIsKnownToHaveSaidCouldBeAnothersVoice() {
        Perspective notAsked = perspective(FATHER, Stance.NOT_ASKED);
        Formulation one = agreed(says(MOTHER), notAsked);

        on(family(one)).notMet(NOT_ASKED);
        on(family(agreed(notAsked))).notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        on(family(one.withFactors(with("factor-1", says(MOTHER), notAsked), with("factor-2"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        on(family(one.withHypotheses(hypothesis("hypothesis-1").statement(WORDS).build())))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        on(family(one.withHypotheses(hypothesis("hypothesis-1")
                        .statement(WORDS.withSaidBy(MOTHER))
                        .build())))
                .notMet(NOT_ASKED);
    }

    @Test
    void whoeverSpokeWhenItWasAgreedIsHeard() {
        Formulation one = agreed(says(MOTHER), perspective(FATHER, Stance.NOT_ASKED));

        on(family(one.withSignOff(agreedOn("2026-03-20").withPerspectives(perspective(LEAD, Stance.SEES_DIFFERENTLY)))))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/factors/0", "SUPPORTS /formulations/0");
        on(family(one.withSignOff(agreedOn("2026-03-20").withPerspectives(perspective(FATHER, Stance.AGREES)))))
                .met(MET);
        on(family(one.withSignOff(agreedOn("2026-03-20").withPerspectives(perspective(LEAD, Stance.NOT_ASKED)))))
                .notMet(NOT_ASKED)
                .evidence(
                        "SUPPORTS /formulations/0/factors/0",
                        "CONTRADICTS /formulations/0/factors/0",
                        "CONTRADICTS /formulations/0");
        on(family(one.withFactors(unstated("factor-1", FATHER))
                        .withSignOff(agreedOn("2026-03-20").withPerspectives(says(MOTHER)))))
                .notMet(NOT_ASKED)
                .evidence("CONTRADICTS /formulations/0/factors/0");
    }

    @Test
    void whoSaysSomethingElsewhereWasAsked() {
        on(family(formulation("formulation-1")
                        .addFactors(
                                with("factor-1", perspective(MOTHER, Stance.NOT_ASKED)), with("factor-2", says(MOTHER)))
                        .signOff(agreedOn("2026-03-20"))
                        .build()))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW);
    }

    @Test
    void enoughVoicesAreMetThoughOthersWereNotAsked() {
        on(family(agreed(says(MOTHER), says(LEAD), perspective(FATHER, Stance.NOT_ASKED))))
                .met(MET);
    }

    @Test
    void withoutAFormulationItCannotBeSeen() {
        on(family()).notEnough(NotEnoughReason.NOT_RECORDED, "No formulation is recorded for this work.");
        on(notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No formulation is recorded for this work.");
    }
}
