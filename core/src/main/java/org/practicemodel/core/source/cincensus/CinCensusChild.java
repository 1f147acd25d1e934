package org.practicemodel.core.source.cincensus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.engagement.EngagementBuilder;
import org.practicemodel.core.engagement.FamilyGroupConference;
import org.practicemodel.core.engagement.FamilyGroupConferenceId;
import org.practicemodel.core.engagement.FamilyGroupConferenceOffer;
import org.practicemodel.core.engagement.FamilyGroupConferenceOfferId;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.internal.ChildEntries;
import org.practicemodel.core.internal.SourceReading;
import org.practicemodel.core.internal.SourceSection;
import org.practicemodel.core.internal.SourceValue;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.Journey;
import org.practicemodel.core.journey.JourneyBuilder;
import org.practicemodel.core.journey.Proceedings;
import org.practicemodel.core.journey.ProceedingsId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.PracticeRecordBuilder;
import org.practicemodel.core.record.RecordId;

/** The record of one child of the census, while it is being made. Not thread-safe. */
final class CinCensusChild {

    private final SourceReading reading;
    private final ChildEntries entries;
    private final PersonId child;
    private final JourneyBuilder journey = Journey.builder();
    private final EngagementBuilder engagement = Engagement.builder();
    private final PracticeRecordBuilder record = PracticeRecord.builder();

    CinCensusChild(SourceReading reading, PersonId child) {
        this.reading = reading;
        this.child = child;
        this.entries = new ChildEntries(reading, child);
    }

    PracticeRecord record(SourceSection source, RecordId id) {
        Optional<SourceSection> identifiers = source.section("ChildIdentifiers");
        FamilyMember member = entries.child(source.place(), identifiers, "PersonBirthDate", "ExpectedPersonBirthDate")
                .withDiedOn(identifiers.flatMap(dates -> reading.partialDate(dates, "PersonDeathDate")));
        source.sections("CINdetails").forEach(this::episode);
        return record.id(id)
                .family(Family.builder().addMembers(member).build())
                .journey(journey.build())
                .engagement(engagement.build())
                .coverage(CinCensusFormat.COVERAGE)
                .provenance(reading.provenance(source.place()))
                .build();
    }

    private void episode(SourceSection source) {
        Episode episode = entries.episode(source, "CINreferralDate", "CINclosureDate", "ReasonForClosure");
        journey.addEpisodes(episode);
        entries.referral(source, episode, "ReferralSource", "ReferralNFA").ifPresent(journey::addReferrals);
        source.sections("Assessments")
                .forEach(part -> journey.addAssessments(entries.assessment(
                        part, episode.id(), "AssessmentActualStartDate", "AssessmentAuthorisationDate")));
        List<SourceSection> conferences = Stream.concat(Stream.of(source), source.sections("Section47").stream())
                .toList();
        journey.addAllProtectionConferences(entries.conferences(conferences, episode.id(), "DateOfInitialCPC"));
        source.sections("CINPlanDates")
                .forEach(part -> record.addPlans(
                        entries.plan(part, PlanKind.CHILD_IN_NEED, "CINPlanStartDate", "CINPlanEndDate")));
        source.sections("ChildProtectionPlans").forEach(this::protectionPlan);
        source.sections("PreProceedingsandFGDM").forEach(part -> proceedings(part, episode.id()));
    }

    private void protectionPlan(SourceSection source) {
        Plan plan = entries.plan(source, PlanKind.CHILD_PROTECTION, "CPPstartDate", "CPPendDate");
        record.addPlans(plan);
        source.sections("Reviews").stream()
                .flatMap(reviews -> reviews.texts("CPPreviewDate").stream())
                .forEach(date -> review(date, plan.id()));
    }

    private void review(SourceValue date, PlanId plan) {
        reading.day(date)
                .ifPresent(day -> record.addReviews(Review.builder()
                        .id(ReviewId.of(reading.nextId("review")))
                        .kind(ReviewKind.REVIEW_CONFERENCE)
                        .addPlans(plan)
                        .addSubjects(child)
                        .heldOn(day)
                        .provenance(reading.provenance(date.place()))
                        .build()));
    }

    private void proceedings(SourceSection source, EpisodeId episode) {
        Optional<LocalDate> letter = reading.day(source, "LBPSentDate");
        Optional<LocalDate> application = reading.day(source, "CourtAppDate");
        if (letter.isPresent() || application.isPresent()) {
            journey.addProceedings(Proceedings.builder()
                    .id(ProceedingsId.of(reading.nextId("proceedings")))
                    .episode(episode)
                    .addSubjects(child)
                    .letterSentOn(letter)
                    .applicationOn(application)
                    .provenance(reading.provenance(source.place()))
                    .build());
        }
        familyGroupConference(source);
    }

    private void familyGroupConference(SourceSection source) {
        boolean held = source.flag("FGDMMeetingFac").orElse(false);
        Optional<FamilyGroupConferenceOffer> offer = source.flag("FGDMMeetingOffer")
                .map(inLetter -> FamilyGroupConferenceOffer.builder()
                        .id(FamilyGroupConferenceOfferId.of(reading.nextId("offer")))
                        // The flag is about the letter only; a meeting that took place was offered all the same.
                        .offered(inLetter || held)
                        .inLetterBeforeProceedings(inLetter)
                        .provenance(reading.provenance(source.place()))
                        .build());
        offer.ifPresent(engagement::addFamilyGroupConferenceOffers);
        if (held) {
            engagement.addFamilyGroupConferences(FamilyGroupConference.builder()
                    .id(FamilyGroupConferenceId.of(reading.nextId("family-group-conference")))
                    .offer(offer.map(FamilyGroupConferenceOffer::id))
                    .addSubjects(child)
                    .provenance(reading.provenance(source.place()))
                    .build());
        }
    }
}
