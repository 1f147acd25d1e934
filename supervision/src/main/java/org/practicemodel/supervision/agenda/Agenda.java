package org.practicemodel.supervision.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.view.WorkerView;

/**
 * What a worker and a supervisor could talk about on one day, about one family.
 *
 * <p>It comes from what the family’s record held on that day. What the worker wants to bring and what they are learning is
 * added to it and stands in no record of a family. The worker comes first, then what goes well, then the child’s days; the
 * rest follows in the order of the topics, within a topic by day, and never by anything that would set people above each
 * other. For instance {@code Agenda.of(view).withOwnItem("How to say no").shown()}.
 *
 * <p>Once the work with the family has ended, its record gives the first three only. Nothing can come of goals, steps,
 * plans and answers for that family any more, while how the work went can still be learned from; what the worker brings
 * stays.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶31, ¶32; board report 2020 §2.11; our interpretation.
 *
 * @param asOf the day of the agenda
 * @param items every item in order, one of each thing
 */
public record Agenda(LocalDate asOf, List<AgendaItem> items) {

    /** The most items that are shown, since people talk better about a few things. */
    public static final int MOST_SHOWN = 7;

    private static final List<OpenMatters> ALWAYS = List.of(new OwnItem(), new GoingWell(), new DayToDayLife());

    private static final List<OpenMatters> WHILE_WORK_GOES_ON = List.of(
            new GoalMatters(),
            new ActionMatters(),
            new HypothesisMatters(),
            new DecisionMatters(),
            new DisagreementMatters(),
            new ReviewMatters(),
            new SharingMatters());

    private static final Comparator<AgendaItem> IN_ORDER = Comparator.comparing(AgendaItem::topic)
            .thenComparing(item -> item.since().orElse(LocalDate.MAX))
            .thenComparing(item -> item.about().map(EntryId::value).orElse(""))
            .thenComparing(item -> item.question().key());

    /** Puts the items in order; of several about one thing the first is kept. */
    public Agenda {
        Set<Thing> things = new HashSet<>();
        items = items.stream()
                .filter(item -> things.add(Thing.of(item)))
                .sorted(IN_ORDER)
                .toList();
    }

    /**
     * Obtains the agenda that the record of a family gives.
     *
     * @param view the record as it was known on the day of the agenda
     * @return the agenda, with an open invitation as the worker’s own item
     */
    public static Agenda of(RecordView view) {
        Stream<OpenMatters> goingOn = view.episode().closed() ? Stream.empty() : WHILE_WORK_GOES_ON.stream();
        return new Agenda(
                view.asOf(),
                Stream.concat(ALWAYS.stream(), goingOn)
                        .flatMap(matters -> matters.openIn(view))
                        .toList());
    }

    /**
     * Returns a copy of this agenda in which the worker’s own item is in their own words.
     *
     * @param words what the worker wants to bring; blank means an open invitation
     * @return the copy
     */
    public Agenda withOwnItem(String words) {
        return new Agenda(
                asOf,
                Stream.concat(
                                Stream.of(OwnItem.of(words)),
                                items.stream().filter(item -> item.topic() != AgendaTopic.OWN_ITEM))
                        .toList());
    }

    /**
     * Returns a copy of this agenda with findings that the worker wants to talk about. One is dealt with when they no
     * longer bring it.
     *
     * @param findings the findings; of several of one rule the first is kept
     * @return the copy
     */
    public Agenda withFindings(List<BroughtFinding> findings) {
        return with(findings.stream().map(BroughtFinding::item));
    }

    /**
     * Returns a copy of this agenda with what the worker set out to learn or try. It comes from the worker’s own record and
     * is theirs: it belongs on no page that a family is given.
     *
     * @param worker the record of the worker as it was known on the day of the agenda
     * @return the copy
     * @throws IllegalArgumentException if the record is looked at on another day
     */
    public Agenda withLearning(WorkerView worker) {
        if (!worker.asOf().equals(asOf)) {
            throw new IllegalArgumentException(
                    "The agenda is of " + asOf + ", and the record of the worker as of " + worker.asOf());
        }
        return with(LearningMatters.openIn(worker));
    }

    /**
     * Returns this agenda without what may be shown only where restricted matters were asked for; what is left moves up.
     *
     * @return the agenda for ordinary output
     */
    public Agenda withoutRestricted() {
        return new Agenda(
                asOf, items.stream().filter(item -> !item.restricted()).toList());
    }

    /**
     * Returns the items to talk about today.
     *
     * <p>Our interpretation: what is always there; then the first item of each topic in order, then the second of each, and
     * so on, so that no topic takes all the room. They stand in the order of the agenda.
     *
     * @return at most {@link #MOST_SHOWN}, in order
     */
    public List<AgendaItem> shown() {
        return items.stream()
                .sorted(Comparator.comparingInt(this::round))
                .limit(MOST_SHOWN)
                .sorted(IN_ORDER)
                .toList();
    }

    /**
     * Returns the items that are left for another day.
     *
     * @return those that {@link #shown()} does not hold, in order
     */
    public List<AgendaItem> notShown() {
        List<AgendaItem> shown = shown();
        return items.stream().filter(item -> !shown.contains(item)).toList();
    }

    /** What is always there comes before the first round. */
    private int round(AgendaItem item) {
        if (item.topic().isAlwaysThere()) {
            return 0;
        }
        List<AgendaItem> ofTopic =
                items.stream().filter(other -> other.topic() == item.topic()).toList();
        return 1 + ofTopic.indexOf(item);
    }

    private Agenda with(Stream<AgendaItem> more) {
        return new Agenda(asOf, Stream.concat(items.stream(), more).toList());
    }

    /** Shows the day and how many items there are. */
    @Override
    public String toString() {
        return "Agenda of " + asOf + ": " + items.size() + " items";
    }

    /** What makes two items the same: to look at a plan and to share it are two things. */
    private record Thing(AgendaTopic topic, Optional<EntryId> about, String question) {

        static Thing of(AgendaItem item) {
            return new Thing(item.topic(), item.about(), item.question().key());
        }
    }
}
