package org.practicemodel.supervision.agenda;

import java.time.LocalDate;
import java.util.List;

/**
 * What a worker and a supervisor could talk about on one day, about one family.
 *
 * <p>For instance the agenda of 5 March 2026 with nine items, of which seven are shown. Nothing in it compares families or
 * workers. Immutable and thread-safe. Source: current guide ¶31, ¶32; our interpretation.
 *
 * @param asOf the day of the agenda
 * @param items every item, in order
 */
public record Agenda(LocalDate asOf, List<AgendaItem> items) {

    /** The most items that are shown, since people talk better about a few things. */
    public static final int MOST_SHOWN = 7;

    /** Copies the list in order. */
    public Agenda {
        items = List.copyOf(items);
    }

    /**
     * Returns the items to talk about today.
     *
     * @return at most {@link #MOST_SHOWN}, in order
     */
    public List<AgendaItem> shown() {
        return items.stream().limit(MOST_SHOWN).toList();
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

    /**
     * Returns this agenda without what may be shown only where restricted matters were asked for; what is left moves up.
     *
     * @return the agenda for ordinary output
     */
    public Agenda withoutRestricted() {
        return new Agenda(
                asOf, items.stream().filter(item -> !item.restricted()).toList());
    }

    /** Shows the day and how many items there are. */
    @Override
    public String toString() {
        return "Agenda of " + asOf + ": " + items.size() + " items";
    }
}
