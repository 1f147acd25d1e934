package org.practicemodel.core.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdKey;

/**
 * One record as it was known on one day, whatever its subject: what the rules of families, workers and teams have in common.
 *
 * <p>For instance {@code view.pointerTo(entry)}. Immutable and thread-safe. Source: rule conventions on time and on the three
 * subjects; our interpretation.
 *
 * @param <R> the type of record
 */
public abstract sealed class SubjectView<R extends SubjectRecord> permits RecordView, WorkerView, TeamView {

    private final R known;
    private final Entries entries;
    private final LocalDate asOf;
    private final WorkingCalendar calendar;
    private final ModelDefinition model;
    private final Map<ThresholdKey, Integer> thresholds;
    private final CoverageView coverage;

    SubjectView(
            R whole,
            R known,
            LocalDate asOf,
            WorkingCalendar calendar,
            ModelDefinition model,
            Map<ThresholdKey, Integer> thresholds) {
        this.known = known;
        this.entries = Entries.of(whole);
        this.asOf = asOf;
        this.calendar = calendar;
        this.model = model;
        this.thresholds = Map.copyOf(thresholds);
        this.coverage = new CoverageView(known.coverage());
    }

    /**
     * Returns what was known of the record on the day to look from.
     *
     * @return the record, without what had not happened or had not been written down
     */
    public R record() {
        return known;
    }

    /**
     * Returns the day to look from.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the working days.
     *
     * @return the calendar
     */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * Returns the edition of the model that the record is looked at under.
     *
     * @return the definition
     */
    public ModelDefinition model() {
        return model;
    }

    /**
     * Returns what the source can say.
     *
     * @return the coverage
     */
    public CoverageView coverage() {
        return coverage;
    }

    /**
     * Returns the value of a threshold: the authority's own, else the rule's default.
     *
     * @param threshold the threshold
     * @return the value in the threshold's unit
     */
    public int valueOf(Threshold threshold) {
        return thresholds.getOrDefault(threshold.key(), threshold.defaultValue());
    }

    /**
     * Returns the place of an entry in the canonical JSON of the whole record.
     *
     * @param entry an entry of {@link #record()}
     * @return its JSON Pointer; empty text, which means the whole record, where the record holds no entry with that id
     */
    public String pointerTo(Entry entry) {
        return entries.pointerTo(entry);
    }

    /**
     * Returns an entry as the whole record holds it, for whoever points at a part of it: what was not known then may lack
     * some of a list, and stands at other places.
     *
     * @param entry an entry of {@link #record()}
     * @return the entry of the whole record with the same id, and its place; empty where it holds none
     */
    public Optional<PlacedEntry> placed(Entry entry) {
        return placed(entry.id().value());
    }

    /** Returns the entry of the whole record with an id. */
    final Optional<PlacedEntry> placed(String id) {
        return entries.find(id);
    }

    /**
     * Checks whether anything about an entry or a person may not be shown.
     *
     * @param id the id of the entry or person
     * @return true if a restriction of any kind is in force on the day to look from
     */
    public boolean isRestricted(Identifier id) {
        return restricted().contains(id.value());
    }

    /**
     * Returns what names or leads to what may not be shown.
     *
     * @return the ids of the entries and people under a restriction in force on the day to look from, and the JSON Pointers
     *     to these entries
     */
    public Set<String> restricted() {
        return Set.of();
    }

    /**
     * Returns the reasons that were given for a rule and that speak about any of some entries.
     *
     * @param rule the code of the rule
     * @param about the entries; a reason that names none speaks about all
     * @return the reasons in the order of the record
     */
    public List<PracticeRationale> reasons(RuleCode rule, Collection<? extends Entry> about) {
        Set<String> ids = about.stream().map(entry -> entry.id().value()).collect(Collectors.toSet());
        return known.rationales().stream()
                .filter(reason -> reason.rules().contains(rule))
                .filter(reason ->
                        reason.about().isEmpty() || reason.about().stream().anyMatch(id -> ids.contains(id.value())))
                .toList();
    }
}
