package org.practicemodel.core.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.journey.Journey;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.team.TeamAroundFamily;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkforceTypes;

/**
 * Knows where in a record the entries of each type of fact stand, and reads their parts by name.
 *
 * <p>Several types may stand at one place: which children were seen stands with the interactions. For instance {@code
 * RecordedTypes.entries(RecordType.PLANS, record)}. Stateless. Our interpretation.
 */
public final class RecordedTypes {

    private static final Map<RecordType, Function<SubjectRecord, List<? extends Entry>>> ENTRIES = new HashMap<>();

    static {
        family(RecordType.MEMBERS, Family::members);
        family(RecordType.HOUSEHOLDS, Family::members);
        family(RecordType.PARENTAL_RESPONSIBILITY, Family::members);
        family(RecordType.VIEWS_SOUGHT, Family::members);
        family(RecordType.RELATIONSHIPS, Family::relationships);
        family(RecordType.NETWORK, Family::network);
        team(RecordType.LEAD_ALLOCATIONS, TeamAroundFamily::leadAllocations);
        team(RecordType.LEAD_CHANGE_REASONS, TeamAroundFamily::leadAllocations);
        team(RecordType.WORKER_AGENCIES, TeamAroundFamily::workers);
        team(RecordType.INVOLVEMENTS, TeamAroundFamily::involvements);
        journey(RecordType.EPISODES, Journey::episodes);
        journey(RecordType.LEVELS_OF_HELP, Journey::levelsOfHelp);
        journey(RecordType.REFERRALS, Journey::referrals);
        journey(RecordType.REFERRAL_DECISIONS, Journey::referrals);
        journey(RecordType.ASSESSMENTS, Journey::assessments);
        journey(RecordType.PROTECTION_CONFERENCES, Journey::protectionConferences);
        journey(RecordType.PROCEEDINGS, Journey::proceedings);
        journey(RecordType.HELP, Journey::help);
        journey(RecordType.STEP_DOWN_PLANS, Journey::stepDownPlans);
        journey(RecordType.LEVEL_OF_HELP_REVIEWS, Journey::levelOfHelpReviews);
        journey(RecordType.ONWARD_REFERRALS, Journey::onwardReferrals);
        journey(RecordType.FAMILY_AND_FRIENDS, Journey::familyAndFriendsConsiderations);
        journey(RecordType.SIGNIFICANT_EVENTS, Journey::significantEvents);
        engagement(RecordType.FAMILY_GROUP_CONFERENCE_OFFERS, Engagement::familyGroupConferenceOffers);
        engagement(RecordType.FAMILY_GROUP_CONFERENCES, Engagement::familyGroupConferences);
        engagement(RecordType.DOCUMENT_SHARES, Engagement::documentShares);
        engagement(RecordType.INTERACTIONS, Engagement::interactions);
        engagement(RecordType.CHILDREN_SEEN, Engagement::interactions);
        engagement(RecordType.WORKING_STANCES, Engagement::interactions);
        engagement(RecordType.MEETINGS, Engagement::meetings);
        engagement(RecordType.HANDOVERS, Engagement::handovers);
        engagement(RecordType.RUPTURES, Engagement::ruptures);
        engagement(RecordType.PREFERENCES, Engagement::preferences);
        engagement(RecordType.ADJUSTMENTS, Engagement::adjustments);
        engagement(RecordType.CONTRIBUTIONS, Engagement::contributions);
        engagement(RecordType.CHILD_VOICES, Engagement::childVoices);
        engagement(RecordType.DECISIONS, Engagement::decisions);
        engagement(RecordType.AGENCY_VIEWS, Engagement::agencyViews);
        engagement(RecordType.DISAGREEMENTS, Engagement::disagreements);
        engagement(RecordType.ADVOCACY_OFFERS, Engagement::advocacyOffers);
        engagement(RecordType.DISCLOSURES, Engagement::disclosures);
        engagement(RecordType.INFORMATION_SHARES, Engagement::informationShares);
        engagement(RecordType.HELP_CONSENTS, Engagement::helpConsents);
        engagement(RecordType.COMMUNICATION_NEEDS, Engagement::communicationNeeds);
        engagement(RecordType.COMMUNICATION_PROVISIONS, Engagement::communicationProvisions);
        engagement(RecordType.FAMILY_FEEDBACK, Engagement::familyFeedback);
        record(RecordType.FORMULATIONS, PracticeRecord::formulations);
        record(RecordType.PLANS, PracticeRecord::plans);
        record(RecordType.PLAN_LINKS, PracticeRecord::plans);
        record(RecordType.PLAN_EDITIONS, PracticeRecord::plans);
        record(RecordType.REVIEWS, PracticeRecord::reviews);
        record(RecordType.EDUCATION, PracticeRecord::education);
        record(RecordType.EDUCATION_ATTENDANCE, PracticeRecord::education);
        record(RecordType.FAMILY_PLANS, PracticeRecord::plans);
        record(RecordType.BOTTOM_LINES, PracticeRecord::plans);
        record(RecordType.REVIEW_PARTICIPANTS, PracticeRecord::reviews);
        record(RecordType.APPROVALS, PracticeRecord::approvals);
        record(RecordType.GOAL_OUTCOMES, PracticeRecord::goalOutcomes);
        record(RecordType.OUTCOME_MEASURES, PracticeRecord::outcomeMeasures);
        record(RecordType.DISCUSSIONS, PracticeRecord::discussions);
        record(RecordType.STANCE_REFLECTIONS, PracticeRecord::stanceReflections);
        record(RecordType.PRINCIPLE_TAGS, PracticeRecord::principleTags);
        record(RecordType.EARLIER_INTERVENTIONS, RecordedTypes::earlierInterventions);
        record(RecordType.GOALS, RecordedTypes::goals);
        record(RecordType.ACTIONS, RecordedTypes::actions);
        record(RecordType.ACTION_UPDATES, RecordedTypes::actions);
        record(RecordType.EDITIONS, List::of);
        worker(WorkforceTypes.SUPERVISION_AGREEMENTS, WorkerRecord::agreements);
        worker(WorkforceTypes.SUPERVISION_SESSIONS, WorkerRecord::sessions);
        worker(WorkforceTypes.SESSION_STANCES, WorkerRecord::sessions);
        worker(WorkforceTypes.LEARNING_ITEMS, WorkerRecord::learning);
        worker(WorkforceTypes.ATTENDANCES, WorkerRecord::attendances);
        worker(WorkforceTypes.SKILL_OBSERVATIONS, WorkerRecord::observations);
        ofTeam(WorkforceTypes.TEAM_MEMBERSHIPS, TeamRecord::memberships);
        ofTeam(WorkforceTypes.TEAM_REQUIREMENTS, List::of);
        ofTeam(WorkforceTypes.TEAM_EVENTS, TeamRecord::events);
    }

    private RecordedTypes() {}

    private static void family(RecordType type, Function<Family, List<? extends Entry>> entries) {
        record(type, record -> entries.apply(record.family()));
    }

    private static void team(RecordType type, Function<TeamAroundFamily, List<? extends Entry>> entries) {
        record(type, record -> entries.apply(record.team()));
    }

    private static void journey(RecordType type, Function<Journey, List<? extends Entry>> entries) {
        record(type, record -> entries.apply(record.journey()));
    }

    private static void engagement(RecordType type, Function<Engagement, List<? extends Entry>> entries) {
        record(type, record -> entries.apply(record.engagement()));
    }

    private static void record(RecordType type, Function<PracticeRecord, List<? extends Entry>> entries) {
        in(PracticeRecord.class, type, entries);
    }

    private static void worker(RecordType type, Function<WorkerRecord, List<? extends Entry>> entries) {
        in(WorkerRecord.class, type, entries);
    }

    private static void ofTeam(RecordType type, Function<TeamRecord, List<? extends Entry>> entries) {
        in(TeamRecord.class, type, entries);
    }

    /** A type has its place in the record of one subject only. */
    private static <R extends SubjectRecord> void in(
            Class<R> subject, RecordType type, Function<R, List<? extends Entry>> entries) {
        ENTRIES.put(type, record -> subject.isInstance(record) ? entries.apply(subject.cast(record)) : List.of());
    }

    /**
     * Returns every type of fact that has a place in a record.
     *
     * @return the types, in the order of their codes
     */
    public static List<RecordType> all() {
        return ENTRIES.keySet().stream()
                .sorted(Comparator.comparing(RecordType::value))
                .toList();
    }

    /**
     * Returns the entries that stand where a type of fact does.
     *
     * @param type the type of fact
     * @param record the record
     * @return the entries, in the order of the record; none where the type has no place of its own there
     */
    public static List<? extends Entry> entries(RecordType type, SubjectRecord record) {
        return Optional.ofNullable(ENTRIES.get(type))
                .<List<? extends Entry>>map(found -> found.apply(record))
                .orElse(List.of());
    }

    /**
     * Reads a part of an entry.
     *
     * @param entry the entry, or a part of one
     * @param part the name of the part in the canonical JSON
     * @return the part; empty if the entry has none of that name
     */
    public static Optional<Object> value(Object entry, String part) {
        return Arrays.stream(entry.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(part))
                .findFirst()
                .map(each -> valueOf(each, entry));
    }

    /** Goals stand in formulations or beside them. */
    private static List<Goal> goals(PracticeRecord record) {
        return Stream.concat(record.formulations().stream().map(Formulation::goals), Stream.of(record.goals()))
                .flatMap(List::stream)
                .toList();
    }

    /** Actions stand where goals do. */
    private static List<Action> actions(PracticeRecord record) {
        return Stream.concat(record.formulations().stream().map(Formulation::actions), Stream.of(record.actions()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<EarlierIntervention> earlierInterventions(PracticeRecord record) {
        return record.formulations().stream()
                .flatMap(formulation -> formulation.earlierInterventions().stream())
                .toList();
    }

    private static Object valueOf(RecordComponent part, Object entry) {
        try {
            return part.getAccessor().invoke(entry);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("The accessor " + part.getName() + " of a record is open", impossible);
        }
    }
}
