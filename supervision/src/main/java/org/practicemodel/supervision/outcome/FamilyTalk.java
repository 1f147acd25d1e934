package org.practicemodel.supervision.outcome;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.voice.Statement;

/**
 * What a discussion says of the family as a whole: what moved forward and what stood in the way. It belongs to no goal, since
 * nobody said to which.
 *
 * <p>For instance on 5 March 2026: "mornings are calmer", and "no bus after six". Immutable and thread-safe. Source: current
 * guide ¶32 ("joint assessment of advances and barriers"); our interpretation.
 *
 * @param on the day; empty where it is not known
 * @param advances what moved forward, in the order of the record
 * @param barriers what stood in the way, in the order of the record
 * @param evidence the discussion
 */
public record FamilyTalk(
        Optional<LocalDate> on, List<Statement> advances, List<Statement> barriers, Evidence evidence) {

    /** The order of discussions: by day, those without a day first, then by id. */
    static final Comparator<FamilyTalk> BY_DAY = Comparator.comparing(
                    (FamilyTalk talk) -> talk.on.orElse(LocalDate.MIN))
            .thenComparing(talk -> talk.evidence.id().orElse(""));

    /** Copies the lists in order. */
    public FamilyTalk {
        advances = List.copyOf(advances);
        barriers = List.copyOf(barriers);
    }

    /** Shows the day only, never what was said. */
    @Override
    public String toString() {
        return "FamilyTalk" + on.map(day -> " on " + day).orElse("");
    }
}
