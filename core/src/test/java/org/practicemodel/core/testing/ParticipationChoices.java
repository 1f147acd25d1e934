package org.practicemodel.core.testing;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.engagement.AdvocacyOffer;
import org.practicemodel.core.engagement.AdvocacyOfferId;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.engagement.OfferOutcome;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.HelpId;
import org.practicemodel.core.participation.AgencyView;
import org.practicemodel.core.participation.AgencyViewId;
import org.practicemodel.core.participation.AgencyViewOutcome;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.participation.ChildVoiceId;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.ContributionId;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionId;
import org.practicemodel.core.participation.DecisionMode;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.participation.DisagreementId;
import org.practicemodel.core.participation.DisagreementResponse;
import org.practicemodel.core.participation.FamilyFeedback;
import org.practicemodel.core.participation.FamilyFeedbackId;
import org.practicemodel.core.participation.FeedbackFacet;
import org.practicemodel.core.participation.Influence;
import org.practicemodel.core.participation.InfluenceOutcome;
import org.practicemodel.core.participation.VoiceWay;
import org.practicemodel.core.sharing.ConsentOutcome;
import org.practicemodel.core.sharing.Disclosure;
import org.practicemodel.core.sharing.DisclosureId;
import org.practicemodel.core.sharing.DisclosureOutcome;
import org.practicemodel.core.sharing.HelpConsent;
import org.practicemodel.core.sharing.HelpConsentId;
import org.practicemodel.core.sharing.InformationShare;
import org.practicemodel.core.sharing.InformationShareId;
import org.practicemodel.core.sharing.LawfulBasis;
import org.practicemodel.core.team.AgencyId;

/** What people brought, decided and saw differently in a generated record, and who was told what. */
final class ParticipationChoices {

    private static final List<AgencyViewOutcome> AGENCY_VIEW_OUTCOMES = List.of(
            AgencyViewOutcome.GIVEN,
            AgencyViewOutcome.NO_ANSWER,
            AgencyViewOutcome.DECLINED,
            AgencyViewOutcome.NOT_SOUGHT);
    private static final List<ConsentOutcome> CONSENT_OUTCOMES =
            List.of(ConsentOutcome.GIVEN, ConsentOutcome.REFUSED, ConsentOutcome.WITHDRAWN);
    private static final List<ContributorKind> CONTRIBUTOR_KINDS = List.of(
            ContributorKind.CHILD,
            ContributorKind.PARENT_OR_CARER,
            ContributorKind.FAMILY_OR_NETWORK,
            ContributorKind.PROFESSIONAL);
    private static final List<DecisionMode> DECISION_MODES =
            List.of(DecisionMode.JOINT, DecisionMode.FAMILY, DecisionMode.PROFESSIONAL_ONLY, DecisionMode.COURT);
    private static final List<DisclosureOutcome> DISCLOSURE_OUTCOMES =
            List.of(DisclosureOutcome.EXPLAINED, DisclosureOutcome.NOT_SHARED);
    private static final List<FeedbackFacet> FEEDBACK_FACETS = List.of(
            FeedbackFacet.COMMUNICATION,
            FeedbackFacet.FEELING_VALUED,
            FeedbackFacet.ACTIVE_PART,
            FeedbackFacet.UNDERSTANDING);
    private static final List<InfluenceOutcome> INFLUENCE_OUTCOMES =
            List.of(InfluenceOutcome.CHANGED, InfluenceOutcome.NOT_CHANGED, InfluenceOutcome.NOT_CONSIDERED);
    private static final List<LawfulBasis> LAWFUL_BASISS = List.of(
            LawfulBasis.PUBLIC_TASK,
            LawfulBasis.LEGAL_OBLIGATION,
            LawfulBasis.VITAL_INTERESTS,
            LawfulBasis.LEGITIMATE_INTERESTS,
            LawfulBasis.CONSENT,
            LawfulBasis.CONTRACT);
    private static final List<OfferOutcome> OFFER_OUTCOMES =
            List.of(OfferOutcome.ACCEPTED, OfferOutcome.DECLINED, OfferOutcome.NO_ANSWER);
    private static final List<VoiceWay> VOICE_WAYS = List.of(
            VoiceWay.TALKING,
            VoiceWay.DRAWING,
            VoiceWay.PLAY,
            VoiceWay.SIGNS_OR_SYMBOLS,
            VoiceWay.OBSERVATION,
            VoiceWay.ADVOCATE);

    private final Choices choices;
    private final List<PersonId> people;
    private final Parties parties;
    private final VoiceChoices voices;
    private final List<EntryId> entries;
    private final List<HelpId> help;

    ParticipationChoices(
            Choices choices,
            List<PersonId> people,
            Parties parties,
            VoiceChoices voices,
            List<EntryId> entries,
            List<HelpId> help) {
        this.choices = choices;
        this.people = people;
        this.parties = parties;
        this.voices = voices;
        this.entries = entries;
        this.help = help;
    }

    Engagement engagement(Engagement begun) {
        return begun.withContributions(choices.few(number -> contribution(ContributionId.of("contribution-" + number))))
                .withChildVoices(
                        people.isEmpty()
                                ? List.of()
                                : choices.few(number -> childVoice(ChildVoiceId.of("voice-" + number))))
                .withDecisions(choices.few(number -> decision(DecisionId.of("decision-" + number))))
                .withAgencyViews(
                        parties.agencies().isEmpty()
                                ? List.of()
                                : choices.few(number -> agencyView(AgencyViewId.of("view-" + number))))
                .withDisagreements(choices.few(number -> disagreement(DisagreementId.of("disagreement-" + number))))
                .withAdvocacyOffers(
                        people.isEmpty()
                                ? List.of()
                                : choices.few(number -> advocacyOffer(AdvocacyOfferId.of("advocacy-" + number))))
                .withDisclosures(choices.few(number -> disclosure(DisclosureId.of("disclosure-" + number))))
                .withInformationShares(
                        parties.isEmpty()
                                ? List.of()
                                : choices.few(
                                        number -> informationShare(InformationShareId.of("information-" + number))))
                .withHelpConsents(
                        people.isEmpty()
                                ? List.of()
                                : choices.few(number -> helpConsent(HelpConsentId.of("consent-" + number))))
                .withFamilyFeedback(choices.few(number -> familyFeedback(FamilyFeedbackId.of("feedback-" + number))));
    }

    private Contribution contribution(ContributionId id) {
        return Contribution.builder()
                .id(id)
                .kind(choices.oneOf(CONTRIBUTOR_KINDS))
                .addAllBy(parties.few(choices))
                .addAllLinkedTo(choices.fewOf(entries))
                .on(choices.maybe(0.85, choices::day))
                .statement(choices.maybe(0.35, voices::statement))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private ChildVoice childVoice(ChildVoiceId id) {
        return ChildVoice.builder()
                .id(id)
                .child(choices.<PersonId>oneOf(people))
                .spaceOn(choices.maybe(0.85, choices::day))
                .way(choices.maybe(0.6, () -> choices.oneOf(VOICE_WAYS)))
                .view(choices.maybe(0.35, voices::statement))
                .addAllHeardBy(parties.few(choices))
                .influence(choices.maybe(0.35, this::influence))
                .fedBackOn(choices.maybe(0.85, choices::day))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Decision decision(DecisionId id) {
        return Decision.builder()
                .id(id)
                .key(choices.maybe(0.5, () -> choices.chance(0.6)))
                .on(choices.maybe(0.85, choices::day))
                .mode(choices.maybe(0.6, () -> choices.oneOf(DECISION_MODES)))
                .addAllDeciders(parties.few(choices))
                .familyCouldTakePart(choices.maybe(0.5, () -> choices.chance(0.6)))
                .addAllAffects(parties.few(choices))
                .addAllAbout(choices.fewOf(entries))
                .statement(choices.maybe(0.35, voices::statement))
                .rationale(choices.maybe(0.35, voices::statement))
                .noRationale(choices.maybe(0.15, choices::mark))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private AgencyView agencyView(AgencyViewId id) {
        return AgencyView.builder()
                .id(id)
                .agency(choices.<AgencyId>oneOf(parties.agencies()))
                .outcome(choices.oneOf(AGENCY_VIEW_OUTCOMES))
                .on(choices.maybe(0.85, choices::day))
                .addAllAbout(choices.fewOf(entries))
                .statement(choices.maybe(0.35, voices::statement))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Disagreement disagreement(DisagreementId id) {
        return Disagreement.builder()
                .id(id)
                .addAllBy(parties.few(choices))
                .addAllAbout(choices.fewOf(entries))
                .on(choices.maybe(0.85, choices::day))
                .words(choices.maybe(0.35, voices::statement))
                .otherView(choices.maybe(0.35, voices::statement))
                .response(choices.maybe(0.35, this::disagreementResponse))
                .unanswered(choices.maybe(0.15, choices::mark))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private AdvocacyOffer advocacyOffer(AdvocacyOfferId id) {
        return AdvocacyOffer.builder()
                .id(id)
                .child(choices.<PersonId>oneOf(people))
                .offered(choices.chance(0.6))
                .on(choices.maybe(0.85, choices::day))
                .by(choices.maybe(0.35, choices::role))
                .outcome(choices.maybe(0.35, () -> choices.oneOf(OFFER_OUTCOMES)))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private FamilyFeedback familyFeedback(FamilyFeedbackId id) {
        return FamilyFeedback.builder()
                .id(id)
                .addAllBy(parties.few(choices))
                .on(choices.maybe(0.85, choices::day))
                .addAllFacets(choices.fewOf(FEEDBACK_FACETS))
                .statement(choices.maybe(0.35, voices::statement))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Disclosure disclosure(DisclosureId id) {
        return Disclosure.builder()
                .id(id)
                .addAllToWhom(choices.fewOf(people))
                .outcome(choices.oneOf(DISCLOSURE_OUTCOMES))
                .on(choices.maybe(0.85, choices::day))
                .addAllAbout(choices.fewOf(entries))
                .how(choices.maybe(0.35, voices::statement))
                .by(choices.maybe(0.35, choices::role))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private InformationShare informationShare(InformationShareId id) {
        return InformationShare.builder()
                .id(id)
                .with(parties.any(choices))
                .on(choices.maybe(0.85, choices::day))
                .addAllSubjects(choices.fewOf(people))
                .basis(choices.maybe(0.6, () -> choices.oneOf(LAWFUL_BASISS)))
                .familyTold(choices.maybe(0.5, () -> choices.chance(0.6)))
                .addAllTold(choices.fewOf(people))
                .toldOn(choices.maybe(0.85, choices::day))
                .refusedOn(choices.maybe(0.85, choices::day))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private HelpConsent helpConsent(HelpConsentId id) {
        return HelpConsent.builder()
                .id(id)
                .by(choices.<PersonId>oneOf(people))
                .outcome(choices.oneOf(CONSENT_OUTCOMES))
                .on(choices.maybe(0.85, choices::day))
                .addAllHelp(choices.fewOf(help))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Influence influence() {
        return Influence.builder()
                .outcome(choices.oneOf(INFLUENCE_OUTCOMES))
                .on(choices.maybe(0.85, choices::day))
                .by(choices.maybe(0.35, choices::role))
                .at(choices.chance(0.6) ? choices.anyOf(entries) : Optional.empty())
                .because(choices.maybe(0.35, voices::statement))
                .build();
    }

    private DisagreementResponse disagreementResponse() {
        return DisagreementResponse.builder()
                .statement(voices.statement())
                .on(choices.maybe(0.85, choices::day))
                .by(choices.maybe(0.35, choices::role))
                .build();
    }
}
