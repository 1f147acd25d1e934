package org.practicemodel.principles.rule.network;

import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.person;

import org.practicemodel.core.engagement.ConferencePrompt;
import org.practicemodel.core.engagement.FamilyGroupConference;
import org.practicemodel.core.engagement.FamilyGroupConferenceId;
import org.practicemodel.core.engagement.FamilyGroupConferenceOffer;
import org.practicemodel.core.engagement.FamilyGroupConferenceOfferBuilder;
import org.practicemodel.core.engagement.FamilyGroupConferenceOfferId;
import org.practicemodel.core.engagement.FamilyGroupConferencePrompt;
import org.practicemodel.core.engagement.FamilyGroupConferencePromptId;
import org.practicemodel.core.engagement.NotOffered;
import org.practicemodel.core.engagement.NotOfferedReason;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.journey.Proceedings;
import org.practicemodel.core.journey.ProceedingsBuilder;
import org.practicemodel.core.journey.ProceedingsId;
import org.practicemodel.core.journey.ProtectionConference;
import org.practicemodel.core.journey.ProtectionConferenceId;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.testing.Given;

/** Invented calls for a family-led meeting, offers of one, and a family to whom it is offered. */
final class Meetings {

    private Meetings() {}

    /** A mother, a grandmother with parental responsibility, a step-parent without and a child. */
    static PracticeRecord family() {
        return Given.with(
                Given.record(),
                person("mother", FamilyRole.PARENT).build(),
                person("grandmother", FamilyRole.OTHER)
                        .addParentalResponsibilityFor(PersonId.of("child"))
                        .build(),
                person("step-parent", FamilyRole.CARER).build(),
                person("child", FamilyRole.CHILD).build());
    }

    static ProtectionConference conference(String id, String heldOn) {
        return ProtectionConference.builder()
                .id(ProtectionConferenceId.of(id))
                .heldOn(day(heldOn))
                .build();
    }

    static ProceedingsBuilder proceedings(String id) {
        return Proceedings.builder().id(ProceedingsId.of(id));
    }

    static Proceedings letter(String id, String sentOn) {
        return proceedings(id).letterSentOn(day(sentOn)).build();
    }

    static Proceedings application(String id, String on) {
        return proceedings(id).applicationOn(day(on)).build();
    }

    static FamilyGroupConferencePrompt prompt(String id, ConferencePrompt kind, String on) {
        return FamilyGroupConferencePrompt.builder()
                .id(FamilyGroupConferencePromptId.of(id))
                .kind(kind)
                .on(day(on))
                .build();
    }

    static FamilyGroupConferenceOfferBuilder offer(String id, boolean offered, String... toWhom) {
        FamilyGroupConferenceOfferBuilder offer = FamilyGroupConferenceOffer.builder()
                .id(FamilyGroupConferenceOfferId.of(id))
                .offered(offered);
        for (String person : toWhom) {
            offer.addToWhom(PersonId.of(person));
        }
        return offer;
    }

    static NotOffered because(NotOfferedReason reason) {
        return NotOffered.builder().reason(reason).by(RoleCode.TEAM_MANAGER).build();
    }

    static FamilyGroupConference held(String id, String on) {
        return FamilyGroupConference.builder()
                .id(FamilyGroupConferenceId.of(id))
                .heldOn(day(on))
                .build();
    }

    static SafetyException exception(String id, String reviewBy, String... toWhom) {
        var exception = SafetyException.builder()
                .id(SafetyExceptionId.of(id))
                .decidedBy(RoleCode.TEAM_MANAGER)
                .on(day("2026-01-01"))
                .reviewBy(day(reviewBy))
                .words("Invented reason.");
        for (String person : toWhom) {
            exception.addToWhom(PersonId.of(person));
        }
        return exception.build();
    }

    static LevelOfHelp level(String id, HelpLevel level, RecordedInterval interval) {
        return LevelOfHelp.builder()
                .id(LevelOfHelpId.of(id))
                .level(level)
                .interval(interval)
                .build();
    }

    static PracticeRecord with(PracticeRecord record, LevelOfHelp... levels) {
        return record.withJourney(record.journey().withLevelsOfHelp(levels));
    }

    static PracticeRecord with(PracticeRecord record, FamilyGroupConferencePrompt... prompts) {
        return record.withEngagement(record.engagement().withFamilyGroupConferencePrompts(prompts));
    }

    static PracticeRecord with(PracticeRecord record, FamilyGroupConferenceOffer... offers) {
        return record.withEngagement(record.engagement().withFamilyGroupConferenceOffers(offers));
    }

    static PracticeRecord with(PracticeRecord record, FamilyGroupConference... held) {
        return record.withEngagement(record.engagement().withFamilyGroupConferences(held));
    }
}
