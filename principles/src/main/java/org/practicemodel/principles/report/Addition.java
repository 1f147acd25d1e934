package org.practicemodel.principles.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.vocabulary.RuleCode;

/**
 * A small thing to add to a record, and the rules that it would help to answer.
 *
 * <p>Only facts and sentences are small: an addition never asks for a conversation, so that nobody is sent to hear a painful
 * event again. For instance the day of a decision, which would open {@code P04-R1}. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param need what to add
 * @param opens the rules that need it, in the order of their codes; at least one
 */
public record Addition(EvidenceNeed need, List<RuleCode> opens) {

    private static final Comparator<Addition> SMALLEST_FIRST = Comparator.comparing(
                    (Addition addition) -> addition.need().effort())
            .thenComparing(addition -> -addition.opens().size())
            .thenComparing(addition -> addition.need().type().value())
            .thenComparing(addition -> addition.need().field());
    private static final Comparator<Addition> OWN_FIRST = Comparator.comparing(
                    (Addition addition) -> addition.need().whoCanAct() != WhoCanAct.WORKER)
            .thenComparing(addition -> -addition.opens().size())
            .thenComparing(SMALLEST_FIRST);

    /** Copies the list in order. */
    public Addition {
        opens = List.copyOf(opens);
    }

    /** Returns the smallest additions: facts before sentences, then what opens most rules, then by name. */
    static List<Addition> smallest(List<Gap> gaps, int atMost) {
        return all(gaps).sorted(SMALLEST_FIRST).limit(atMost).toList();
    }

    /** Returns what takes ten minutes: what a worker can add, then what to ask others for; what opens most rules first. */
    static List<Addition> withinTenMinutes(List<Gap> gaps, int atMost) {
        return all(gaps)
                .filter(addition -> addition.need().whoCanAct() != WhoCanAct.SYSTEM_OWNER)
                .sorted(OWN_FIRST)
                .limit(atMost)
                .toList();
    }

    private static Stream<Addition> all(List<Gap> gaps) {
        Map<String, Addition> byPlace = new LinkedHashMap<>();
        gaps.stream()
                .filter(gap -> gap.reason() == NotEnoughReason.NOT_RECORDED)
                .filter(gap -> gap.effort().filter(Addition::isSmall).isPresent())
                .map(gap -> new Addition(gap.need().orElseThrow(), List.of(gap.rule())))
                .forEach(addition -> byPlace.merge(addition.place(), addition, Addition::and));
        return byPlace.values().stream();
    }

    private static boolean isSmall(Effort effort) {
        return effort == Effort.FACT || effort == Effort.SENTENCE;
    }

    private String place() {
        return need.type() + "/" + need.field();
    }

    /** Joins two additions in one place; where rules differ in what it takes, the smaller effort is enough to begin. */
    private Addition and(Addition other) {
        TreeSet<RuleCode> both = new TreeSet<>(opens);
        both.addAll(other.opens);
        return new Addition(need.effort().compareTo(other.need.effort()) <= 0 ? need : other.need, List.copyOf(both));
    }
}
