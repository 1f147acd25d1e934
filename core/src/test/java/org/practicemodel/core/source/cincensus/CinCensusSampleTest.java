package org.practicemodel.core.source.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.journey.ClosureReason;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.AdaptedSource;
import org.practicemodel.core.source.Adapting;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.core.time.PartialDate;

/** A return made up by others, with a stray text and days that contradict each other on purpose. */
class CinCensusSampleTest {

    private static List<AdaptedRecord> sample() throws IOException {
        try (AdaptedSource source =
                CinCensusAdapter.of(LocalIds.numbered()).read(Adapting.shared("cin-census-2026-sample.xml"))) {
            return source.records().toList();
        }
    }

    @Test
    void yieldsItsProblemsAndARecordOfEachChild() throws IOException {
        List<AdaptedRecord> items = sample();

        assertThat(items)
                .extracting(AdaptedRecord::toString)
                .containsExactly("item 0 read, problems: 1, notes: 22", "item 1 read, problems: 0, notes: 6");
        assertThat(items)
                .flatExtracting(Adapting::notable)
                .containsExactly(
                        "bad-text /Message/Children/Child[1]/ChildIdentifiers 24:17 no text between elements",
                        "note contradictory-dates"
                                + " /Message/Children/Child[1]/CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate"
                                + " 43:50 a day on or after the start; both days were kept");
    }

    @Test
    void carriesTheDaysAsTheyStand() throws IOException {
        PracticeRecord record = sample().get(0).record().orElseThrow();

        assertThat(record.id()).hasToString("record-1");
        assertThat(record.family().members()).singleElement().satisfies(child -> {
            assertThat(child.id()).hasToString("child-1");
            assertThat(child.bornOn()).contains(PartialDate.parse("2015-03-27"));
        });
        assertThat(record.journey().episodes()).singleElement().satisfies(episode -> {
            assertThat(episode.openedOn()).contains(LocalDate.of(2022, 10, 6));
            assertThat(episode.closure().orElseThrow().on()).isEqualTo(LocalDate.of(2023, 2, 27));
            assertThat(episode.closure().orElseThrow().reason()).contains(ClosureReason.ADOPTION);
        });
        assertThat(record.journey().assessments()).singleElement().satisfies(assessment -> {
            assertThat(assessment.startedOn()).contains(LocalDate.of(2028, 4, 28));
            assertThat(assessment.authorisedOn()).contains(LocalDate.of(2020, 9, 19));
        });
        assertThat(record.journey().protectionConferences())
                .extracting(conference -> conference.heldOn().toString())
                .containsExactly("2022-12-06", "2022-06-17");
        assertThat(record.journey().proceedings()).singleElement().satisfies(proceedings -> {
            assertThat(proceedings.letterSentOn()).contains(LocalDate.of(2026, 9, 20));
            assertThat(proceedings.applicationOn()).contains(LocalDate.of(2026, 12, 18));
        });
        assertThat(record.plans())
                .extracting(plan -> plan.kind().value())
                .containsExactly("child-in-need", "child-protection");
        assertThat(record.reviews())
                .singleElement()
                .satisfies(review -> assertThat(review.heldOn()).contains(LocalDate.of(2023, 2, 15)));
        assertThat(record.engagement().familyGroupConferenceOffers())
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.offered()).isTrue();
                    assertThat(offer.inLetterBeforeProceedings()).contains(true);
                    assertThat(offer.on()).isEmpty();
                });
        assertThat(record.engagement().familyGroupConferences()).singleElement().satisfies(conference -> {
            assertThat(conference.offer().orElseThrow()).hasToString("offer-1");
            assertThat(conference.heldOn()).isEmpty();
        });
    }

    @Test
    void listsEveryFieldLeftBehind() throws IOException {
        String child = "/Message/Children/Child[1]";
        String details = child + "/CINdetails[1]";
        assertThat(sample().get(0).problems())
                .filteredOn(problem -> problem.code().text().equals("not-taken-over"))
                .extracting(Problem::pointer)
                .containsExactly(
                        "/Message/Header",
                        child + "/ChildIdentifiers/UPN",
                        child + "/ChildIdentifiers/FormerUPN",
                        child + "/ChildIdentifiers/UPNunknown",
                        child + "/ChildIdentifiers/Sex",
                        child + "/ChildCharacteristics/Ethnicity",
                        child + "/ChildCharacteristics/Disabilities",
                        details + "/PrimaryNeedCode",
                        details + "/Assessments[1]/FactorsIdentifiedAtAssessment",
                        details + "/Section47[1]/S47ActualStartDate",
                        details + "/Section47[1]/InitialCPCtarget",
                        details + "/Section47[1]/ICPCnotRequired",
                        details + "/ChildProtectionPlans[1]/InitialCategoryOfAbuse",
                        details + "/ChildProtectionPlans[1]/LatestCategoryOfAbuse",
                        details + "/ChildProtectionPlans[1]/NumberOfPreviousCPP",
                        details + "/PreProceedingsandFGDM[1]/PPStartDate",
                        details + "/PreProceedingsandFGDM[1]/InitialPPMeetingDate",
                        details + "/PreProceedingsandFGDM[1]/ReviewMeetingsCount",
                        details + "/PreProceedingsandFGDM[1]/StepDecisionDate",
                        details + "/PreProceedingsandFGDM[1]/PPOutcome",
                        details + "/PreProceedingsandFGDM[1]/LetterInitCPDate");
    }

    @Test
    void givesEveryEntryAnIdOfItsOwnAndAPlaceInTheSource() throws IOException {
        Entries entries = Entries.of(sample().get(0).record().orElseThrow());

        assertThat(entries.repeated()).isEmpty();
        assertThat(entries.broken()).isEmpty();
        assertThat(entries.all()).hasSize(12).allSatisfy(entry -> {
            assertThat(entry.entry().provenance().orElseThrow().sourceSystem()).contains("cin-census");
            assertThat(entry.entry().provenance().orElseThrow().path().orElseThrow())
                    .startsWith("/Message/Children/Child[1]");
        });
    }
}
