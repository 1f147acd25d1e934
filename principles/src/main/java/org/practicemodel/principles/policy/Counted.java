package org.practicemodel.principles.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.principles.report.Finding;

/**
 * How often a rule saw something otherwise in a record, and how often each entry speaks against it: a multiset under salted
 * ids. What is restricted is left out, and so is all that stands beside what is seen otherwise: more that was done well, that was
 * begun or that cannot be seen yet is nothing new.
 */
record Counted(int findings, Map<EntryId, Integer> elements) {

    static final Counted NOTHING = new Counted(0, Map.of());

    /** Counts one finding. */
    static Counted of(Finding finding, LocalIds.ForOneInput ids) {
        Map<EntryId, Integer> elements = empty();
        finding.mattersIncludingRestricted().stream()
                .flatMap(List::stream)
                .filter(item -> !item.restricted())
                .flatMap(item -> element(item).stream())
                .forEach(element -> elements.merge(ids.entry(element), 1, Integer::sum));
        return new Counted(1, elements);
    }

    static Counted of(BaselineEntry entry) {
        return new Counted(entry.findings(), entry.elements());
    }

    /**
     * Names what a piece of evidence points at: the id of the entry there, else the way to a part that has none, without the
     * numbers in it, which change when something else is recorded.
     */
    private static Optional<String> element(Evidence item) {
        return item.id()
                .or(() -> Optional.of(item.pointer().replaceAll("/[0-9]+", "")).filter(way -> !way.isEmpty()));
    }

    private static Map<EntryId, Integer> empty() {
        return new TreeMap<>(Comparator.comparing(EntryId::value));
    }

    Counted plus(Counted other) {
        Map<EntryId, Integer> sum = empty();
        sum.putAll(elements);
        other.elements.forEach((element, count) -> sum.merge(element, count, Integer::sum));
        return new Counted(findings + other.findings, sum);
    }

    /** Returns what is left where another was taken away, never less than nothing. */
    Counted without(Counted other) {
        Map<EntryId, Integer> rest = empty();
        elements.forEach((element, count) -> {
            int left = count - other.elements.getOrDefault(element, 0);
            if (left > 0) {
                rest.put(element, left);
            }
        });
        return new Counted(Math.max(0, findings - other.findings), rest);
    }

    /** Checks whether everything in another is in this, as often as there. */
    boolean covers(Counted other) {
        return other.without(this).isNothing();
    }

    boolean isNothing() {
        return findings == 0 && elements.isEmpty();
    }
}
