package org.practicemodel.formulation.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.formulation.perspective.PerspectivesOn;
import org.practicemodel.formulation.perspective.Speaker;
import org.practicemodel.formulation.perspective.Voice;

/** How each speaker stands to one thing, earlier and later. */
final class Stances {

    private Stances() {}

    static Stream<PerspectiveChange> changes(Optional<EntryId> about, PerspectivesOn earlier, PerspectivesOn later) {
        Map<Speaker, List<Voice>> before = standing(earlier);
        Map<Speaker, List<Voice>> after = standing(later);
        Set<Speaker> speakers = new LinkedHashSet<>(after.keySet());
        speakers.addAll(before.keySet());
        return speakers.stream()
                .map(speaker -> new PerspectiveChange(
                        about,
                        speaker.who(),
                        speaker.role(),
                        before.getOrDefault(speaker, List.of()),
                        after.getOrDefault(speaker, List.of())))
                .filter(change -> !said(change.from()).equals(said(change.to())));
    }

    private static Map<Speaker, List<Voice>> standing(PerspectivesOn heard) {
        Map<Speaker, List<Voice>> bySpeaker = new LinkedHashMap<>();
        Stream.of(heard.voices(), heard.notAsked())
                .flatMap(List::stream)
                .forEach(voice -> bySpeaker
                        .computeIfAbsent(Speaker.of(voice.perspective()), speaker -> new ArrayList<>())
                        .add(voice));
        bySpeaker.replaceAll((speaker, voices) -> speaker.who().isPresent() ? latest(voices) : voices);
        return bySpeaker;
    }

    /** Drops what somebody said before the last day known; what has no day may be the last they said. */
    private static List<Voice> latest(List<Voice> voices) {
        Optional<LocalDate> last = voices.stream()
                .flatMap(voice -> voice.perspective().on().stream())
                .max(LocalDate::compareTo);
        return voices.stream()
                .filter(voice -> voice.perspective().on().isEmpty()
                        || voice.perspective().on().equals(last))
                .toList();
    }

    private static Set<List<Object>> said(List<Voice> voices) {
        return voices.stream()
                .map(voice -> List.<Object>of(
                        voice.stance(), Parts.words(voice.perspective().words()), voice.isAnswered()))
                .collect(Collectors.toSet());
    }
}
