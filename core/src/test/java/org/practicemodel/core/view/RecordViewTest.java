package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.view.Known.DAY;
import static org.practicemodel.core.view.Known.day;
import static org.practicemodel.core.view.Known.lead;
import static org.practicemodel.core.view.Known.nothing;
import static org.practicemodel.core.view.Known.open;
import static org.practicemodel.core.view.Known.plan;
import static org.practicemodel.core.view.Known.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.team.Agency;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.AgencyKind;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.time.Answer;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.vocabulary.RuleCode;

class RecordViewTest {

    private static final RuleCode RULE = RuleCode.of("P05-R1");
    private static final PersonId PERSON = PersonId.of("person-1");

    private static FamilyMember member(String id, FamilyRole role) {
        return FamilyMember.builder().id(PersonId.of(id)).role(role).build();
    }

    private static SafetyException exception(String id, String reviewBy, String... rules) {
        return SafetyException.builder()
                .id(SafetyExceptionId.of(id))
                .addToWhom(PERSON)
                .rules(List.of(rules).stream().map(RuleCode::of).toList())
                .decidedBy(RoleCode.TEAM_MANAGER)
                .on(day("2026-01-05"))
                .reviewBy(day(reviewBy))
                .words("Invented reason.")
                .build();
    }

    private static PracticeRationale reason(String id, String... about) {
        return PracticeRationale.builder()
                .id(RationaleId.of(id))
                .addRules(RULE)
                .about(List.of(about).stream().map(EntryId::of).toList())
                .by(RoleCode.TEAM_MANAGER)
                .on(day("2026-01-05"))
                .words("Invented reason.")
                .build();
    }

    @Test
    void aViewHoldsWhatWasKnownAndWhatWasWorkedOut() {
        PracticeRecord record = nothing()
                .withJourney(nothing().journey().withEpisodes(open("e-1", "2026-01-05"), open("e-2", "2026-04-01")))
                .withTeam(nothing().team().withLeadAllocations(lead("a-1", "w-1", "2026-01-05")))
                .withPlans(plan("p-1").agreedOn(day("2026-01-05")).build())
                .withCoverage(Coverage.builder().subject(CoverageSubject.CHILD).build());
        WorkingCalendar calendar = WorkingCalendar.englandAndWales();
        RecordView view =
                RecordView.of(record, DAY, calendar, PracticeModels.leeds(), Map.of(History.AFTER_DAYS.key(), 90));

        assertThat(view.record().journey().episodes()).containsExactly(open("e-1", "2026-01-05"));
        assertThat(view.asOf()).isEqualTo(DAY);
        assertThat(view.calendar()).isSameAs(calendar);
        assertThat(view.model()).isSameAs(PracticeModels.leeds());
        assertThat(view.episode().entry()).contains(open("e-1", "2026-01-05"));
        assertThat(view.leads().all()).hasSize(1);
        assertThat(view.leads().open()).hasSize(1);
        assertThat(view.plans().current()).hasSize(1);
        assertThat(view.coverage().childOnly()).isTrue();
        assertThat(view.valueOf(History.AFTER_DAYS)).isEqualTo(90);
        assertThat(view(record).valueOf(History.AFTER_DAYS)).isEqualTo(183);
    }

    @Test
    void workersAndAgenciesAreFoundByTheirIds() {
        Worker worker = Worker.builder().id(WorkerId.of("worker-1")).build();
        Agency agency = Agency.builder()
                .id(AgencyId.of("agency-1"))
                .kind(AgencyKind.of("school"))
                .build();
        RecordView view = view(nothing()
                .withTeam(nothing()
                        .team()
                        .withWorkers(worker, worker.withRole(RoleCode.SOCIAL_WORKER))
                        .withAgencies(agency, agency.withKind(AgencyKind.of("police")))));

        assertThat(view.worker(WorkerId.of("worker-1"))).contains(worker);
        assertThat(view.worker(WorkerId.of("worker-2"))).isEmpty();
        assertThat(view.agency(AgencyId.of("agency-1"))).contains(agency);
        assertThat(view.agency(AgencyId.of("agency-2"))).isEmpty();
    }

    @Test
    void childrenAreTheMembersWithTheRoleOfAChild() {
        FamilyMember first = member("person-1", FamilyRole.CHILD);
        FamilyMember second = member("person-3", FamilyRole.CHILD);

        assertThat(view(nothing()
                                .withFamily(nothing()
                                        .family()
                                        .withMembers(first, member("person-2", FamilyRole.PARENT), second)))
                        .children())
                .containsExactly(first, second);
    }

    @Test
    void livingChildrenAreThoseWhoMayBeBornAndHaveNotDied() {
        FamilyMember child = member("person-9", FamilyRole.CHILD);
        FamilyMember born = child.withId(PersonId.of("person-1")).withBornOn(PartialDate.parse("2026-03-02"));
        FamilyMember perhaps = child.withId(PersonId.of("person-2")).withBornOn(PartialDate.parse("2026-03"));
        FamilyMember later = child.withId(PersonId.of("person-3")).withBornOn(PartialDate.parse("2026-03-03"));
        FamilyMember expected = child.withId(PersonId.of("person-4")).withDueOn(PartialDate.parse("2026-01-01"));
        FamilyMember died = child.withId(PersonId.of("person-5")).withDiedOn(PartialDate.parse("2026-02"));
        FamilyMember parent = member("person-6", FamilyRole.PARENT);

        assertThat(view(nothing()
                                .withFamily(nothing()
                                        .family()
                                        .withMembers(child, expected, perhaps, later, parent, died, born)))
                        .livingChildren())
                .containsExactly(born, perhaps, child);
        assertThat(later.isUnbornOn(day("2026-03-02"))).isTrue();
        assertThat(later.isUnbornOn(day("2026-03-03"))).isFalse();
        assertThat(expected.isUnbornOn(DAY)).isTrue();
    }

    @Test
    void anAgeIsWithinTwoThatAreIncluded() {
        FamilyMember member = member("person-1", FamilyRole.CHILD);
        FamilyMember born = member.withBornOn(PartialDate.parse("2021-03-02"));

        assertThat(born.isAged(day("2026-03-01"), 5, 16)).isEqualTo(Answer.NO);
        assertThat(born.isAged(day("2026-03-02"), 5, 16)).isEqualTo(Answer.YES);
        assertThat(born.isAged(day("2038-03-01"), 5, 16)).isEqualTo(Answer.YES);
        assertThat(born.isAged(day("2038-03-02"), 5, 16)).isEqualTo(Answer.NO);
        assertThat(member.isAged(DAY, 5, 16)).isEqualTo(Answer.UNKNOWN);
        assertThat(member.withBornOn(PartialDate.parse("2021")).isAged(DAY, 5, 16))
                .isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void anEntryIsFoundInTheWholeRecordEvenWhereOthersAreNotKnownYet() {
        Plan later = plan("p-1").agreedOn(day("2026-04-01")).build();
        Plan known = plan("p-2").agreedOn(day("2026-01-01")).build();
        RecordView view = view(nothing().withPlans(later, known));

        assertThat(view.record().plans()).containsExactly(known);
        assertThat(view.pointerTo(known)).isEqualTo("/plans/1");
        assertThat(view.pointerTo(plan("p-3").build())).isEmpty();
        assertThat(view.placed(known)).contains(new PlacedEntry("/plans/1", known));
        assertThat(view.placed(plan("p-3").build())).isEmpty();
    }

    @Test
    void anEntryIsAsTheWholeRecordHoldsItWhateverOfItWasKnown() {
        Plan whole = plan("p-1").agreedOn(day("2026-01-01")).build();
        RecordView view = view(nothing().withPlans(whole));

        assertThat(view.placed(whole.withAgreedOn(Optional.empty()))).contains(new PlacedEntry("/plans/0", whole));
    }

    @Test
    void aRestrictionCountsWhileItIsInForce() {
        Restriction restriction = Restriction.builder()
                .of(EntryId.of("person-1"))
                .kind(RestrictionKind.WHEREABOUTS)
                .build();

        assertThat(view(nothing().withRestrictions(restriction)).isRestricted(PERSON))
                .isTrue();
        assertThat(view(nothing().withRestrictions(restriction)).isRestricted(PersonId.of("person-2")))
                .isFalse();
        assertThat(view(nothing().withRestrictions(restriction.withFrom(day("2026-03-03"))))
                        .isRestricted(PERSON))
                .isFalse();
    }

    @Test
    void whatNamesOrLeadsToWhatIsRestrictedIsKnown() {
        Restriction ofPlan = Restriction.builder()
                .of(EntryId.of("p-2"))
                .kind(RestrictionKind.ALL)
                .build();
        Restriction ofNobody = ofPlan.withOf(EntryId.of("p-9"));
        Restriction over = ofPlan.withOf(EntryId.of("p-1")).withUntil(day("2026-03-01"));
        PracticeRecord record =
                nothing().withPlans(plan("p-1").build(), plan("p-2").build());

        assertThat(view(record.withRestrictions(ofPlan, ofNobody, over)).restricted())
                .containsExactlyInAnyOrder("p-2", "/plans/1", "p-9");
        assertThat(view(record).restricted()).isEmpty();
    }

    @Test
    void aReasonSpeaksForItsRuleAndForWhatItIsAbout() {
        PracticeRationale all = reason("r-1");
        PracticeRationale one = reason("r-2", "p-1", "p-9");
        PracticeRationale other = reason("r-3", "p-9");
        PracticeRationale otherRule = reason("r-4").withRules(RuleCode.of("P05-R2"));
        RecordView view = view(nothing().withRationales(all, one, other, otherRule));

        assertThat(view.reasons(RULE, List.of(plan("p-1").build()))).containsExactly(all, one);
        assertThat(view.reasons(RULE, List.of())).containsExactly(all);
    }

    @Test
    void exceptionsStillInForceStandFirst() {
        SafetyException over = exception("x-1", "2026-03-01");
        SafetyException lastDay = exception("x-2", "2026-03-02", "P05-R1");
        SafetyException otherRule = exception("x-3", "2026-06-01", "P05-R2");
        SafetyException otherPerson = exception("x-4", "2026-06-01").withToWhom(PersonId.of("person-2"));
        SafetyException open = exception("x-5", "2026-06-01");
        RecordView view = view(nothing().withSafetyExceptions(over, lastDay, otherRule, otherPerson, open));

        assertThat(view.exceptions(RULE, PERSON)).containsExactly(lastDay, open, over);
        assertThat(view.speaks(over)).isFalse();
        assertThat(view.speaks(lastDay)).isTrue();
        assertThat(view.speaks(open)).isTrue();
    }

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.records();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyKnownEntryIsFoundWhereTheWholeRecordHasIt(@ForAll("records") PracticeRecord record) {
        RecordView view = view(record, day("2025-06-01"));
        Entries whole = Entries.of(record);

        assertThat(Entries.of(view.record()).all())
                .allSatisfy(known -> assertThat(view.pointerTo(known.entry()))
                        .isEqualTo(whole.find(known.entry().id().value())
                                .orElseThrow()
                                .pointer()));
    }
}
