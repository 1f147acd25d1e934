package org.practicemodel.principles.rule.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.FamilyGroupConferenceOffer;
import org.practicemodel.core.engagement.OfferOutcome;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.journey.Proceedings;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.InForce;

/**
 * What the Children's Wellbeing and Schools Act 2026 adds to {@code P03-R2}: before an application to the court the meeting
 * was offered and, where the family said yes, held.
 *
 * <p>It decides only where the edition has the limit in force on the day of the application, and then a reason is shown
 * beside it and does not answer it. What is not recorded counts only where the record was relied on by that day.
 */
final class OfferBeforeApplication {

    static final Basis LAW =
            Basis.of(BasisKind.GUIDANCE, Citation.of("Children's Wellbeing and Schools Act 2026", "section 1"));

    static final Threshold LIMIT =
            LeedsDescriptors.statutory("fgc.offersBeforeApplication", ThresholdUnit.COUNT, 1, LAW);

    private static final RuleCode RULE = RuleCode.of("P03-R2");

    private static final Set<OfferOutcome> ANSWERS = Set.of(OfferOutcome.ACCEPTED, OfferOutcome.DECLINED);

    private final RecordView view;
    private final Proceedings proceedings;
    private final LocalDate application;
    private final MeetingOffers offers;

    private OfferBeforeApplication(
            RecordView view, Proceedings proceedings, LocalDate application, MeetingOffers offers) {
        this.view = view;
        this.proceedings = proceedings;
        this.application = application;
        this.offers = offers;
    }

    /** Returns an outcome for each application in the current episode of which the law says something. */
    static List<Outcome> of(RecordView view, MeetingOffers offers, MeetingParents parents) {
        if (parents.spokenFor().isEverybody()) {
            return List.of();
        }
        return view.record().journey().proceedings().stream()
                .filter(entry -> view.episode().belongs(entry.episode(), entry.applicationOn()))
                .filter(entry -> entry.applicationOn().isPresent())
                .sorted(Comparator.comparing(
                                (Proceedings entry) -> entry.applicationOn().orElseThrow())
                        .thenComparing(entry -> entry.id().value()))
                .map(entry -> new OfferBeforeApplication(
                        view, entry, entry.applicationOn().orElseThrow(), offers))
                .flatMap(application -> application.judged().stream())
                .toList();
    }

    private Optional<Outcome> judged() {
        MeetingOffers before = offers.by(application);
        Optional<Outcome> outcome = Optional.empty();
        if (before.held().isEmpty()) {
            outcome = before.made().size() < view.valueOf(LIMIT)
                    ? notOffered(before)
                    : accepted(before).map(this::notHeld);
        }
        if (InForce.decides(view, LIMIT, application)) {
            return outcome;
        }
        return outcome.filter(Outcome.NotMet.class::isInstance).map(Outcomes::informing);
    }

    private Optional<Outcome> notOffered(MeetingOffers before) {
        if (!before.decidedAgainst().isEmpty()) {
            return Optional.empty();
        }
        Phrase applied = phrase("P03-R2.applied");
        if (before.notOffered().isEmpty()
                && (!before.toOthers().isEmpty() || !reliedOn(RecordType.FAMILY_GROUP_CONFERENCE_OFFERS))) {
            return Optional.of(Outcomes.absent(
                    view,
                    RecordType.FAMILY_GROUP_CONFERENCE_OFFERS,
                    applied,
                    List.of(Evidence.missing(view, proceedings))));
        }
        return Optional.of(otherwise(applied, before.notOffered(), false));
    }

    /** Returns the offer to which the family last answered, where they said yes. */
    private static Optional<FamilyGroupConferenceOffer> accepted(MeetingOffers before) {
        return before.made().stream()
                .filter(offer -> offer.outcome().filter(ANSWERS::contains).isPresent())
                .reduce((earlier, later) -> later)
                .filter(offer ->
                        offer.outcome().filter(OfferOutcome.ACCEPTED::equals).isPresent());
    }

    private Outcome notHeld(FamilyGroupConferenceOffer accepted) {
        Phrase notHeld = phrase("P03-R2.notHeld");
        return offers.held().isEmpty() && !reliedOn(RecordType.FAMILY_GROUP_CONFERENCES)
                ? Outcomes.absent(
                        view, RecordType.FAMILY_GROUP_CONFERENCES, notHeld, List.of(Evidence.missing(view, accepted)))
                : otherwise(
                        notHeld,
                        Stream.concat(Stream.of(accepted), offers.held().stream())
                                .toList(),
                        true);
    }

    private Outcome otherwise(Phrase phrase, List<? extends Entry> beside, boolean begun) {
        List<Entry> contrary = new ArrayList<>(List.of(proceedings));
        contrary.addAll(beside);
        Outcome.NotMet notMet = Outcomes.notMet(
                        phrase,
                        contrary.stream()
                                .map(entry -> Evidence.contradicts(view, entry))
                                .toList())
                .settledOn(application);
        return Outcomes.answered(view, RULE, ReasonEffect.SHOWN, begun ? notMet.asBegun() : notMet, contrary);
    }

    private boolean reliedOn(RecordType type) {
        return view.coverage().reliedOn(type, application);
    }

    private Phrase phrase(String key) {
        return Phrase.of(key).with("application", application);
    }
}
