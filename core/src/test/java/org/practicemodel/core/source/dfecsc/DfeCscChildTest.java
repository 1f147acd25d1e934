package org.practicemodel.core.source.dfecsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.ClosureReason;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.ProtectionConference;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralDecision;
import org.practicemodel.core.journey.ReferralSource;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.Adapting;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.time.PartialDate;

class DfeCscChildTest {

    private final List<AdaptedRecord> items = Adapting.dfe(Adapting.resource(DfeCscChildTest.class, "fictional.json"));
    private final PracticeRecord first = items.get(0).record().orElseThrow();

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static String path(Entry entry) {
        return entry.provenance().flatMap(Provenance::path).orElseThrow();
    }

    @Test
    void makesARecordOfEachChildThatIsNotDeleted() {
        assertThat(items).extracting(AdaptedRecord::index).containsExactly(0, 1, 2);
        assertThat(items).extracting(item -> item.record().isPresent()).containsExactly(true, true, false);
        assertThat(items)
                .flatExtracting(Adapting::notable)
                .containsExactly("note deleted-at-source /2 60:3 nothing; this was deleted at its source");
    }

    @Test
    void listsAFieldLeftBehindOnceForEachChild() {
        assertThat(Adapting.all(items.get(0)))
                .filteredOn(line -> line.contains("child_and_family_assessment_id"))
                .containsExactly("note not-taken-over"
                        + " /0/social_care_episodes/1/child_and_family_assessments/0/child_and_family_assessment_id"
                        + " 31:47 a field that a rule reads; it was left behind");
    }

    @Test
    void givesEveryEntryAnIdOfItsOwnThatSaysWhatItIs() {
        Entries entries = Entries.of(first);

        assertThat(entries.broken()).isEmpty();
        assertThat(entries.all())
                .extracting(PlacedEntry::entry)
                .extracting(entry -> entry.id().value())
                .containsExactly(
                        "child-1",
                        "worker-1",
                        "worker-2",
                        "allocation-1",
                        "allocation-2",
                        "allocation-3",
                        "episode-1",
                        "episode-2",
                        "looked-after-1",
                        "looked-after-2",
                        "referral-1",
                        "referral-2",
                        "assessment-1",
                        "assessment-2",
                        "conference-1",
                        "plan-child-in-need-1",
                        "plan-child-protection-1");
    }

    @Test
    void keepsThePlaceOfEachEntryInTheSource() {
        String episode = "/0/social_care_episodes/1";
        assertThat(first.provenance().flatMap(Provenance::path)).contains("/0");
        assertThat(first.provenance().flatMap(Provenance::sourceSystem)).contains("dfe-csc");
        assertThat(Entries.of(first).all())
                .extracting(placed -> path(placed.entry()))
                .containsExactly(
                        "/0",
                        episode + "/care_worker_details/0",
                        episode + "/care_worker_details/1",
                        episode + "/care_worker_details/0",
                        episode + "/care_worker_details/1",
                        episode + "/care_worker_details/2",
                        "/0/social_care_episodes/0",
                        episode,
                        episode + "/child_looked_after_placements/1",
                        episode + "/child_looked_after_placements/2",
                        "/0/social_care_episodes/0",
                        episode,
                        episode + "/child_and_family_assessments/0",
                        episode + "/child_and_family_assessments/1",
                        episode + "/section_47_assessments/0",
                        episode + "/child_in_need_plans/0",
                        episode + "/child_protection_plans/0");
    }

    @Test
    void readsEpisodesWithTheirReferrals() {
        assertThat(first.journey().episodes())
                .extracting(Episode::openedOn)
                .containsExactly(Optional.of(LocalDate.of(2024, 2, 1)), Optional.of(day(1, 5)));
        assertThat(first.journey().episodes().get(0).closure().orElseThrow().reason())
                .contains(ClosureReason.NO_FURTHER_ACTION);
        assertThat(first.journey().episodes().get(1).closure()).isEmpty();
        assertThat(first.journey().referrals())
                .extracting(Referral::episode)
                .containsExactly(Optional.of(EpisodeId.of("episode-1")), Optional.of(EpisodeId.of("episode-2")));
        assertThat(first.journey().referrals())
                .extracting(Referral::decision)
                .containsExactly(
                        Optional.of(ReferralDecision.NO_FURTHER_ACTION), Optional.of(ReferralDecision.FURTHER_ACTION));
    }

    @Test
    void keepsACodeThatHasNoTermOfOurs() {
        assertThat(first.journey().referrals())
                .extracting(Referral::source)
                .containsExactly(Optional.of(ReferralSource.SCHOOL), Optional.empty());
        assertThat(first.journey()
                        .referrals()
                        .get(1)
                        .sourceOrigin()
                        .orElseThrow()
                        .code())
                .isEqualTo("10");
    }

    @Test
    void takesTheAssignedWorkerForTheLead() {
        assertThat(first.team().workers())
                .extracting(Worker::id)
                .extracting(Object::toString)
                .containsExactly("worker-1", "worker-2");
        assertThat(first.team().leadAllocations())
                .extracting(lead -> lead.worker().value())
                .containsExactly("worker-1", "worker-2", "worker-1");
        assertThat(first.team().leadAllocations())
                .extracting(LeadAllocation::interval)
                .containsExactly(
                        RecordedInterval.between(day(1, 5), day(2, 28)),
                        RecordedInterval.openFrom(day(3, 1)),
                        RecordedInterval.between(day(4, 1), day(4, 7)));
        assertThat(first.team().agencies()).isEmpty();
    }

    @Test
    void knowsAWorkerOfOneChildAgainAtTheNext() {
        PracticeRecord second = items.get(1).record().orElseThrow();

        assertThat(second.team().leadAllocations()).singleElement().satisfies(lead -> {
            assertThat(lead.worker()).hasToString("worker-2");
            assertThat(lead.interval()).isEqualTo(RecordedInterval.builder().build());
        });
    }

    @Test
    void readsAssessmentsAndPlans() {
        assertThat(first.journey().assessments())
                .extracting(assessment -> assessment.startedOn().orElseThrow() + " "
                        + assessment.authorisedOn().map(LocalDate::toString).orElse("open") + " "
                        + assessment.episode().orElseThrow())
                .containsExactly("2026-01-06 2026-02-20 episode-2", "2026-05-01 open episode-2");
        assertThat(first.plans())
                .extracting(Plan::interval)
                .containsExactly(
                        Optional.of(RecordedInterval.between(day(2, 24), day(3, 12))),
                        Optional.of(RecordedInterval.openFrom(day(3, 12))));
        assertThat(first.plans())
                .extracting(Plan::agreedOn)
                .containsExactly(Optional.of(day(2, 24)), Optional.of(day(3, 12)));
    }

    @Test
    void takesTheSameConferenceOnTwoEnquiriesForOne() {
        assertThat(first.journey().protectionConferences())
                .extracting(ProtectionConference::heldOn)
                .containsExactly(day(3, 12));
    }

    @Test
    void joinsStaysWithoutADayBetweenThemToOnePeriod() {
        assertThat(first.journey().levelsOfHelp())
                .extracting(LevelOfHelp::interval)
                .containsExactly(RecordedInterval.between(day(4, 1), day(4, 20)), RecordedInterval.openFrom(day(5, 1)));
    }

    @Test
    void expectsAChildOnlyWhereNoDateOfBirthStands() {
        assertThat(first.family().members().get(0).bornOn()).contains(PartialDate.parse("2015-03-27"));
        assertThat(items.get(1).record().orElseThrow().family().members().get(0).dueOn())
                .contains(PartialDate.parse("2026-09-01"));
        assertThat(Adapting.only(Adapting.dfe("[{'la_child_id':'F','child_details':{'date_of_birth':'soon',"
                                + "'expected_date_of_birth':'2026-09-01'}}]"))
                        .record()
                        .orElseThrow()
                        .family()
                        .members()
                        .get(0)
                        .dueOn())
                .isEmpty();
    }

    @Test
    void declaresWhatTheFormatHasAPlaceFor() {
        assertThat(first.coverage())
                .contains(DfeCscAdapter.of(LocalIds.numbered()).coverage());
        assertThat(first.coverage().orElseThrow()).satisfies(coverage -> {
            assertThat(coverage.subject()).isEqualTo(CoverageSubject.CHILD);
            assertThat(coverage.otherwise()).contains(CoverageState.NOT_HELD);
            assertThat(coverage.types()).allMatch(type -> type.state() == CoverageState.HELD);
            assertThat(coverage.types())
                    .extracting(CoveredType::type)
                    .containsExactly(
                            RecordType.MEMBERS,
                            RecordType.EPISODES,
                            RecordType.LEVELS_OF_HELP,
                            RecordType.REFERRALS,
                            RecordType.ASSESSMENTS,
                            RecordType.PROTECTION_CONFERENCES,
                            RecordType.LEAD_ALLOCATIONS,
                            RecordType.PLANS);
        });
    }

    @Test
    void isAboutTheChildInEveryEntry() {
        assertThat(first.journey().episodes())
                .allMatch(entry -> entry.subjects().equals(child()));
        assertThat(first.journey().referrals())
                .allMatch(entry -> entry.subjects().equals(child()));
        assertThat(first.journey().assessments())
                .allMatch(entry -> entry.subjects().equals(child()));
        assertThat(first.journey().protectionConferences())
                .allMatch(entry -> entry.subjects().equals(child()));
        assertThat(first.journey().levelsOfHelp())
                .allMatch(entry -> entry.subjects().equals(child()));
        assertThat(first.team().leadAllocations())
                .allMatch(entry -> entry.subjects().equals(child()));
        assertThat(first.plans()).allMatch(entry -> entry.subjects().equals(child()));
    }

    private List<PersonId> child() {
        return List.of(first.family().members().get(0).id());
    }
}
