package org.practicemodel.supervision.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.engagement.ChildSeen;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;

/**
 * How the child’s days are. It is always there, and nothing closes it.
 *
 * <p>It points at what was last said of them in supervision, at when a child was last seen, and at when one last had the
 * chance to let others know how things are. Whatever is restricted is left out altogether, since everybody who sees the
 * agenda sees this item.
 */
final class DayToDayLife implements OpenMatters {

    @Override
    public Stream<AgendaItem> openIn(RecordView view) {
        List<FamilyDiscussion> said = last(
                view,
                FamilyDiscussion::on,
                view.record().discussions().stream()
                        .filter(discussion -> discussion.dayToDayLife().isPresent()));
        List<Interaction> seen = last(
                view,
                Interaction::on,
                view.record().engagement().interactions().stream()
                        .filter(interaction -> interaction.children().stream().anyMatch(ChildSeen::seen)));
        List<ChildVoice> heard = last(view, ChildVoice::spaceOn, view.record().engagement().childVoices().stream());
        Phrase reason = said.stream()
                .findFirst()
                .flatMap(FamilyDiscussion::on)
                .map(day -> Phrase.of("DAY_TO_DAY_LIFE.lastSaid").with("on", day))
                .orElseGet(() -> Phrase.of("DAY_TO_DAY_LIFE.notRecorded"));
        List<Evidence> places = Stream.<List<? extends Entry>>of(said, seen, heard)
                .flatMap(List::stream)
                .map(entry -> Evidence.supports(view, entry))
                .toList();
        return Stream.of(AgendaItem.of(AgendaTopic.DAY_TO_DAY_LIFE, reason, places)
                .asking(Phrase.of("DAY_TO_DAY_LIFE." + aboutWhom(view))));
    }

    /** Returns those of the last day in the current episode, in the order of their ids. */
    private static <E extends Entry> List<E> last(
            RecordView view, Function<E, Optional<LocalDate>> day, Stream<E> entries) {
        List<E> dated = entries.filter(entry ->
                        day.apply(entry).filter(view.episode()::contains).isPresent())
                .filter(entry -> !view.isRestricted(entry.id()))
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .toList();
        Optional<LocalDate> last =
                dated.stream().flatMap(entry -> day.apply(entry).stream()).max(Comparator.naturalOrder());
        return dated.stream().filter(entry -> day.apply(entry).equals(last)).toList();
    }

    private static String aboutWhom(RecordView view) {
        List<FamilyMember> living = view.children().stream()
                .filter(child -> child.diedOn().isEmpty() && !view.isRestricted(child.id()))
                .toList();
        if (living.isEmpty()) {
            return "questionNobody";
        }
        return living.stream().allMatch(child -> child.isUnbornOn(view.asOf())) ? "questionUnborn" : "question";
    }
}
