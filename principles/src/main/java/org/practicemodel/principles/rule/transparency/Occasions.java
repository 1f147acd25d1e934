package org.practicemodel.principles.rule.transparency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.engagement.ShareFormat;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.sharing.CommunicationNeed;
import org.practicemodel.core.sharing.CommunicationNeedKind;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.principles.internal.HeldMeeting;

/** The meetings that somebody came to, and the documents that they were given, since they said what they need to follow. */
final class Occasions {

    /** What is needed to talk, and nothing that is written. */
    private static final Set<CommunicationNeedKind> SPOKEN = Set.of(
            CommunicationNeedKind.INTERPRETER,
            CommunicationNeedKind.SIGN_LANGUAGE,
            CommunicationNeedKind.SPEECH_AND_LANGUAGE);

    /** What is needed to read, and the form in which a document was given that is just that. */
    private static final Map<CommunicationNeedKind, Optional<ShareFormat>> WRITTEN = Map.of(
            CommunicationNeedKind.TRANSLATION, Optional.of(ShareFormat.TRANSLATED),
            CommunicationNeedKind.EASY_READ, Optional.of(ShareFormat.EASY_READ),
            CommunicationNeedKind.READ_ALOUD, Optional.of(ShareFormat.READ_ALOUD),
            CommunicationNeedKind.LARGE_PRINT, Optional.empty());

    private static final Set<Participation> NOT_THERE = Set.of(
            Participation.ADVOCATE_ONLY, Participation.VIEW_SENT, Participation.ABSENT, Participation.NOT_INVITED);

    private final RecordView view;
    private final CommunicationNeed need;

    Occasions(RecordView view, CommunicationNeed need) {
        this.view = view;
        this.need = need;
    }

    /** Returns those at which the need counts: meetings for what is spoken, documents for what is written. */
    List<Entry> all() {
        Stream<Entry> meetings = WRITTEN.containsKey(need.kind()) ? Stream.of() : meetings();
        Stream<Entry> documents = SPOKEN.contains(need.kind()) ? Stream.of() : documents();
        return Stream.concat(meetings, documents)
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .toList();
    }

    /** Checks whether a document was given in the very form that is needed. */
    boolean isInNeededFormat(Entry occasion) {
        return occasion instanceof DocumentShare share
                && share.format().isPresent()
                && share.format().equals(WRITTEN.getOrDefault(need.kind(), Optional.empty()));
    }

    private Stream<Entry> meetings() {
        return HeldMeeting.all(view)
                .filter(meeting -> isSince(meeting.heldOn()) && came(meeting.participants()))
                .map(HeldMeeting::entry);
    }

    private Stream<Entry> documents() {
        return view.record().engagement().documentShares().stream()
                .filter(share -> isSince(share.on())
                        && share.toWhom().person().filter(need.of()::equals).isPresent())
                .map(Entry.class::cast);
    }

    private boolean isSince(Optional<LocalDate> on) {
        return on.isPresent()
                && view.episode().belongs(on)
                && need.on().flatMap(asked -> on.filter(asked::isAfter)).isEmpty();
    }

    private boolean came(List<ReviewParticipant> participants) {
        return participants.stream()
                .filter(participant ->
                        participant.who().person().filter(need.of()::equals).isPresent())
                .anyMatch(participant ->
                        participant.participation().filter(NOT_THERE::contains).isEmpty());
    }
}
