package org.practicemodel.principles.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.SinceBaseline;

/**
 * Counts the reports of a run one after the other, and compares them with a baseline on the way. What one report has taken of
 * the baseline is not there for the next one of the same record. Not thread-safe.
 */
final class BaselineCount {

    /** A rule and a record under its salted id. */
    private record Key(RuleCode rule, RecordId record) {}

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::rule).thenComparing(key -> key.record().value());

    private final LocalIds.ForOneInput ids;
    private final Map<Key, Counted> adopted = new TreeMap<>(ORDER);
    private final Map<Key, Counted> left = new TreeMap<>(ORDER);
    private final Map<Key, Counted> found = new TreeMap<>(ORDER);
    private final Set<Key> lookedAt = new HashSet<>();
    private final Set<Key> waived = new HashSet<>();

    /** Begins with what was adopted. */
    BaselineCount(LocalIds salted, List<BaselineEntry> entries) {
        this.ids = salted.begin();
        entries.forEach(entry -> adopted.put(new Key(entry.rule(), entry.record()), Counted.of(entry)));
        left.putAll(adopted);
    }

    /** Counts a report, and says of each finding that counts whether the baseline knew of it. */
    Map<RuleCode, SinceBaseline> see(AdherenceReport report) {
        RecordId record = ids.record(report.record().value());
        Map<RuleCode, SinceBaseline> known = new TreeMap<>();
        for (Finding finding : report.findings()) {
            Key key = resolved(finding, record);
            lookedAt.add(key);
            if (finding.isOtherwise() && report.beside(finding.rule()).isWaived()) {
                // What is waived is nobody's to adopt.
                waived.add(key);
            } else if (finding.isOtherwise()) {
                Counted counted = Counted.of(finding, ids);
                Counted rest = left.getOrDefault(key, Counted.NOTHING);
                known.put(finding.rule(), rest.covers(counted) ? SinceBaseline.ADOPTED : SinceBaseline.NEW);
                left.put(key, rest.without(counted));
                found.merge(key, counted, Counted::plus);
            }
        }
        return known;
    }

    /** Moves what was adopted under a code that the rule had before to the one it has. */
    private Key resolved(Finding finding, RecordId record) {
        Key key = new Key(finding.rule(), record);
        for (RuleCode former : finding.descriptor().formerCodes()) {
            move(adopted, new Key(former, record), key);
            move(left, new Key(former, record), key);
        }
        return key;
    }

    private static void move(Map<Key, Counted> counts, Key from, Key to) {
        Counted moved = counts.remove(from);
        if (moved != null) {
            counts.merge(to, moved, Counted::plus);
        }
    }

    /** Returns what was counted, as entries of a baseline. */
    List<BaselineEntry> entries() {
        return found.entrySet().stream()
                .map(entry -> new BaselineEntry(
                        entry.getKey().rule(),
                        entry.getKey().record(),
                        entry.getValue().findings(),
                        entry.getValue().elements()))
                .toList();
    }

    /** Returns in what the run differs from the baseline so far. */
    List<EntryChange> changes() {
        List<EntryChange> changes = new ArrayList<>();
        Set<Key> all = new TreeSet<>(ORDER);
        all.addAll(adopted.keySet());
        all.addAll(found.keySet());
        for (Key key : all) {
            Counted before = adopted.getOrDefault(key, Counted.NOTHING);
            Counted now = found.getOrDefault(key, Counted.NOTHING);
            if (!before.equals(now)) {
                changes.add(new EntryChange(key.rule(), key.record(), kind(key, before, now)));
            }
        }
        return changes;
    }

    private ChangeKind kind(Key key, Counted before, Counted now) {
        if (!lookedAt.contains(key)) {
            return ChangeKind.NOT_LOOKED_AT;
        }
        if (before.isNothing()) {
            return ChangeKind.NEW;
        }
        if (now.isNothing()) {
            return waived.contains(key) ? ChangeKind.WAIVED : ChangeKind.GONE;
        }
        return before.covers(now) ? ChangeKind.SHRANK : ChangeKind.GREW;
    }
}
