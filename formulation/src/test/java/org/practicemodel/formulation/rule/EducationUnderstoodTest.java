package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PERPETUATING;
import static org.practicemodel.core.vocabulary.FactorKind.PROTECTIVE;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.agreedOn;
import static org.practicemodel.formulation.rule.Given.child;
import static org.practicemodel.formulation.rule.Given.closedFamily;
import static org.practicemodel.formulation.rule.Given.explored;
import static org.practicemodel.formulation.rule.Given.factor;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.perspective;
import static org.practicemodel.formulation.rule.Given.reason;
import static org.practicemodel.formulation.rule.Given.withMembers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.family.ViewOutcome;
import org.practicemodel.core.family.ViewSought;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorDomain;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Stance;

class EducationUnderstoodTest {

    private static final EducationUnderstood RULE = new EducationUnderstood();
    private static final FamilyMember AVA = child("ava", "2016-05-05");
    private static final FamilyMember BEN = child("ben", "2014-05-05");
    private static final Party AVA_SAYS = Party.of(AVA.id());

    private static final String MET = "Education is part of the formulation for each child of school age.";
    private static final String NONE_OF_SCHOOL_AGE = "No child of the family is of school age.";
    private static final String AGE_UNKNOWN =
            "How old a child is is not known closely enough to say whether they are of school age.";
    private static final String CHILDREN_UNKNOWN = "Which children belong to the family is not recorded.";
    private static final String OPEN =
            "For a child of school age nothing about education is recorded in the formulation so far.";
    private static final String OWN_VIEW_OPEN =
            "Education is part of the formulation, and a child's own view of it is not recorded so far.";
    private static final String NOT_CONSIDERED = "The formulation was agreed for now, and education is marked as not"
            + " considered for a child of school age.";

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    /** A family with Ava, who is 9. */
    private static PracticeRecord ava(Formulation... formulations) {
        return withMembers(Given.family(formulations), AVA);
    }

    private static Formulation of(Factor... factors) {
        return formulation("formulation-1").addFactors(factors).build();
    }

    private static Formulation agreed(Factor... factors) {
        return of(factors).withSignOff(agreedOn("2026-03-20"));
    }

    /** Something about education that nobody is known to have said. */
    private static Factor education(String id, PersonId... about) {
        return factor(id, PERPETUATING)
                .addDomains(FactorDomain.EDUCATION)
                .addAbout(about)
                .build();
    }

    private static Factor said(String id, FamilyMember by) {
        return education(id, by.id()).withStatement(WORDS.withSaidBy(Party.of(by.id())));
    }

    private static Factor marked(String id, ExplorationState state, PersonId... about) {
        return explored(id, PROTECTIVE, state)
                .withDomains(FactorDomain.EDUCATION)
                .withAbout(about);
    }

    private static Factor notConsidered(String id, PersonId... about) {
        return marked(id, ExplorationState.NOT_CONSIDERED, about);
    }

    private static ViewSought view(ViewOutcome outcome) {
        return ViewSought.builder().outcome(outcome).build();
    }

    @Test
    void isAKeyRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P09-R2");
        assertThat(descriptor.slug()).isEqualTo("education-understood");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("S current guide ¶29");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue() + " " + threshold.basis())
                .containsExactly(
                        "education.ageFrom 5 G Education Act 1996 section 8",
                        "education.ageTo 16 G Education Act 1996 section 8");
    }

    @Test
    void whatAChildSaysOfEducationIsMet() {
        on(ava(of(said("factor-1", AVA)))).met(MET).evidence("SUPPORTS /formulations/0/factors/0");
        on(ava(agreed(education("factor-2"), said("factor-1", AVA))))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/factors/1", "SUPPORTS /formulations/0/factors/0");
        on(ava(of(education("factor-1").withPerspectives(perspective(AVA_SAYS, Stance.SEES_DIFFERENTLY)))))
                .met(MET);
        on(ava(of(education("factor-1").withPerspectives(perspective(AVA_SAYS, Stance.CHOSE_NOT_TO_SAY)))))
                .met(MET);
    }

    @Test
    void aFactorOfNoPCountsToo() {
        on(ava(of(said("factor-1", AVA).withKinds()))).met(MET);
    }

    @Test
    void withoutTheChildsOwnViewItIsOpen() {
        on(ava(agreed(education("factor-1"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OWN_VIEW_OPEN)
                .evidence("SUPPORTS /formulations/0/factors/0", "MISSING /family/members/0");
        on(ava(of(education("factor-1").withPerspectives(perspective(AVA_SAYS, Stance.NOT_ASKED)))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OWN_VIEW_OPEN);
        on(ava(of(education("factor-1")
                        .withStatement(WORDS.withSaidBy(Party.of(PersonId.of("mother"))))
                        .withPerspectives(perspective(Party.of(PersonId.of("mother")), Stance.SAYS_SO)))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OWN_VIEW_OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"declined", "not-found", "court-order", "not-safe"})
    void aChildWhoCouldNotBeAskedNeedNotHaveSaidIt(String outcome) {
        on(withMembers(ava(of(education("factor-1"))), AVA.withViewSought(view(ViewOutcome.of(outcome)))))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/factors/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sought", "not-approached"})
    void thatAChildWasAskedOfOtherThingsIsNoView(String outcome) {
        on(withMembers(ava(of(education("factor-1"))), AVA.withViewSought(view(ViewOutcome.of(outcome)))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OWN_VIEW_OPEN);
    }

    @Test
    void whatWasLookedAtWithTheChildIsMet() {
        Factor none = marked("factor-1", ExplorationState.NONE_FOUND);

        on(ava(agreed(none.withExploration(Exploration.builder()
                        .state(ExplorationState.NONE_FOUND)
                        .addWith(AVA_SAYS)
                        .build()))))
                .met(MET);
        on(ava(agreed(none))).notEnough(NotEnoughReason.NOT_RECORDED, OWN_VIEW_OPEN);
    }

    @Test
    void withoutAnythingAboutEducationItIsOpen() {
        on(ava(agreed())).notEnough(NotEnoughReason.NOT_RECORDED, OPEN).evidence("MISSING /family/members/0");
        on(ava(agreed(said("factor-1", AVA).withDomains(FactorDomain.FRIENDSHIPS))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void educationMarkedAsNotConsideredShowsOtherwise() {
        on(ava(agreed(notConsidered("factor-2"), notConsidered("factor-1", AVA.id()))))
                .notMet(NOT_CONSIDERED)
                .notJustBegun()
                .evidence("CONTRADICTS /formulations/0/factors/1", "CONTRADICTS /formulations/0/factors/0");
        on(ava(agreed(notConsidered("factor-1"), said("factor-2", AVA)))).met(MET);
        on(ava(agreed(notConsidered("factor-1").withStatement(WORDS))))
                .notEnough(NotEnoughReason.NOT_RECORDED, OWN_VIEW_OPEN);
    }

    @Test
    void theMarkInADraftClosesNothing() {
        on(ava(of(notConsidered("factor-1")))).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void theMarkAboutSomebodyElseClosesNothing() {
        on(ava(agreed(notConsidered("factor-1", BEN.id())))).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(ava(agreed(notConsidered("factor-1")).withSubjects(BEN.id()))).notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
        on(ava(agreed(notConsidered("factor-1")).withSubjects(AVA.id()))).notMet(NOT_CONSIDERED);
    }

    @Test
    void aReasonIsShownBesideIt() {
        on(ava(agreed(notConsidered("factor-1"))).withRationales(reason("P09-R2", "formulation-1")))
                .withShownReason()
                .notMet(NOT_CONSIDERED, "A reason was given on 10 March 2026 (role: team-manager).");
    }

    @Test
    void eachChildOfSchoolAgeIsLookedAt() {
        Formulation family = of(said("factor-1", AVA), said("factor-2", BEN));

        on(withMembers(ava(family), AVA, BEN)).met(MET);
        on(withMembers(ava(of(said("factor-1", AVA))), AVA, BEN))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN)
                .evidence("SUPPORTS /formulations/0/factors/0", "MISSING /family/members/1");
        on(withMembers(ava(agreed(said("factor-1", AVA), notConsidered("factor-2", BEN.id()))), AVA, BEN))
                .notMet(NOT_CONSIDERED)
                .evidence("SUPPORTS /formulations/0/factors/0", "CONTRADICTS /formulations/0/factors/1");
    }

    @Test
    void schoolAgeIsFromFiveToSixteenBothIncluded() {
        for (String birth : new String[] {"2021-03-20", "2009-04-02", "2020"}) {
            on(withMembers(ava(agreed(notConsidered("factor-1"))), child("ava", birth)))
                    .notMet(NOT_CONSIDERED);
        }
        for (String birth : new String[] {"2021-04-02", "2009-04-01", "2022", "2008", "2026-04-02"}) {
            on(withMembers(ava(agreed(notConsidered("factor-1"))), child("ava", birth)))
                    .notApplicable(NONE_OF_SCHOOL_AGE)
                    .evidence();
        }
    }

    @Test
    void whatWasAgreedBeforeAChildWasOfSchoolAgeIsHeldAgainstNobody() {
        for (String birth : new String[] {"2021-03-21", "2021-04-01"}) {
            on(withMembers(ava(agreed(notConsidered("factor-1"))), child("ava", birth)))
                    .notEnough(NotEnoughReason.NOT_RECORDED, OPEN)
                    .evidence("MISSING /family/members/0");
        }
        found(RULE, "2026-05-01", withMembers(ava(agreed(notConsidered("factor-1"))), child("ava", "2021-03")))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void onceTheWorkHasEndedItsLastDayCounts() {
        Formulation marked = agreed(notConsidered("factor-1"));

        found(RULE, "2026-07-02", withMembers(closedFamily(marked), child("ava", "2009-07-01")))
                .notMet(NOT_CONSIDERED);
        found(RULE, "2026-07-02", withMembers(ava(marked), child("ava", "2009-07-01")))
                .notApplicable(NONE_OF_SCHOOL_AGE);
        found(RULE, "2026-07-02", withMembers(closedFamily(marked), child("ava", "2021-07-01")))
                .notApplicable(NONE_OF_SCHOOL_AGE);
        found(RULE, "2026-07-02", withMembers(closedFamily(marked), child("ava", "2021-06-30")))
                .notEnough(NotEnoughReason.NOT_RECORDED, OPEN);
    }

    @Test
    void whereTheAgeIsNotKnownCloselyNothingIsHeldAgainstAnybody() {
        for (FamilyMember child : new FamilyMember[] {child("ava"), child("ava", "2021"), child("ava", "2009-04")}) {
            on(withMembers(ava(agreed(notConsidered("factor-1"))), child))
                    .notEnough(NotEnoughReason.NOT_RECORDED, AGE_UNKNOWN)
                    .evidence("MISSING /family/members/0");
            on(withMembers(ava(agreed(said("factor-1", AVA))), child)).met(MET);
            on(withMembers(ava(agreed(education("factor-1"))), child))
                    .notEnough(NotEnoughReason.NOT_RECORDED, AGE_UNKNOWN);
        }
        on(notHeld(withMembers(ava(agreed()), child("ava")), RecordType.MEMBERS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, AGE_UNKNOWN);
    }

    @Test
    void childrenWhoHaveDiedOrAreNotBornAreNotLookedAt() {
        on(withMembers(ava(agreed(notConsidered("factor-1"))), AVA.withDiedOn(PartialDate.parse("2026"))))
                .notApplicable(NONE_OF_SCHOOL_AGE);
        on(withMembers(ava(agreed(notConsidered("factor-1"))), child("ava").withDueOn(PartialDate.parse("2026-09"))))
                .notApplicable(NONE_OF_SCHOOL_AGE);
    }

    @Test
    void whereNoChildIsRecordedItCannotBeSaid() {
        on(Given.family(agreed(notConsidered("factor-1"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, CHILDREN_UNKNOWN)
                .evidence("MISSING ");
        on(notHeld(Given.family(), RecordType.MEMBERS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, CHILDREN_UNKNOWN);
    }

    @Test
    void withoutAFormulationItCannotBeSaid() {
        on(ava())
                .notEnough(NotEnoughReason.NOT_RECORDED, "No formulation is recorded for this work.")
                .evidence("MISSING ");
        on(notHeld(ava(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No formulation is recorded for this work.");
        on(withMembers(ava(), child("ava", "2024"))).notApplicable(NONE_OF_SCHOOL_AGE);
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        PracticeRecord ended = withMembers(closedFamily(agreed(notConsidered("factor-1"))), AVA);

        found(RULE, "2026-12-30", ended).notMet(NOT_CONSIDERED);
        found(RULE, "2026-12-31", ended)
                .notApplicable("There is no formulation to look at now.")
                .history("2026-06-30 " + NOT_CONSIDERED);
    }
}
