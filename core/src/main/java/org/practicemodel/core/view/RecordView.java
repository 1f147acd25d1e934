package org.practicemodel.core.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.Agency;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdKey;

/**
 * One record as it was known on one day, worked out once and shared by every rule.
 *
 * <p>Rules read {@link #record()}, which holds only what had happened and had been written down by {@link #asOf()}, and
 * point at entries of the whole record through {@link #pointerTo(Entry)}. For instance {@code
 * view.record().team().leadAllocations()}. Immutable and thread-safe. Source: rule conventions on time; our
 * interpretation.
 */
public final class RecordView {

    private final PracticeRecord known;
    private final Entries entries;
    private final LocalDate asOf;
    private final WorkingCalendar calendar;
    private final ModelDefinition model;
    private final Map<ThresholdKey, Integer> thresholds;
    private final EpisodeView episode;
    private final CoverageView coverage;
    private final LeadTimeline leads;
    private final PlanTimeline plans;
    private final FormulationTimeline formulations;
    private final GoalView goals;
    private final Set<String> restricted;
    private final Map<WorkerId, Worker> workers;
    private final Map<AgencyId, Agency> agencies;

    private RecordView(
            PracticeRecord record,
            LocalDate asOf,
            WorkingCalendar calendar,
            ModelDefinition model,
            Map<ThresholdKey, Integer> thresholds) {
        this.entries = Entries.of(record);
        this.known = KnownOn.day(asOf, record);
        this.asOf = asOf;
        this.calendar = calendar;
        this.model = model;
        this.thresholds = Map.copyOf(thresholds);
        this.episode = new EpisodeView(known.journey().episodes(), asOf);
        this.coverage = new CoverageView(known.coverage());
        this.leads = new LeadTimeline(known.team().leadAllocations(), asOf);
        this.plans = new PlanTimeline(known.plans(), asOf);
        this.formulations = new FormulationTimeline(known.formulations(), known.reviews());
        this.goals = new GoalView(known);
        this.restricted = known.restrictions().stream()
                .filter(restriction -> restriction.inForceOn(asOf))
                .map(Restriction::of)
                .map(Identifier::value)
                .flatMap(id -> Stream.concat(Stream.of(id), entries.find(id).map(PlacedEntry::pointer).stream()))
                .collect(Collectors.toUnmodifiableSet());
        this.workers = new TreeMap<>(Comparator.comparing(WorkerId::value));
        known.team().workers().forEach(worker -> workers.putIfAbsent(worker.id(), worker));
        this.agencies = new TreeMap<>(Comparator.comparing(AgencyId::value));
        known.team().agencies().forEach(agency -> agencies.putIfAbsent(agency.id(), agency));
    }

    /**
     * Obtains the view of a record on a day.
     *
     * @param record the record
     * @param asOf the day to look from
     * @param calendar the working days
     * @param model the edition of the model
     * @param thresholds the values that differ from the rules' defaults
     * @return the view
     */
    public static RecordView of(
            PracticeRecord record,
            LocalDate asOf,
            WorkingCalendar calendar,
            ModelDefinition model,
            Map<ThresholdKey, Integer> thresholds) {
        return new RecordView(record, asOf, calendar, model, thresholds);
    }

    /**
     * Returns what was known of the record on the day to look from.
     *
     * @return the record, without what had not happened or had not been written down
     */
    public PracticeRecord record() {
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
     * Returns the episode that rules look at.
     *
     * @return the episode
     */
    public EpisodeView episode() {
        return episode;
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
     * Returns who held the lead, and when.
     *
     * @return the timeline
     */
    public LeadTimeline leads() {
        return leads;
    }

    /**
     * Returns which plans were in force, and when.
     *
     * @return the timeline
     */
    public PlanTimeline plans() {
        return plans;
    }

    /**
     * Returns which formulations there are, and which of them hold now.
     *
     * @return the timeline
     */
    public FormulationTimeline formulations() {
        return formulations;
    }

    /**
     * Returns the goals and actions, wherever they were set.
     *
     * @return the goals
     */
    public GoalView goals() {
        return goals;
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
     * Returns a worker of the record.
     *
     * @param id the id
     * @return the worker, if the record holds it
     */
    public Optional<Worker> worker(WorkerId id) {
        return Optional.ofNullable(workers.get(id));
    }

    /**
     * Returns an agency of the record.
     *
     * @param id the id
     * @return the agency, if the record holds it
     */
    public Optional<Agency> agency(AgencyId id) {
        return Optional.ofNullable(agencies.get(id));
    }

    /**
     * Returns the children of the family, in the order of the record.
     *
     * @return the members with the role of a child
     */
    public List<FamilyMember> children() {
        return known.family().members().stream()
                .filter(member -> member.role().equals(FamilyRole.CHILD))
                .toList();
    }

    /**
     * Returns the children whom people can meet.
     *
     * @return those who may be born by the day to look from and who are living, in the order of their ids
     */
    public List<FamilyMember> livingChildren() {
        return children().stream()
                .filter(child -> child.diedOn().isEmpty() && !child.isUnbornOn(asOf))
                .sorted(Comparator.comparing(child -> child.id().value()))
                .toList();
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
        return entries.find(entry.id().value());
    }

    /**
     * Checks whether anything about an entry or a person may not be shown.
     *
     * @param id the id of the entry or person
     * @return true if a restriction of any kind is in force on the day to look from
     */
    public boolean isRestricted(Identifier id) {
        return restricted.contains(id.value());
    }

    /**
     * Returns what names or leads to what may not be shown.
     *
     * @return the ids of the entries and people under a restriction in force on the day to look from, and the JSON Pointers
     *     to these entries
     */
    public Set<String> restricted() {
        return restricted;
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

    /**
     * Returns the exceptions for safety that speak for a person and a rule, those still in force first.
     *
     * @param rule the code of the rule
     * @param person the person
     * @return the exceptions; those still in force, then the others, each in the order of the record
     */
    public List<SafetyException> exceptions(RuleCode rule, PersonId person) {
        return known.safetyExceptions().stream()
                .filter(exception -> exception.toWhom().contains(person))
                .filter(exception ->
                        exception.rules().isEmpty() || exception.rules().contains(rule))
                .sorted(Comparator.comparing(exception -> !speaks(exception)))
                .toList();
    }

    /**
     * Checks whether an exception for safety still speaks.
     *
     * @param exception the exception
     * @return true up to the day by which it is to be looked at again, that day included
     */
    public boolean speaks(SafetyException exception) {
        return !asOf.isAfter(exception.reviewBy());
    }
}
