package org.practicemodel.supervision.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.team.Party;

/**
 * What a discussion says of a step that the record holds already: what came of it, who takes it, and by when.
 *
 * <p>Nothing that the record holds is taken away: a step that has a day keeps it, and the other day is when it is looked at
 * again. For instance that action-1 is under way, and is looked at again on 2 April 2026. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param of the step
 * @param updates what came of it
 * @param owners who else takes it
 * @param day by when, or when to look again
 */
public record StepChange(ActionId of, List<ActionUpdate> updates, List<Party> owners, Optional<LocalDate> day) {

    /** Copies the lists in order. */
    public StepChange {
        updates = List.copyOf(updates);
        owners = List.copyOf(owners);
    }

    static StepChange nothing(ActionId of) {
        return new StepChange(of, List.of(), List.of(), Optional.empty());
    }

    /** Returns both changes; of two days the later told. */
    StepChange and(StepChange next) {
        return new StepChange(
                of,
                Stream.concat(updates.stream(), next.updates.stream()).toList(),
                Stream.concat(owners.stream(), next.owners.stream()).distinct().toList(),
                next.day.or(() -> day));
    }

    Action appliedTo(Action action) {
        Action changed = action.withUpdates(Stream.concat(action.updates().stream(), updates.stream())
                        .toList())
                .withOwners(Stream.concat(action.owners().stream(), owners.stream())
                        .distinct()
                        .toList());
        return day.map(date -> action.dueOn().isPresent() ? changed.withLookAgainOn(date) : changed.withDueOn(date))
                .orElse(changed);
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "StepChange " + of;
    }
}
