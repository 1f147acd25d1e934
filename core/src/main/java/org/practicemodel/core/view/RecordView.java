package org.practicemodel.core.view;

import java.time.LocalDate;
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
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.Agency;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.ThresholdKey;

/**
 * One record as it was known on one day, worked out once and shared by every rule.
 *
 * <p>Rules read {@link #record()}, which holds only what had happened and had been written down by {@link #asOf()}, and
 * point at entries of the whole record through {@link #pointerTo(Entry)}. For instance {@code
 * view.record().team().leadAllocations()}. Immutable and thread-safe. Source: rule conventions on time; our
 * interpretation.
 */
public final class RecordView extends SubjectView<PracticeRecord> {

    private final EpisodeView episode;
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
        super(record, KnownOn.day(asOf, record), asOf, calendar, model, thresholds);
        PracticeRecord known = record();
        this.episode = new EpisodeView(known.journey().episodes(), asOf);
        this.leads = new LeadTimeline(known.team().leadAllocations(), asOf);
        this.plans = new PlanTimeline(known.plans(), asOf);
        this.formulations = new FormulationTimeline(known.formulations(), known.reviews());
        this.goals = new GoalView(known);
        this.restricted = known.restrictions().stream()
                .filter(restriction -> restriction.inForceOn(asOf))
                .map(Restriction::of)
                .map(Identifier::value)
                .flatMap(id -> Stream.concat(Stream.of(id), placed(id).map(PlacedEntry::pointer).stream()))
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
     * Returns the episode that rules look at.
     *
     * @return the episode
     */
    public EpisodeView episode() {
        return episode;
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
        return record().family().members().stream()
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
                .filter(child -> child.diedOn().isEmpty() && !child.isUnbornOn(asOf()))
                .sorted(Comparator.comparing(child -> child.id().value()))
                .toList();
    }

    @Override
    public Set<String> restricted() {
        return restricted;
    }

    /**
     * Returns the exceptions for safety that speak for a person and a rule, those still in force first.
     *
     * @param rule the code of the rule
     * @param person the person
     * @return the exceptions; those still in force, then the others, each in the order of the record
     */
    public List<SafetyException> exceptions(RuleCode rule, PersonId person) {
        return record().safetyExceptions().stream()
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
        return !asOf().isAfter(exception.reviewBy());
    }
}
