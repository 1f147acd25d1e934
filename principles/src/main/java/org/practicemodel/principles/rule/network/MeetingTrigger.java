package org.practicemodel.principles.rule.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.engagement.ConferencePrompt;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.view.RecordView;

/**
 * Something in the current episode that calls for the offer of a family-led meeting in this authority, see {@link
 * MeetingCalls}.
 *
 * @param entry where it is recorded
 * @param on the day it happened
 * @param familyAsked whether it is the family's own request, which only they had to make
 */
record MeetingTrigger(Entry entry, LocalDate on, boolean familyAsked) {

    /** Returns the triggers, the earliest first. */
    static List<MeetingTrigger> of(RecordView view) {
        MeetingCalls calls = new MeetingCalls(view);
        var journey = view.record().journey();
        Stream<MeetingTrigger> conferences = journey.protectionConferences().stream()
                .filter(held -> calls.afterConference())
                .filter(held -> view.episode().belongs(held.episode(), Optional.of(held.heldOn())))
                .map(held -> new MeetingTrigger(held, held.heldOn(), false));
        Stream<MeetingTrigger> letters = journey.proceedings().stream()
                .filter(proceedings -> calls.afterLetter())
                .filter(proceedings -> view.episode().belongs(proceedings.episode(), proceedings.letterSentOn()))
                .flatMap(proceedings ->
                        proceedings.letterSentOn().stream().map(on -> new MeetingTrigger(proceedings, on, false)));
        Stream<MeetingTrigger> prompts = view.record().engagement().familyGroupConferencePrompts().stream()
                .filter(prompt -> calls.after(prompt.kind()))
                .filter(prompt -> view.episode().contains(prompt.on()))
                .map(prompt ->
                        new MeetingTrigger(prompt, prompt.on(), prompt.kind().equals(ConferencePrompt.FAMILY_REQUEST)));
        return Stream.of(conferences, letters, prompts)
                .flatMap(triggers -> triggers)
                .sorted(Comparator.comparing(MeetingTrigger::on)
                        .thenComparing(trigger -> trigger.entry().id().value()))
                .toList();
    }
}
