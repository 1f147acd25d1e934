package org.practicemodel.core.testing;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.engagement.Adjustment;
import org.practicemodel.core.engagement.AdjustmentId;
import org.practicemodel.core.engagement.AdjustmentOutcome;
import org.practicemodel.core.engagement.ChildSeen;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.engagement.Handover;
import org.practicemodel.core.engagement.HandoverId;
import org.practicemodel.core.engagement.HandoverOutcome;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionId;
import org.practicemodel.core.engagement.InteractionMode;
import org.practicemodel.core.engagement.InteractionOutcome;
import org.practicemodel.core.engagement.Meeting;
import org.practicemodel.core.engagement.MeetingId;
import org.practicemodel.core.engagement.MeetingKind;
import org.practicemodel.core.engagement.Preference;
import org.practicemodel.core.engagement.PreferenceId;
import org.practicemodel.core.engagement.PreferenceKind;
import org.practicemodel.core.engagement.Repair;
import org.practicemodel.core.engagement.RepairId;
import org.practicemodel.core.engagement.RepairOutcome;
import org.practicemodel.core.engagement.Rupture;
import org.practicemodel.core.engagement.RuptureId;
import org.practicemodel.core.engagement.TimeAlone;
import org.practicemodel.core.engagement.TraumaInformedPrinciple;
import org.practicemodel.core.engagement.WorkingStance;
import org.practicemodel.core.engagement.WorkingStanceTag;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.sharing.CommunicationNeed;
import org.practicemodel.core.sharing.CommunicationNeedId;
import org.practicemodel.core.sharing.CommunicationNeedKind;
import org.practicemodel.core.sharing.CommunicationProvision;
import org.practicemodel.core.sharing.CommunicationProvisionId;
import org.practicemodel.core.sharing.ProvisionOutcome;
import org.practicemodel.core.team.AllocationId;

/** How people met and worked together in a generated record, and what was changed because of what they need. */
final class InteractionChoices {

    private static final List<AdjustmentOutcome> ADJUSTMENT_OUTCOMES = List.of(
            AdjustmentOutcome.ASKED_FOR, AdjustmentOutcome.MADE, AdjustmentOutcome.AGREED, AdjustmentOutcome.NOT_MADE);
    private static final List<CommunicationNeedKind> COMMUNICATION_NEED_KINDS = List.of(
            CommunicationNeedKind.INTERPRETER,
            CommunicationNeedKind.SIGN_LANGUAGE,
            CommunicationNeedKind.TRANSLATION,
            CommunicationNeedKind.EASY_READ,
            CommunicationNeedKind.LARGE_PRINT,
            CommunicationNeedKind.READ_ALOUD,
            CommunicationNeedKind.SPEECH_AND_LANGUAGE,
            CommunicationNeedKind.NONE);
    private static final List<HandoverOutcome> HANDOVER_OUTCOMES = List.of(
            HandoverOutcome.JOINT_VISIT,
            HandoverOutcome.INTRODUCED,
            HandoverOutcome.TOLD_BEFOREHAND,
            HandoverOutcome.NOT_DONE);
    private static final List<InteractionMode> INTERACTION_MODES = List.of(
            InteractionMode.HOME_VISIT,
            InteractionMode.MEETING_ELSEWHERE,
            InteractionMode.VIDEO,
            InteractionMode.TELEPHONE,
            InteractionMode.MESSAGE);
    private static final List<InteractionOutcome> INTERACTION_OUTCOMES = List.of(
            InteractionOutcome.TOOK_PLACE,
            InteractionOutcome.ATTEMPTED,
            InteractionOutcome.CALLED_OFF_BY_FAMILY,
            InteractionOutcome.CALLED_OFF_BY_SERVICE);
    private static final List<MeetingKind> MEETING_KINDS = List.of(
            MeetingKind.CORE_GROUP,
            MeetingKind.TEAM_AROUND_FAMILY,
            MeetingKind.PROTECTION_CONFERENCE,
            MeetingKind.RESTORATIVE_MEETING,
            MeetingKind.RETHINK_FORUM,
            MeetingKind.RETHINK_SPACE,
            MeetingKind.OTHER);
    private static final List<Participation> PARTICIPATIONS =
            List.of(Participation.ATTENDED, Participation.VIEW_SENT, Participation.ABSENT, Participation.NOT_INVITED);
    private static final List<PreferenceKind> PREFERENCE_KINDS = List.of(
            PreferenceKind.PLACE,
            PreferenceKind.TIME,
            PreferenceKind.PERSON,
            PreferenceKind.WAY,
            PreferenceKind.NO_PREFERENCE);
    private static final List<ProvisionOutcome> PROVISION_OUTCOMES = List.of(
            ProvisionOutcome.PROVIDED,
            ProvisionOutcome.DECLINED,
            ProvisionOutcome.NOT_PROVIDED,
            ProvisionOutcome.CHILD_INTERPRETED);
    private static final List<RepairOutcome> REPAIR_OUTCOMES =
            List.of(RepairOutcome.CONVERSATION, RepairOutcome.NOT_WANTED, RepairOutcome.NOT_DONE);
    private static final List<TimeAlone> TIME_ALONES = List.of(
            TimeAlone.ALONE,
            TimeAlone.WITH_AN_ADULT_THEY_CHOSE,
            TimeAlone.DECLINED,
            TimeAlone.WITH_PEOPLE_THEY_KNOW,
            TimeAlone.NOT_OFFERED);
    private static final List<TraumaInformedPrinciple> TRAUMA_INFORMED_PRINCIPLES = List.of(
            TraumaInformedPrinciple.SAFETY,
            TraumaInformedPrinciple.TRUST,
            TraumaInformedPrinciple.CHOICE,
            TraumaInformedPrinciple.COLLABORATION,
            TraumaInformedPrinciple.EMPOWERMENT,
            TraumaInformedPrinciple.CULTURAL_CONSIDERATION);
    private static final List<WorkingStance> WORKING_STANCES = List.of(WorkingStance.SUPPORT, WorkingStance.CHALLENGE);

    private final Choices choices;
    private final List<PersonId> people;
    private final Parties parties;
    private final VoiceChoices voices;
    private final List<EntryId> entries;
    private final List<AllocationId> allocations;
    private final List<RuptureId> ruptureIds;
    private final List<PreferenceId> preferenceIds;
    private final List<CommunicationNeedId> communicationNeedIds;

    InteractionChoices(
            Choices choices,
            List<PersonId> people,
            Parties parties,
            VoiceChoices voices,
            List<EntryId> entries,
            List<AllocationId> allocations) {
        this.choices = choices;
        this.people = people;
        this.parties = parties;
        this.voices = voices;
        this.entries = entries;
        this.allocations = allocations;
        this.ruptureIds = people.isEmpty() ? List.of() : choices.few(number -> RuptureId.of("rupture-" + number));
        this.preferenceIds =
                people.isEmpty() ? List.of() : choices.few(number -> PreferenceId.of("preference-" + number));
        this.communicationNeedIds =
                people.isEmpty() ? List.of() : choices.few(number -> CommunicationNeedId.of("need-" + number));
    }

    Engagement engagement(Engagement begun) {
        return begun.withInteractions(choices.few(number -> interaction(InteractionId.of("interaction-" + number))))
                .withMeetings(choices.few(number -> meeting(MeetingId.of("meeting-" + number))))
                .withHandovers(choices.few(number -> handover(HandoverId.of("handover-" + number))))
                .withRuptures(ruptureIds.stream().map(this::rupture).toList())
                .withRepairs(
                        ruptureIds.isEmpty()
                                ? List.of()
                                : choices.few(number -> repair(RepairId.of("repair-" + number))))
                .withPreferences(preferenceIds.stream().map(this::preference).toList())
                .withAdjustments(choices.few(number -> adjustment(AdjustmentId.of("adjustment-" + number))))
                .withCommunicationNeeds(communicationNeedIds.stream()
                        .map(this::communicationNeed)
                        .toList())
                .withCommunicationProvisions(
                        communicationNeedIds.isEmpty()
                                ? List.of()
                                : choices.few(number ->
                                        communicationProvision(CommunicationProvisionId.of("provision-" + number))));
    }

    private Interaction interaction(InteractionId id) {
        return Interaction.builder()
                .id(id)
                .mode(choices.oneOf(INTERACTION_MODES))
                .on(choices.maybe(0.85, choices::day))
                .outcome(choices.maybe(0.6, () -> choices.oneOf(INTERACTION_OUTCOMES)))
                .addAllWorkers(choices.fewOf(parties.workers()))
                .addAllParticipants(parties.few(choices))
                .addAllChildren(people.isEmpty() ? List.of() : choices.few(each -> childSeen()))
                .addAllStances(choices.few(each -> workingStanceTag()))
                .addAllInLineWith(choices.fewOf(preferenceIds))
                .addAllContraryTo(choices.fewOf(preferenceIds))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Meeting meeting(MeetingId id) {
        return Meeting.builder()
                .id(id)
                .kind(choices.oneOf(MEETING_KINDS))
                .heldOn(choices.maybe(0.85, choices::day))
                .addAllSubjects(choices.fewOf(people))
                .addAllParticipants(participants())
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Handover handover(HandoverId id) {
        return Handover.builder()
                .id(id)
                .outcome(choices.oneOf(HANDOVER_OUTCOMES))
                .on(choices.maybe(0.85, choices::day))
                .to(choices.chance(0.7) ? choices.anyOf(allocations) : Optional.empty())
                .from(choices.chance(0.7) ? choices.anyOf(allocations) : Optional.empty())
                .by(parties.isEmpty() ? Optional.empty() : choices.maybe(0.6, () -> parties.any(choices)))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Rupture rupture(RuptureId id) {
        return Rupture.builder()
                .id(id)
                .on(choices.maybe(0.85, choices::day))
                .addAllBetween(parties.few(choices))
                .statement(choices.maybe(0.35, voices::statement))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Repair repair(RepairId id) {
        return Repair.builder()
                .id(id)
                .rupture(choices.<RuptureId>oneOf(ruptureIds))
                .outcome(choices.oneOf(REPAIR_OUTCOMES))
                .on(choices.maybe(0.85, choices::day))
                .by(choices.maybe(0.35, choices::role))
                .addAllWith(parties.few(choices))
                .statement(choices.maybe(0.35, voices::statement))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Preference preference(PreferenceId id) {
        return Preference.builder()
                .id(id)
                .of(choices.<PersonId>oneOf(people))
                .addAllKinds(choices.fewOf(PREFERENCE_KINDS))
                .on(choices.maybe(0.85, choices::day))
                .until(choices.maybe(0.3, choices::day))
                .statement(choices.maybe(0.35, voices::statement))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Adjustment adjustment(AdjustmentId id) {
        return Adjustment.builder()
                .id(id)
                .outcome(choices.oneOf(ADJUSTMENT_OUTCOMES))
                .addAllForWhom(choices.fewOf(people))
                .addAllBecause(choices.fewOf(entries))
                .askedOn(choices.maybe(0.85, choices::day))
                .on(choices.maybe(0.85, choices::day))
                .by(choices.maybe(0.35, choices::role))
                .statement(choices.maybe(0.35, voices::statement))
                .addAllPrinciples(choices.fewOf(TRAUMA_INFORMED_PRINCIPLES))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private CommunicationNeed communicationNeed(CommunicationNeedId id) {
        return CommunicationNeed.builder()
                .id(id)
                .of(choices.<PersonId>oneOf(people))
                .kind(choices.oneOf(COMMUNICATION_NEED_KINDS))
                .on(choices.maybe(0.85, choices::day))
                .statement(choices.maybe(0.35, voices::statement))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private CommunicationProvision communicationProvision(CommunicationProvisionId id) {
        return CommunicationProvision.builder()
                .id(id)
                .need(choices.<CommunicationNeedId>oneOf(communicationNeedIds))
                .outcome(choices.oneOf(PROVISION_OUTCOMES))
                .at(choices.chance(0.6) ? choices.anyOf(entries) : Optional.empty())
                .on(choices.maybe(0.85, choices::day))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private ChildSeen childSeen() {
        return ChildSeen.builder()
                .child(choices.<PersonId>oneOf(people))
                .seen(choices.chance(0.6))
                .timeAlone(choices.maybe(0.6, () -> choices.oneOf(TIME_ALONES)))
                .noticed(choices.maybe(0.35, voices::statement))
                .reason(choices.maybe(0.35, voices::statement))
                .build();
    }

    private WorkingStanceTag workingStanceTag() {
        return WorkingStanceTag.builder()
                .stance(choices.oneOf(WORKING_STANCES))
                .by(choices.chance(0.6) ? choices.anyOf(parties.workers()) : Optional.empty())
                .role(choices.maybe(0.35, choices::role))
                .on(choices.maybe(0.85, choices::day))
                .build();
    }

    private List<ReviewParticipant> participants() {
        return parties.isEmpty()
                ? List.of()
                : choices.few(each -> ReviewParticipant.builder()
                        .who(parties.any(choices))
                        .participation(choices.maybe(0.7, () -> choices.oneOf(PARTICIPATIONS)))
                        .build());
    }
}
