package org.practicemodel.core.view;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.engagement.Adjustment;
import org.practicemodel.core.engagement.AdjustmentOutcome;
import org.practicemodel.core.engagement.ChildSeen;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.engagement.FamilyGroupConferenceOffer;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.Preference;
import org.practicemodel.core.sharing.InformationShare;

/** What people did and said together, as it was known on a day. */
final class EngagementKnownOn {

    private final AsOf asOf;

    EngagementKnownOn(AsOf asOf) {
        this.asOf = asOf;
    }

    Engagement engagement(Engagement engagement) {
        return engagement
                .withFamilyGroupConferencePrompts(asOf.all(
                        engagement.familyGroupConferencePrompts(), prompt -> asOf.happened(prompt, prompt.on())))
                .withFamilyGroupConferenceOffers(asOf.all(engagement.familyGroupConferenceOffers(), this::offer))
                .withFamilyGroupConferences(asOf.all(
                        engagement.familyGroupConferences(),
                        conference -> asOf.happened(conference, conference.heldOn())))
                .withDocumentShares(asOf.all(engagement.documentShares(), this::share))
                .withInteractions(asOf.all(engagement.interactions(), this::interaction))
                .withMeetings(asOf.all(engagement.meetings(), meeting -> asOf.happened(meeting, meeting.heldOn())))
                .withHandovers(asOf.all(engagement.handovers(), handover -> asOf.happened(handover, handover.on())))
                .withRuptures(asOf.all(
                        engagement.ruptures(),
                        rupture -> asOf.happened(rupture, rupture.on())
                                .map(hurt -> hurt.withStatement(asOf.statement(hurt.statement())))))
                .withRepairs(asOf.all(
                        engagement.repairs(),
                        repair -> asOf.happened(repair, repair.on())
                                .map(done -> done.withStatement(asOf.statement(done.statement())))))
                .withPreferences(asOf.all(engagement.preferences(), this::preference))
                .withAdjustments(asOf.all(engagement.adjustments(), this::adjustment))
                .withCommunicationNeeds(asOf.all(
                        engagement.communicationNeeds(),
                        need -> asOf.happened(need, need.on())
                                .map(asked -> asked.withStatement(asOf.statement(asked.statement())))))
                .withCommunicationProvisions(asOf.all(
                        engagement.communicationProvisions(), provision -> asOf.happened(provision, provision.on())))
                .withDisclosures(asOf.all(
                        engagement.disclosures(),
                        told -> asOf.happened(told, told.on())
                                .map(known -> known.withHow(asOf.statement(known.how())))))
                .withInformationShares(asOf.all(engagement.informationShares(), this::informationShare))
                .withHelpConsents(asOf.all(engagement.helpConsents(), consent -> asOf.happened(consent, consent.on())));
    }

    private Optional<FamilyGroupConferenceOffer> offer(FamilyGroupConferenceOffer offer) {
        return asOf.happened(offer, offer.on())
                .filter(made ->
                        made.notOffered().map(not -> asOf.hadCome(not.on())).orElse(true));
    }

    private Optional<DocumentShare> share(DocumentShare share) {
        return asOf.happened(share, share.on())
                .map(shared -> shared.withAcknowledgedOn(asOf.come(shared.acknowledgedOn())));
    }

    private Optional<Interaction> interaction(Interaction interaction) {
        return asOf.happened(interaction, interaction.on())
                .map(met -> met.withChildren(
                                met.children().stream().map(this::childSeen).toList())
                        .withStances(met.stances().stream()
                                .filter(stance -> asOf.hadCome(stance.on()))
                                .toList()));
    }

    private ChildSeen childSeen(ChildSeen child) {
        return child.withNoticed(asOf.statement(child.noticed())).withReason(asOf.statement(child.reason()));
    }

    private Optional<Preference> preference(Preference preference) {
        return asOf.happened(preference, preference.on())
                .map(said -> said.withUntil(asOf.come(said.until())).withStatement(asOf.statement(said.statement())));
    }

    /** What came of it later was, until then, only asked for. */
    private Optional<Adjustment> adjustment(Adjustment adjustment) {
        return asOf.happened(adjustment, adjustment.askedOn())
                .filter(asked -> asked.askedOn().isPresent() || asOf.hadCome(asked.on()))
                .map(asked -> asOf.hadCome(asked.on())
                        ? asked
                        : asked.withOutcome(AdjustmentOutcome.ASKED_FOR)
                                .withOn(Optional.empty())
                                .withBy(Optional.empty()))
                .map(asked -> asked.withStatement(asOf.statement(asked.statement())));
    }

    private Optional<InformationShare> informationShare(InformationShare share) {
        return asOf.happened(share, share.on())
                .map(shared -> shared.withRefusedOn(asOf.come(shared.refusedOn())))
                .map(shared -> asOf.hadCome(shared.toldOn())
                        ? shared
                        : shared.withFamilyTold(Optional.empty())
                                .withTold(List.of())
                                .withToldOn(Optional.empty()));
    }
}
