package org.practicemodel.core.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Section;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.participation.AgencyView;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.participation.FamilyFeedback;
import org.practicemodel.core.sharing.CommunicationNeed;
import org.practicemodel.core.sharing.CommunicationProvision;
import org.practicemodel.core.sharing.Disclosure;
import org.practicemodel.core.sharing.HelpConsent;
import org.practicemodel.core.sharing.InformationShare;

/**
 * The section of the record about working with the family.
 *
 * <p>For instance: one offer, declined.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶16, ¶27
 *
 * @param familyGroupConferencePrompts what called for the offer of a conference
 * @param familyGroupConferenceOffers the offers
 * @param familyGroupConferences the conferences
 * @param documentShares what was shared with whom
 * @param interactions when people met or spoke
 * @param meetings the meetings about the work
 * @param handovers how the family came from one lead worker to the next
 * @param ruptures what hurt a relationship
 * @param repairs what was done to mend it
 * @param preferences how people would like to meet and work
 * @param adjustments what was changed because of that
 * @param contributions what people brought
 * @param childVoices what children let others know
 * @param decisions what was decided, by whom and why
 * @param agencyViews what agencies think
 * @param disagreements who sees something differently
 * @param advocacyOffers the offers of an advocate
 * @param disclosures who was told of the worries
 * @param informationShares what information was shared with others
 * @param helpConsents what people said to help
 * @param communicationNeeds what people need so that they can follow
 * @param communicationProvisions what was provided for that
 * @param familyFeedback what the family says it was like
 */
@Value.Builder
public record Engagement(
        List<@NotNull @Valid FamilyGroupConferencePrompt> familyGroupConferencePrompts,
        List<@NotNull @Valid FamilyGroupConferenceOffer> familyGroupConferenceOffers,
        List<@NotNull @Valid FamilyGroupConference> familyGroupConferences,
        List<@NotNull @Valid DocumentShare> documentShares,
        List<@NotNull @Valid Interaction> interactions,
        List<@NotNull @Valid Meeting> meetings,
        List<@NotNull @Valid Handover> handovers,
        List<@NotNull @Valid Rupture> ruptures,
        List<@NotNull @Valid Repair> repairs,
        List<@NotNull @Valid Preference> preferences,
        List<@NotNull @Valid Adjustment> adjustments,
        List<@NotNull @Valid Contribution> contributions,
        List<@NotNull @Valid ChildVoice> childVoices,
        List<@NotNull @Valid Decision> decisions,
        List<@NotNull @Valid AgencyView> agencyViews,
        List<@NotNull @Valid Disagreement> disagreements,
        List<@NotNull @Valid AdvocacyOffer> advocacyOffers,
        List<@NotNull @Valid Disclosure> disclosures,
        List<@NotNull @Valid InformationShare> informationShares,
        List<@NotNull @Valid HelpConsent> helpConsents,
        List<@NotNull @Valid CommunicationNeed> communicationNeeds,
        List<@NotNull @Valid CommunicationProvision> communicationProvisions,
        List<@NotNull @Valid FamilyFeedback> familyFeedback)
        implements Section, WithEngagement {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Engagement {
        WellFormed check = WellFormed.of(Engagement.class);
        familyGroupConferencePrompts = check.list("familyGroupConferencePrompts", familyGroupConferencePrompts);
        familyGroupConferenceOffers = check.list("familyGroupConferenceOffers", familyGroupConferenceOffers);
        familyGroupConferences = check.list("familyGroupConferences", familyGroupConferences);
        documentShares = check.list("documentShares", documentShares);
        interactions = check.list("interactions", interactions);
        meetings = check.list("meetings", meetings);
        handovers = check.list("handovers", handovers);
        ruptures = check.list("ruptures", ruptures);
        repairs = check.list("repairs", repairs);
        preferences = check.list("preferences", preferences);
        adjustments = check.list("adjustments", adjustments);
        contributions = check.list("contributions", contributions);
        childVoices = check.list("childVoices", childVoices);
        decisions = check.list("decisions", decisions);
        agencyViews = check.list("agencyViews", agencyViews);
        disagreements = check.list("disagreements", disagreements);
        advocacyOffers = check.list("advocacyOffers", advocacyOffers);
        disclosures = check.list("disclosures", disclosures);
        informationShares = check.list("informationShares", informationShares);
        helpConsents = check.list("helpConsents", helpConsents);
        communicationNeeds = check.list("communicationNeeds", communicationNeeds);
        communicationProvisions = check.list("communicationProvisions", communicationProvisions);
        familyFeedback = check.list("familyFeedback", familyFeedback);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static EngagementBuilder builder() {
        return new EngagementBuilder();
    }

    private static final Engagement NOTHING = builder().build();

    /**
     * Obtains the section that holds nothing.
     *
     * @return the empty section
     */
    public static Engagement nothing() {
        return NOTHING;
    }

    @Override
    public boolean holdsNothing() {
        return equals(NOTHING);
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Engagement";
    }
}
