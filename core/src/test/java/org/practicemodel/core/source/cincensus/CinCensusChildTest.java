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

    private static final List<AdaptedRecord> ITEMS =
            Adapting.census(Adapting.resource(CinCensusChildTest.class, "fictional.xml"));
    private static final PracticeRecord FIRST = ITEMS.get(0).record().orElseThrow();
    private static final PracticeRecord SECOND = ITEMS.get(1).record().orElseThrow();

    @Test
    void makesARecordOfEachChildWhateverTheNamespace() {
        assertThat(ITEMS).extracting(AdaptedRecord::index).containsExactly(0, 1);
        assertThat(ITEMS)
                .extracting(item -> item.record().orElseThrow().id().value())
                .containsExactly("record-1", "record-2");
        assertThat(ITEMS).flatExtracting(Adapting::notable).isEmpty();
        assertThat(ITEMS.get(1).problems()).isEmpty();
    }

    @Test
    void givesEveryEntryAnIdOfItsOwnAndItsPlace() {
        Entries entries = Entries.of(FIRST);
        String first = "/Message/Children/Child[1]/CINdetails[1]";
        String second = "/Message/Children/Child[1]/CINdetails[2]";
        String proceedings = second + "/PreProceedingsandFGDM";

        assertThat(entries.broken()).isEmpty();
        assertThat(FIRST.provenance().flatMap(Provenance::path)).contains("/Message/Children/Child[1]");
        assertThat(entries.all())
                .extracting(placed -> placed.entry().id().value() + " "
                        + placed.entry().provenance().flatMap(Provenance::path).orElseThrow())
                .containsExactly(
                        "child-1 /Message/Children/Child[1]",
                        "episode-1 " + first,
                        "episode-2 " + second,
                        "referral-1 " + first,
                        "referral-2 " + second,
                        "assessment-1 " + second + "/Assessments[1]",
                        "assessment-2 " + second + "/Assessments[2]",
                        "conference-1 " + second,
                        "conference-2 " + second + "/Section47[2]",
                        "proceedings-1 " + proceedings + "[1]",
                        "proceedings-2 " + proceedings + "[2]",
                        "offer-1 " + proceedings + "[1]",
                        "offer-2 " + proceedings + "[2]",
                        "family-group-conference-1 " + proceedings + "[2]",
                        "family-group-conference-2 " + proceedings + "[3]",
                        "plan-child-in-need-1 " + second + "/CINPlanDates[1]",
                        "plan-child-protection-1 " + second + "/ChildProtectionPlans[1]",
                        "review-1 " + second + "/ChildProtectionPlans[1]/Reviews[1]/CPPreviewDate[1]",
                        "review-2 " + second + "/ChildProtectionPlans[1]/Reviews[1]/CPPreviewDate[2]");
    }

    @Test
    void readsTheChildsDatesAsPreciselyAsTheyWereGiven() {
        assertThat(FIRST.family().members()).singleElement().satisfies(child -> {
            assertThat(child.bornOn()).contains(PartialDate.parse("2015-03"));
            assertThat(child.dueOn()).isEmpty();
            assertThat(child.diedOn()).contains(PartialDate.parse("2026-03-30"));
        });
        assertThat(ITEMS.get(0).problems())
                .anySatisfy(note -> assertThat(note.pointer())
                        .isEqualTo("/Message/Children/Child[1]/ChildIdentifiers/ExpectedPersonBirthDate"));
        assertThat(SECOND.family().members()).singleElement().satisfies(child -> {
            assertThat(child.bornOn()).isEmpty();
            assertThat(child.dueOn()).contains(PartialDate.parse("2026-09-01"));
            assertThat(child.diedOn()).isEmpty();
        });
        assertThat(SECOND.journey().holdsNothing()).isTrue();
        assertThat(SECOND.engagement().holdsNothing()).isTrue();
    }

    @Test
    void readsEpisodesWithTheirReferrals() {
        assertThat(FIRST.journey().episodes())
                .extracting(episode -> episode.openedOn().orElseThrow())
                .containsExactly(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 10, 6));
        assertThat(FIRST.journey().episodes().get(0).closure().orElseThrow().reason())
                .contains(ClosureReason.TRANSFER);
        assertThat(FIRST.journey().episodes().get(1).closure()).isEmpty();
        assertThat(FIRST.journey().referrals())
                .extracting(Referral::source)
                .containsExactly(Optional.of(ReferralSource.POLICE), Optional.of(ReferralSource.LOCAL_AUTHORITY));
        assertThat(FIRST.journey().referrals())
                .extracting(Referral::decision)
                .containsExactly(
                        Optional.of(ReferralDecision.NO_FURTHER_ACTION), Optional.of(ReferralDecision.FURTHER_ACTION));
    }

    @Test
    void readsAssessmentsConferencesAndProceedings() {
        assertThat(FIRST.journey().assessments())
                .extracting(assessment -> assessment.startedOn().orElseThrow() + " "
                        + assessment.authorisedOn().map(LocalDate::toString).orElse("open") + " "
                        + assessment.episode().orElseThrow())
                .containsExactly("2025-10-07 2025-11-20 episode-2", "2026-01-07 open episode-2");
        assertThat(FIRST.journey().protectionConferences())
                .extracting(conference ->
                        conference.heldOn() + " " + conference.episode().orElseThrow())
                .containsExactly("2025-12-06 episode-2", "2026-02-06 episode-2");
        assertThat(FIRST.journey().proceedings())
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
        assertThat(FIRST.plans())
                .extracting(Plan::interval)
                .containsExactly(
                        Optional.of(RecordedInterval.between(LocalDate.of(2025, 11, 24), LocalDate.of(2025, 12, 6))),
                        Optional.of(RecordedInterval.openFrom(LocalDate.of(2025, 12, 6))));
        assertThat(FIRST.reviews())
                .extracting(review -> review.heldOn().orElseThrow() + " " + review.plans())
                .containsExactly("2026-02-27 [plan-child-protection-1]", "2026-03-27 [plan-child-protection-1]");
        assertThat(FIRST.reviews()).allMatch(review -> review.kind().equals(ReviewKind.REVIEW_CONFERENCE));
    }

    @Test
    void takesAMeetingThatTookPlaceForOneThatWasOffered() {
        assertThat(FIRST.engagement().familyGroupConferenceOffers())
                .extracting(offer -> offer.offered() + " "
                        + offer.inLetterBeforeProceedings().orElseThrow())
                .containsExactly("false false", "true false");
        assertThat(FIRST.engagement().familyGroupConferences())
                .extracting(
                        conference -> conference.offer().map(Object::toString).orElse("none"))
                .containsExactly("offer-2", "none");
    }

    @Test
    void isAboutTheChildInEveryEntry() {
        List<PersonId> child = List.of(PersonId.of("child-1"));

        assertThat(FIRST.journey().proceedings())
                .allMatch(entry -> entry.subjects().equals(child));
        assertThat(FIRST.reviews()).allMatch(entry -> entry.subjects().equals(child));
        assertThat(FIRST.engagement().familyGroupConferences())
                .allMatch(entry -> entry.subjects().equals(child));
    }

    @Test
    void declaresWhatTheFormatHasAPlaceFor() {
        assertThat(FIRST.coverage())
                .contains(CinCensusAdapter.of(LocalIds.numbered()).coverage());
        assertThat(FIRST.coverage().orElseThrow()).satisfies(coverage -> {
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
