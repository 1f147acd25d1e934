package org.practicemodel.core.view;

import java.util.Optional;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.Disagreement;

/** What people brought, decided and saw differently, as it was known on a day. */
final class ParticipationKnownOn {

    private final AsOf asOf;

    ParticipationKnownOn(AsOf asOf) {
        this.asOf = asOf;
    }

    Engagement engagement(Engagement engagement) {
        return engagement
                .withContributions(asOf.all(
                        engagement.contributions(),
                        brought -> asOf.happened(brought, brought.on())
                                .map(known -> known.withStatement(asOf.statement(known.statement())))))
                .withChildVoices(asOf.all(engagement.childVoices(), this::childVoice))
                .withDecisions(asOf.all(engagement.decisions(), this::decision))
                .withAgencyViews(asOf.all(
                        engagement.agencyViews(),
                        view -> asOf.happened(view, view.on())
                                .map(known -> known.withStatement(asOf.statement(known.statement())))))
                .withDisagreements(asOf.all(engagement.disagreements(), this::disagreement))
                .withAdvocacyOffers(asOf.all(engagement.advocacyOffers(), offer -> asOf.happened(offer, offer.on())))
                .withFamilyFeedback(asOf.all(
                        engagement.familyFeedback(),
                        said -> asOf.happened(said, said.on())
                                .map(known -> known.withStatement(asOf.statement(known.statement())))));
    }

    private Optional<ChildVoice> childVoice(ChildVoice voice) {
        return asOf.happened(voice, voice.spaceOn())
                .map(given -> given.withView(asOf.statement(given.view()))
                        .withInfluence(given.influence()
                                .filter(influence -> asOf.hadCome(influence.on()))
                                .map(influence -> influence.withBecause(asOf.statement(influence.because()))))
                        .withFedBackOn(asOf.come(given.fedBackOn())));
    }

    private Optional<Decision> decision(Decision decision) {
        return asOf.happened(decision, decision.on())
                .map(taken -> taken.withStatement(asOf.statement(taken.statement()))
                        .withRationale(asOf.statement(taken.rationale()))
                        .withNoRationale(asOf.mark(taken.noRationale())));
    }

    private Optional<Disagreement> disagreement(Disagreement disagreement) {
        return asOf.happened(disagreement, disagreement.on())
                .map(said -> said.withWords(asOf.statement(said.words()))
                        .withOtherView(asOf.statement(said.otherView()))
                        .withResponse(said.response()
                                .filter(response -> asOf.hadCome(response.on()))
                                .flatMap(response -> asOf.statement(Optional.of(response.statement()))
                                        .map(response::withStatement)))
                        .withUnanswered(asOf.mark(said.unanswered())));
    }
}
