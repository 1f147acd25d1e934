package org.practicemodel.principles.rule.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.engagement.ConferencePrompt;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.view.RecordView;

/**
 * Something in the current episode that says that a child may live elsewhere, or does.
 *
 * @param entry where it is recorded
 * @param on the day
 * @param subjects the children it is about; empty means all of them
 * @param care whether a child came to be looked after
 */
record LivingElsewhere(Entry entry, LocalDate on, List<PersonId> subjects, boolean care) {

    /** Returns them, the earliest first. */
    static List<LivingElsewhere> of(RecordView view) {
        Stream<LivingElsewhere> prompts = view.record().engagement().familyGroupConferencePrompts().stream()
                .filter(prompt -> prompt.kind().equals(ConferencePrompt.MAY_LIVE_ELSEWHERE))
                .map(prompt -> new LivingElsewhere(prompt, prompt.on(), prompt.subjects(), false));
        Stream<LivingElsewhere> care = view.record().journey().levelsOfHelp().stream()
                .filter(level -> level.level().equals(HelpLevel.LOOKED_AFTER))
                .flatMap(level -> level.interval().from().stream()
                        .map(from -> new LivingElsewhere(level, from, level.subjects(), true)));
        return Stream.concat(prompts, care)
                .filter(thought -> view.episode().contains(thought.on()))
                .sorted(Comparator.comparing(LivingElsewhere::on)
                        .thenComparing(thought -> thought.entry().id().value()))
                .toList();
    }
}
