package org.practicemodel.principles.rule.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practicemodel.core.engagement.FamilyGroupConference;
import org.practicemodel.core.engagement.FamilyGroupConferenceOffer;
import org.practicemodel.core.engagement.NotOffered;
import org.practicemodel.core.engagement.NotOfferedReason;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.view.RecordView;

/**
 * What the current episode says about offering a family-led meeting. Offers and meetings without a date are taken to belong
 * to it; a "not offered" without a date is so only where there is no other episode.
 *
 * @param made offers to a parent, to somebody with parental responsibility, or to nobody named
 * @param toOthers offers that name other people only
 * @param notOffered where the source says that it was not offered
 * @param held meetings that were held, which shows that they were offered
 */
record MeetingOffers(
        List<FamilyGroupConferenceOffer> made,
        List<FamilyGroupConferenceOffer> toOthers,
        List<FamilyGroupConferenceOffer> notOffered,
        List<FamilyGroupConference> held) {

    private static final Set<NotOfferedReason> ACCEPTED_REASONS =
            Set.of(NotOfferedReason.NOT_IN_BEST_INTERESTS, NotOfferedReason.NOT_SAFE);

    /** Finds them in a view, given the people to whom it would be offered. */
    static MeetingOffers of(RecordView view, Set<PersonId> parents) {
        List<FamilyGroupConferenceOffer> offers = view.record().engagement().familyGroupConferenceOffers().stream()
                .filter(offer -> view.episode().belongs(day(offer))
                        || (offer.offered() && day(offer).isEmpty()))
                .sorted(Comparator.comparing(
                                (FamilyGroupConferenceOffer offer) -> day(offer).orElse(LocalDate.MIN))
                        .thenComparing(offer -> offer.id().value()))
                .toList();
        Predicate<FamilyGroupConferenceOffer> toParents =
                offer -> offer.toWhom().isEmpty() || offer.toWhom().stream().anyMatch(parents::contains);
        return new MeetingOffers(
                only(offers, toParents.and(FamilyGroupConferenceOffer::offered)),
                only(offers, toParents.negate().and(FamilyGroupConferenceOffer::offered)),
                only(offers, offer -> !offer.offered()),
                heldIn(view));
    }

    /** Returns the meetings that were held in the current episode, and those without a day, the earliest first. */
    static List<FamilyGroupConference> heldIn(RecordView view) {
        return view.record().engagement().familyGroupConferences().stream()
                .filter(meeting ->
                        meeting.heldOn().map(view.episode()::contains).orElse(true))
                .sorted(Comparator.comparing((FamilyGroupConference meeting) ->
                                meeting.heldOn().orElse(LocalDate.MIN))
                        .thenComparing(meeting -> meeting.id().value()))
                .toList();
    }

    /** Returns what shows that the meeting was offered. */
    List<Entry> shown() {
        return Stream.<Entry>concat(made.stream(), held.stream()).toList();
    }

    /** Returns where somebody decided that offering would not be safe or not be best for the child. */
    List<FamilyGroupConferenceOffer> decidedAgainst() {
        return only(
                notOffered,
                offer -> offer.notOffered()
                        .map(NotOffered::reason)
                        .filter(ACCEPTED_REASONS::contains)
                        .isPresent());
    }

    /** Returns what was said, done or decided by a day; what has no date counts. */
    MeetingOffers by(LocalDate last) {
        return new MeetingOffers(
                only(made, offer -> by(last, offer)),
                only(toOthers, offer -> by(last, offer)),
                only(notOffered, offer -> by(last, offer)),
                held.stream()
                        .filter(meeting ->
                                meeting.heldOn().filter(last::isBefore).isEmpty())
                        .toList());
    }

    private static List<FamilyGroupConferenceOffer> only(
            List<FamilyGroupConferenceOffer> offers, Predicate<FamilyGroupConferenceOffer> kept) {
        return offers.stream().filter(kept).toList();
    }

    private static boolean by(LocalDate last, FamilyGroupConferenceOffer offer) {
        return day(offer).filter(last::isBefore).isEmpty();
    }

    private static Optional<LocalDate> day(FamilyGroupConferenceOffer offer) {
        return offer.on().or(() -> offer.notOffered().flatMap(NotOffered::on));
    }
}
