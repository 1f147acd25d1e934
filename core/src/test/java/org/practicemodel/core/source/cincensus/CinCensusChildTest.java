package org.practicemodel.core.source.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.ClosureReason;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralDecision;
import org.practicemodel.core.journey.ReferralSource;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.Adapting;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.core.time.PartialDate;

class CinCensusChildTest {

    private final List<AdaptedRecord> items =
            Adapting.census(Adapting.resource(CinCensusChildTest.class, "fictional.xml"));
    private final PracticeRecord first = items.get(0).record().orElseThrow();
    private final PracticeRecord second = items.get(1).record().orElseThrow();

    @Test
    void makesARecordOfEachChildWhateverTheNamespace() {
        assertThat(items).extracting(AdaptedRecord::index).containsExactly(0, 1);
        assertThat(items)
                .extracting(item -> item.record().orElseThrow().id().value())
                .containsExactly("record-1", "record-2");
        assertThat(items).flatExtracting(Adapting::notable).isEmpty();
        assertThat(items.get(1).problems()).isEmpty();
    }

    @Test
    void givesEveryEntryAnIdOfItsOwnAndItsPlace() {
        Entries entries = Entries.of(first);
        String earlier = "/Message/Children/Child[1]/CINdetails[1]";
        String later = "/Message/Children/Child[1]/CINdetails[2]";
        String proceedings = later + "/PreProceedingsandFGDM";

        assertThat(entries.broken()).isEmpty();
        assertThat(first.provenance().flatMap(Provenance::path)).contains("/Message/Children/Child[1]");
        assertThat(entries.all())
                .extracting(placed -> placed.entry().id().value() + " "
                        + placed.entry().provenance().flatMap(Provenance::path).orElseThrow())
                .containsExactly(
                        "child-1 /Message/Children/Child[1]",
                        "episode-1 " + earlier,
                        "episode-2 " + later,
                        "referral-1 " + earlier,
                        "referral-2 " + later,
                        "assessment-1 " + later + "/Assessments[1]",
                        "assessment-2 " + later + "/Assessments[2]",
                        "conference-1 " + later,
                        "conference-2 " + later + "/Section47[2]",
                        "proceedings-1 " + proceedings + "[1]",
                        "proceedings-2 " + proceedings + "[2]",
                        "offer-1 " + proceedings + "[1]",
                        "offer-2 " + proceedings + "[2]",
                        "family-group-conference-1 " + proceedings + "[2]",
                        "family-group-conference-2 " + proceedings + "[3]",
                        "plan-child-in-need-1 " + later + "/CINPlanDates[1]",
                        "plan-child-protection-1 " + later + "/ChildProtectionPlans[1]",
                        "review-1 " + later + "/ChildProtectionPlans[1]/Reviews[1]/CPPreviewDate[1]",
                        "review-2 " + later + "/ChildProtectionPlans[1]/Reviews[1]/CPPreviewDate[2]");
    }

    @Test
    void readsTheChildsDatesAsPreciselyAsTheyWereGiven() {
        assertThat(first.family().members()).singleElement().satisfies(child -> {
            assertThat(child.bornOn()).contains(PartialDate.parse("2015-03"));
            assertThat(child.dueOn()).isEmpty();
            assertThat(child.diedOn()).contains(PartialDate.parse("2026-03-30"));
        });
        assertThat(items.get(0).problems())
                .anySatisfy(note -> assertThat(note.pointer())
                        .isEqualTo("/Message/Children/Child[1]/ChildIdentifiers/ExpectedPersonBirthDate"));
        assertThat(second.family().members()).singleElement().satisfies(child -> {
            assertThat(child.bornOn()).isEmpty();
            assertThat(child.dueOn()).contains(PartialDate.parse("2026-09-01"));
            assertThat(child.diedOn()).isEmpty();
        });
        assertThat(second.journey().holdsNothing()).isTrue();
        assertThat(second.engagement().holdsNothing()).isTrue();
    }

    @Test
    void readsEpisodesWithTheirReferrals() {
        assertThat(first.journey().episodes())
                .extracting(episode -> episode.openedOn().orElseThrow())
                .containsExactly(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 10, 6));
        assertThat(first.journey().episodes().get(0).closure().orElseThrow().reason())
                .contains(ClosureReason.TRANSFER);
        assertThat(first.journey().episodes().get(1).closure()).isEmpty();
        assertThat(first.journey().referrals())
                .extracting(Referral::source)
                .containsExactly(Optional.of(ReferralSource.POLICE), Optional.of(ReferralSource.LOCAL_AUTHORITY));
        assertThat(first.journey().referrals())
                .extracting(Referral::decision)
                .containsExactly(
                        Optional.of(ReferralDecision.NO_FURTHER_ACTION), Optional.of(ReferralDecision.FURTHER_ACTION));
    }

    @Test
    void readsAssessmentsConferencesAndProceedings() {
        assertThat(first.journey().assessments())
                .extracting(assessment -> assessment.startedOn().orElseThrow() + " "
                        + assessment.authorisedOn().map(LocalDate::toString).orElse("open") + " "
                        + assessment.episode().orElseThrow())
                .containsExactly("2025-10-07 2025-11-20 episode-2", "2026-01-07 open episode-2");
        assertThat(first.journey().protectionConferences())
                .extracting(conference ->
                        conference.heldOn() + " " + conference.episode().orElseThrow())
                .containsExactly("2025-12-06 episode-2", "2026-02-06 episode-2");
        assertThat(first.journey().proceedings())
                .extracting(proceedings -> proceedings
                                .letterSentOn()
                                .map(LocalDate::toString)
                                .orElse("none") + " "
                        + proceedings.applicationOn().map(LocalDate::toString).orElse("none") + " "
                        + proceedings.episode().orElseThrow())
                .containsExactly("2026-03-01 none episode-2", "none 2026-03-20 episode-2");
    }

    @Test
    void readsPlansWithTheReviewsOfAProtectionPlan() {
        assertThat(first.plans())
                .extracting(Plan::interval)
                .containsExactly(
                        Optional.of(RecordedInterval.between(LocalDate.of(2025, 11, 24), LocalDate.of(2025, 12, 6))),
                        Optional.of(RecordedInterval.openFrom(LocalDate.of(2025, 12, 6))));
        assertThat(first.reviews())
                .extracting(review -> review.heldOn().orElseThrow() + " " + review.plans())
                .containsExactly("2026-02-27 [plan-child-protection-1]", "2026-03-27 [plan-child-protection-1]");
        assertThat(first.reviews()).allMatch(review -> review.kind().equals(ReviewKind.REVIEW_CONFERENCE));
    }

    @Test
    void takesAMeetingThatTookPlaceForOneThatWasOffered() {
        assertThat(first.engagement().familyGroupConferenceOffers())
                .extracting(offer -> offer.offered() + " "
                        + offer.inLetterBeforeProceedings().orElseThrow())
                .containsExactly("false false", "true false");
        assertThat(first.engagement().familyGroupConferences())
                .extracting(
                        conference -> conference.offer().map(Object::toString).orElse("none"))
                .containsExactly("offer-2", "none");
    }

    @Test
    void isAboutTheChildInEveryEntry() {
        List<PersonId> child = List.of(PersonId.of("child-1"));

        assertThat(first.journey().proceedings())
                .allMatch(entry -> entry.subjects().equals(child));
        assertThat(first.reviews()).allMatch(entry -> entry.subjects().equals(child));
        assertThat(first.engagement().familyGroupConferences())
                .allMatch(entry -> entry.subjects().equals(child));
    }

    @Test
    void declaresWhatTheFormatHasAPlaceFor() {
        assertThat(first.coverage())
                .contains(CinCensusAdapter.of(LocalIds.numbered()).coverage());
        assertThat(first.coverage().orElseThrow()).satisfies(coverage -> {
            assertThat(coverage.subject()).isEqualTo(CoverageSubject.CHILD);
            assertThat(coverage.otherwise()).contains(CoverageState.NOT_HELD);
            assertThat(coverage.types()).allMatch(type -> type.state() == CoverageState.HELD);
            assertThat(coverage.types())
                    .extracting(CoveredType::type)
                    .containsExactly(
                            RecordType.MEMBERS,
                            RecordType.EPISODES,
                            RecordType.REFERRALS,
                            RecordType.ASSESSMENTS,
                            RecordType.PROTECTION_CONFERENCES,
                            RecordType.PROCEEDINGS,
                            RecordType.PLANS,
                            RecordType.REVIEWS,
                            RecordType.FAMILY_GROUP_CONFERENCE_OFFERS,
                            RecordType.FAMILY_GROUP_CONFERENCES);
        });
    }
}
