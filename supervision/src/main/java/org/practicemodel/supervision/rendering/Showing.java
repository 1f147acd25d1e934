package org.practicemodel.supervision.rendering;

import java.util.Optional;
import java.util.function.Function;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.supervision.agenda.Agenda;
import org.practicemodel.supervision.agenda.AgendaItem;
import org.practicemodel.supervision.agenda.AgendaTopic;
import org.practicemodel.supervision.outcome.MeasureSeries;
import org.practicemodel.supervision.outcome.OutcomeTracker;

/** What a renderer was asked to show. */
record Showing(boolean restricted, boolean learning, Function<Identifier, Optional<String>> names) {

    static final Showing ORDINARY = new Showing(false, false, id -> Optional.empty());

    Showing includingRestricted() {
        return new Showing(true, learning, names);
    }

    Showing includingLearning() {
        return new Showing(restricted, true, names);
    }

    Showing withNames(Function<Identifier, Optional<String>> others) {
        return new Showing(restricted, learning, others);
    }

    OutcomeTracker of(OutcomeTracker tracker) {
        return restricted ? tracker : tracker.withoutRestricted();
    }

    Optional<MeasureSeries> of(MeasureSeries series) {
        return restricted ? Optional.of(series) : series.withoutRestricted();
    }

    Agenda of(Agenda agenda) {
        Agenda open = restricted ? agenda : agenda.withoutRestricted();
        return new Agenda(
                open.asOf(),
                open.items().stream()
                        .filter(item -> learning || item.topic() != AgendaTopic.LEARNING)
                        .toList());
    }

    /** Why an item is on the agenda, without the ids of those who may not be named. */
    Phrase reason(AgendaItem item, OutcomeTracker tracker) {
        return restricted ? item.reason() : item.reason().without(tracker.restricted());
    }
}
