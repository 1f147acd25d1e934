package org.practicemodel.supervision.session;

import java.util.Comparator;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.record.RecordId;

/**
 * One reason why what was said cannot be recorded: of which record, where, and about which id.
 *
 * <p>It holds ids and places, never words. For instance {@code record-1 /discussions/2/goals/0/goal: nothing here that could be
 * meant has the id goal-9}. Immutable and thread-safe. Our interpretation.
 *
 * @param record the id of the record
 * @param code the kind of fault
 * @param place the JSON Pointer in the record as it would be with what was said; empty text means the record as a whole
 * @param id the id that it is about
 */
public record DiscussionFault(RecordId record, DiscussionFaultCode code, String place, String id) {

    static final Comparator<DiscussionFault> ORDER = Comparator.comparing(
                    (DiscussionFault fault) -> fault.record().value())
            .thenComparing(DiscussionFault::place)
            .thenComparing(DiscussionFault::code)
            .thenComparing(DiscussionFault::id);

    static DiscussionFault of(RecordId record, DiscussionFaultCode code, String place, Identifier about) {
        return new DiscussionFault(record, code, place, about.value());
    }

    /** Shows the record, the place and the fault. */
    @Override
    public String toString() {
        return record + (place.isEmpty() ? "" : " " + place) + ": " + code.about(id);
    }
}
