package org.practicemodel.principles;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.workforce.WorkforceTypes;

/**
 * What is asked for where nothing of a type is recorded that anything could be added to: nobody is asked who took a decision
 * where no decision is recorded, but for a decision. What only comes of people talking with each other is asked for as that.
 */
final class FirstNeeds {

    private static final Map<RecordType, EvidenceNeed> OF_THE_TYPE = Stream.of(
                    worker(RecordType.MEMBERS, "role", Effort.FACT),
                    worker(RecordType.INTERACTIONS, "on", Effort.FACT),
                    manager(RecordType.LEAD_ALLOCATIONS, "leadAllocations"),
                    worker(RecordType.INVOLVEMENTS, "involvements", Effort.FACT),
                    worker(RecordType.MEETINGS, "meetings", Effort.FACT),
                    worker(RecordType.REVIEWS, "heldOn", Effort.FACT),
                    worker(RecordType.HELP, "startedOn", Effort.FACT),
                    worker(RecordType.FAMILY_AND_FRIENDS, "outcome", Effort.FACT),
                    worker(RecordType.FAMILY_GROUP_CONFERENCE_OFFERS, "offered", Effort.FACT),
                    worker(RecordType.EDITIONS, "edition", Effort.FACT),
                    worker(RecordType.CONTRIBUTIONS, "on", Effort.SENTENCE),
                    worker(RecordType.DECISIONS, "decisions", Effort.SENTENCE),
                    worker(RecordType.INFORMATION_SHARES, "informationShares", Effort.SENTENCE),
                    worker(RecordType.FORMULATIONS, "formulations", Effort.CONVERSATION),
                    worker(RecordType.GOALS, "goals", Effort.CONVERSATION),
                    worker(RecordType.ACTIONS, "actions", Effort.CONVERSATION),
                    worker(RecordType.PLANS, "plans", Effort.CONVERSATION),
                    worker(RecordType.ADJUSTMENTS, "adjustments", Effort.CONVERSATION),
                    worker(RecordType.CHILD_VOICES, "childVoices", Effort.CONVERSATION),
                    worker(RecordType.FAMILY_FEEDBACK, "familyFeedback", Effort.CONVERSATION),
                    worker(RecordType.LEVEL_OF_HELP_REVIEWS, "levelOfHelpReviews", Effort.CONVERSATION),
                    worker(RecordType.STEP_DOWN_PLANS, "network", Effort.CONVERSATION),
                    manager(RecordType.DISCUSSIONS, "on"),
                    manager(WorkforceTypes.SUPERVISION_AGREEMENTS, "profile"),
                    manager(WorkforceTypes.SUPERVISION_SESSIONS, "on"),
                    manager(WorkforceTypes.TEAM_EVENTS, "events"),
                    worker(WorkforceTypes.LEARNING_ITEMS, "learning", Effort.CONVERSATION),
                    worker(WorkforceTypes.SKILL_OBSERVATIONS, "observations", Effort.CONVERSATION))
            .collect(Collectors.toUnmodifiableMap(EvidenceNeed::type, Function.identity()));

    /** Types whose facts are parts of entries of another type, which come first. */
    private static final Map<RecordType, EvidenceNeed> OF_ANOTHER = Map.of(
            RecordType.HOUSEHOLDS, OF_THE_TYPE.get(RecordType.MEMBERS),
            RecordType.VIEWS_SOUGHT, OF_THE_TYPE.get(RecordType.MEMBERS),
            RecordType.LEAD_CHANGE_REASONS, OF_THE_TYPE.get(RecordType.LEAD_ALLOCATIONS),
            RecordType.CHILDREN_SEEN, OF_THE_TYPE.get(RecordType.INTERACTIONS),
            RecordType.WORKING_STANCES, OF_THE_TYPE.get(RecordType.INTERACTIONS),
            RecordType.REVIEW_PARTICIPANTS, OF_THE_TYPE.get(RecordType.REVIEWS),
            RecordType.PLAN_EDITIONS, OF_THE_TYPE.get(RecordType.EDITIONS),
            RecordType.EARLIER_INTERVENTIONS,
                    worker(RecordType.FORMULATIONS, "earlierInterventions", Effort.CONVERSATION),
            WorkforceTypes.SESSION_STANCES, OF_THE_TYPE.get(WorkforceTypes.SUPERVISION_SESSIONS));

    private FirstNeeds() {}

    /** Returns what comes first; empty where a part can be asked for as it is. */
    static Optional<EvidenceNeed> of(RecordType type) {
        return Optional.ofNullable(OF_THE_TYPE.get(type)).or(() -> Optional.ofNullable(OF_ANOTHER.get(type)));
    }

    private static EvidenceNeed manager(RecordType type, String field) {
        return new EvidenceNeed(type, field, Effort.FACT, WhoCanAct.MANAGER);
    }

    private static EvidenceNeed worker(RecordType type, String field, Effort effort) {
        return new EvidenceNeed(type, field, effort, WhoCanAct.WORKER);
    }
}
