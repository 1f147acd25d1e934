package org.practicemodel.principles.rule.leadandplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.person;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.with;
import static org.practicemodel.principles.testing.Recorded.childOnly;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.lead;
import static org.practicemodel.principles.testing.Recorded.people;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.HouseholdId;
import org.practicemodel.core.family.HouseholdStay;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

class SiblingsShareTheLeadTest {

    private static final SiblingsShareTheLead RULE = new SiblingsShareTheLead();

    private static final String CHILD_ONLY =
            "The source knows single children, so brothers and sisters cannot be looked at together.";
    private static final String FEWER = "There are not two children at home to look at.";
    private static final String SHARED = "2 children in one household share a lead worker.";
    private static final String UNKNOWN = "It is not recorded in which household each child lives.";
    private static final String DIFFERENT =
            "Children in one household have different lead workers: /team/leadAllocations/0 and"
                    + " /team/leadAllocations/1.";

    private static final LeadAllocation WHOLE = lead("lead-1", "worker-1", "2026-01-05");
    private static final LeadAllocation OF_ONE = lead(WHOLE, "child-1");
    private static final LeadAllocation OF_TWO = lead(lead("lead-2", "worker-2", "2026-01-05"), "child-2");

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-03-01", record);
    }

    private static FamilyMember child(String id, String... households) {
        var child = person(id, FamilyRole.CHILD);
        for (String household : households) {
            child.addHousehold(stay(household, Given.from("2026-01-01")));
        }
        return child.build();
    }

    private static HouseholdStay stay(String household, RecordedInterval days) {
        return HouseholdStay.builder()
                .household(HouseholdId.of(household))
                .interval(days)
                .build();
    }

    private static PracticeRecord two(LeadAllocation... leads) {
        return with(with(family(), child("child-1", "home"), child("child-2", "home")), leads);
    }

    private static PracticeRecord lookedAfter(PracticeRecord record, RecordedInterval days, String... children) {
        return record.withJourney(record.journey()
                .withLevelsOfHelp(LevelOfHelp.builder()
                        .id(LevelOfHelpId.of("level-1"))
                        .level(HelpLevel.LOOKED_AFTER)
                        .interval(days)
                        .addAllSubjects(people(children))
                        .build()));
    }

    @Test
    void isAnAdvisoryRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P05-R4");
        assertThat(descriptor.slug()).isEqualTo("siblings-share-the-lead");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void oneLeadForTheHouseholdIsMet() {
        found(two(WHOLE)).met(SHARED).evidence("SUPPORTS /team/leadAllocations/0");
        found(two(OF_ONE, lead(lead("lead-2", "worker-1", "2026-01-05"), "child-2")))
                .met(SHARED)
                .evidence("SUPPORTS /team/leadAllocations/0", "SUPPORTS /team/leadAllocations/1");
        found(two(WHOLE, OF_TWO)).met(SHARED);
    }

    @Test
    void differentLeadsAreNeverShownOtherwise() {
        found(two(OF_ONE, OF_TWO))
                .notEnough(NotEnoughReason.NOT_RECORDED, DIFFERENT)
                .evidence("CONTRADICTS /team/leadAllocations/0", "CONTRADICTS /team/leadAllocations/1");
        found(two(OF_ONE, lead(lead("lead-0", "worker-1", "2026-01-06"), "child-1"), OF_TWO))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "Children in one household have different lead workers: /team/leadAllocations/0 and"
                                + " /team/leadAllocations/2.");
    }

    @Test
    void theLeadOfAChildElsewhereIsNotCompared() {
        LeadAllocation elsewhere = lead(lead("lead-0", "worker-9", "2026-01-04"), "child-3");
        PracticeRecord three = with(
                with(family(), child("child-3", "other"), child("child-2", "home"), child("child-1", "home")),
                elsewhere,
                OF_ONE,
                OF_TWO);

        found(three)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "Children in one household have different lead workers: /team/leadAllocations/1 and"
                                + " /team/leadAllocations/2.")
                .evidence("CONTRADICTS /team/leadAllocations/1", "CONTRADICTS /team/leadAllocations/2");
    }

    @Test
    void childrenAreListedByTheirIds() {
        found(with(family(), child("child-2", "home"), child("child-1", "home")))
                .notEnough(NotEnoughReason.NOT_RECORDED, "No lead worker is recorded for each of the children.")
                .evidence("MISSING /family/members/1", "MISSING /family/members/0");
    }

    @Test
    void aReasonAnswersDifferentLeads() {
        String given = "A reason was given on 10 February 2026 (role: team-manager).";

        for (String about : new String[] {"lead-2", "child-2"}) {
            found(Recorded.with(two(OF_ONE, OF_TWO), reason("reason-1", "P05-R4", "2026-02-10", about)))
                    .metWithReason(DIFFERENT, given)
                    .evidence(
                            "SUPPORTS /team/leadAllocations/0",
                            "SUPPORTS /team/leadAllocations/1",
                            "SUPPORTS /rationales/0");
        }
        found(Recorded.with(two(OF_ONE, OF_TWO), reason("reason-1", "P05-R4", "2026-02-10", "lead-9")))
                .notEnough(NotEnoughReason.NOT_RECORDED, DIFFERENT);
        found(Recorded.with(two(OF_ONE, OF_TWO), reason("reason-1", "P05-R4", "2026-03-02")))
                .notEnough(NotEnoughReason.NOT_RECORDED, DIFFERENT);
    }

    @Test
    void withoutALeadNothingIsSaid() {
        String none = "No lead worker is recorded for each of the children.";

        found(two())
                .notEnough(NotEnoughReason.NOT_RECORDED, none)
                .evidence("MISSING /family/members/0", "MISSING /family/members/1");
        found(two(OF_ONE)).notEnough(NotEnoughReason.NOT_RECORDED, none).evidence("MISSING /family/members/1");
        found(notHeld(two(), RecordType.LEAD_ALLOCATIONS)).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, none);
    }

    @Test
    void needsTwoChildrenWhoAreBornAndLiving() {
        FamilyMember here = child("child-1", "home");
        FamilyMember other = child("child-2", "home");

        found(with(with(family(), here), WHOLE)).notApplicable(FEWER).evidence();
        found(with(with(family(), here, person("parent-1", FamilyRole.PARENT).build()), WHOLE))
                .notApplicable(FEWER);
        found(with(with(family(), here, other.withDiedOn(PartialDate.parse("2026-02"))), WHOLE))
                .notApplicable(FEWER);
        found(with(with(family(), here, other.withDueOn(PartialDate.parse("2026-02"))), WHOLE))
                .notApplicable(FEWER);
        found(with(with(family(), here, other.withBornOn(PartialDate.parse("2026-03-02"))), WHOLE))
                .notApplicable(FEWER);
        found(with(with(family(), here, other.withBornOn(PartialDate.parse("2026-03-01"))), WHOLE))
                .met(SHARED);
        found(with(
                        with(
                                family(),
                                here,
                                other.withDueOn(PartialDate.parse("2026-02")).withBornOn(PartialDate.parse("2026-03"))),
                        WHOLE))
                .met(SHARED);
    }

    @Test
    void childrenWhoLiveApartAreNotCompared() {
        PracticeRecord apart =
                with(with(family(), child("child-1", "home"), child("child-2", "other")), OF_ONE, OF_TWO);

        found(apart).notApplicable("The children do not share a household.");
        found(with(with(family(), child("child-1", "home"), child("child-2", "other", "home")), OF_ONE, OF_TWO))
                .notEnough(NotEnoughReason.NOT_RECORDED, DIFFERENT);
    }

    @Test
    void theHouseholdOnTheDayCounts() {
        FamilyMember moved = person("child-2", FamilyRole.CHILD)
                .addHousehold(stay("home", Given.between("2026-01-01", "2026-03-01")))
                .addHousehold(stay("other", Given.from("2026-03-02")))
                .build();
        PracticeRecord record = with(with(family(), child("child-1", "home"), moved), WHOLE);

        on("2026-03-01", record).met(SHARED);
        on("2026-03-02", record).notApplicable("The children do not share a household.");
    }

    @Test
    void householdsThatAreNotRecordedLeaveItOpen() {
        PracticeRecord record =
                with(with(family(), child("child-1", "home"), child("child-2", "home"), child("child-3")), WHOLE);

        found(record)
                .notEnough(NotEnoughReason.NOT_RECORDED, UNKNOWN)
                .evidence("MISSING /family/members/2", "SUPPORTS /team/leadAllocations/0");
        found(notHeld(record, RecordType.HOUSEHOLDS)).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, UNKNOWN);
    }

    @Test
    void aChildWhoIsLookedAfterIsLeftOut() {
        found(lookedAfter(two(OF_ONE, OF_TWO), Given.from("2026-02-01"), "child-2"))
                .notApplicable(FEWER);
        found(lookedAfter(two(OF_ONE, OF_TWO), Given.from("2026-02-01"))).notApplicable(FEWER);
        found(lookedAfter(two(OF_ONE, OF_TWO), Given.between("2026-02-01", "2026-03-01"), "child-2"))
                .notApplicable(FEWER);
        found(lookedAfter(two(OF_ONE, OF_TWO), Given.between("2026-02-01", "2026-02-28"), "child-2"))
                .notEnough(NotEnoughReason.NOT_RECORDED, DIFFERENT);
        found(lookedAfter(two(OF_ONE, OF_TWO), Given.from("2026-02-01"), "child-9"))
                .notEnough(NotEnoughReason.NOT_RECORDED, DIFFERENT);
        PracticeRecord otherLevel = lookedAfter(two(OF_ONE, OF_TWO), Given.from("2026-02-01"));
        found(otherLevel.withJourney(otherLevel
                        .journey()
                        .withLevelsOfHelp(
                                otherLevel.journey().levelsOfHelp().get(0).withLevel(HelpLevel.CHILD_IN_NEED))))
                .notEnough(NotEnoughReason.NOT_RECORDED, DIFFERENT);
    }

    @Test
    void aSourceOfSingleChildrenCannotSayMoreThanWhatIsThere() {
        found(childOnly(with(with(family(), child("child-1", "home")), WHOLE)))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, CHILD_ONLY)
                .evidence("MISSING ");
        found(childOnly(two(OF_ONE, OF_TWO))).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, CHILD_ONLY);
        found(childOnly(closedFamily())).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, CHILD_ONLY);
        found(childOnly(two(WHOLE))).met(SHARED);
        found(notHeld(family(), RecordType.MEMBERS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, CHILD_ONLY)
                .evidence("MISSING ");
        found(notHeld(two(WHOLE), RecordType.MEMBERS)).met(SHARED);
    }

    @Test
    void doesNotApplyOnceTheWorkHasEnded() {
        on("2026-07-01", with(with(closedFamily(), child("child-1", "home"), child("child-2", "home")), OF_ONE, OF_TWO))
                .notApplicable("The work with the family has ended.");
    }
}
