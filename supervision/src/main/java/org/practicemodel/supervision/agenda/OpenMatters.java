package org.practicemodel.supervision.agenda;

import java.util.stream.Stream;
import org.practicemodel.core.view.RecordView;

/** What the record of a family leaves open about one thing, or about a few things that belong together. */
@FunctionalInterface
interface OpenMatters {

    /** Returns an item for everything that is open on the day of the view, in any order. */
    Stream<AgendaItem> openIn(RecordView view);
}
