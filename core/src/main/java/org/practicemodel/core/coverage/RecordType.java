package org.practicemodel.core.coverage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * A type of fact that a source may or may not hold.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code RecordType.of("episodes")}. Immutable and thread-safe. Source: rule conventions on coverage; our
 * interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record RecordType(String value) implements OpenCode {

    /** When an episode opened and ended. */
    public static final RecordType EPISODES = new RecordType("episodes");

    /** At what level of help a child was, and when. */
    public static final RecordType LEVELS_OF_HELP = new RecordType("levels-of-help");

    /** When a referral came in. */
    public static final RecordType REFERRALS = new RecordType("referrals");

    /** When it was decided what to do on a referral. */
    public static final RecordType REFERRAL_DECISIONS = new RecordType("referral-decisions");

    /** When an assessment began and was authorised. */
    public static final RecordType ASSESSMENTS = new RecordType("assessments");

    /** When an initial child protection conference was held. */
    public static final RecordType PROTECTION_CONFERENCES = new RecordType("protection-conferences");

    /** When a letter before proceedings was sent or an application made. */
    public static final RecordType PROCEEDINGS = new RecordType("proceedings");

    /** Who held the lead, and when. */
    public static final RecordType LEAD_ALLOCATIONS = new RecordType("lead-allocations");

    /** Why the lead changed and who asked for it. */
    public static final RecordType LEAD_CHANGE_REASONS = new RecordType("lead-change-reasons");

    /** For which agency a worker works. */
    public static final RecordType WORKER_AGENCIES = new RecordType("worker-agencies");

    /** Which agencies were involved, and when. */
    public static final RecordType INVOLVEMENTS = new RecordType("involvements");

    /** Who belongs to the family. */
    public static final RecordType MEMBERS = new RecordType("members");

    /** Who lived with whom, and when. */
    public static final RecordType HOUSEHOLDS = new RecordType("households");

    /** How people are related. */
    public static final RecordType RELATIONSHIPS = new RecordType("relationships");

    /** Who has parental responsibility for whom. */
    public static final RecordType PARENTAL_RESPONSIBILITY = new RecordType("parental-responsibility");

    /** Who else matters to the child. */
    public static final RecordType NETWORK = new RecordType("network");

    /** How the family and those around it understood what was going on. */
    public static final RecordType FORMULATIONS = new RecordType("formulations");

    /** What help the family had before, and what lasted. */
    public static final RecordType EARLIER_INTERVENTIONS = new RecordType("earlier-interventions");

    /** What was hoped for. */
    public static final RecordType GOALS = new RecordType("goals");

    /** Who was to do what. */
    public static final RecordType ACTIONS = new RecordType("actions");

    /** What help the family was given, and when. */
    public static final RecordType HELP = new RecordType("help");

    /** Which plans there were, and when. */
    public static final RecordType PLANS = new RecordType("plans");

    /** Which plan is a part of which. */
    public static final RecordType PLAN_LINKS = new RecordType("plan-links");

    /** Under which edition of the model a plan was made. */
    public static final RecordType PLAN_EDITIONS = new RecordType("plan-editions");

    /** When a plan was reviewed. */
    public static final RecordType REVIEWS = new RecordType("reviews");

    /** Whether a family group conference was offered. */
    public static final RecordType FAMILY_GROUP_CONFERENCE_OFFERS = new RecordType("family-group-conference-offers");

    /** When a family group conference was held. */
    public static final RecordType FAMILY_GROUP_CONFERENCES = new RecordType("family-group-conferences");

    /** What was shared with whom, and when. */
    public static final RecordType DOCUMENT_SHARES = new RecordType("document-shares");

    /** What is known of a child’s education. */
    public static final RecordType EDUCATION = new RecordType("education");

    /** How many sessions were possible and missed. */
    public static final RecordType EDUCATION_ATTENDANCE = new RecordType("education-attendance");

    /** When people met or spoke. */
    public static final RecordType INTERACTIONS = new RecordType("interactions");

    /** Which children were seen, and whether time alone was offered. */
    public static final RecordType CHILDREN_SEEN = new RecordType("children-seen");

    /** Whether support and challenge were there. */
    public static final RecordType WORKING_STANCES = new RecordType("working-stances");

    /** The meetings about the work. */
    public static final RecordType MEETINGS = new RecordType("meetings");

    /** How the family came from one lead worker to the next. */
    public static final RecordType HANDOVERS = new RecordType("handovers");

    /** What hurt a relationship, and what mended it. */
    public static final RecordType RUPTURES = new RecordType("ruptures");

    /** How people would like to meet and work. */
    public static final RecordType PREFERENCES = new RecordType("preferences");

    /** What was changed because of what somebody needs. */
    public static final RecordType ADJUSTMENTS = new RecordType("adjustments");

    /** What people brought. */
    public static final RecordType CONTRIBUTIONS = new RecordType("contributions");

    /** What children let others know. */
    public static final RecordType CHILD_VOICES = new RecordType("child-voices");

    /** What was decided, by whom and why. */
    public static final RecordType DECISIONS = new RecordType("decisions");

    /** What agencies think. */
    public static final RecordType AGENCY_VIEWS = new RecordType("agency-views");

    /** Who sees something differently. */
    public static final RecordType DISAGREEMENTS = new RecordType("disagreements");

    /** Whether a child was offered an advocate. */
    public static final RecordType ADVOCACY_OFFERS = new RecordType("advocacy-offers");

    /** Who was told of the worries. */
    public static final RecordType DISCLOSURES = new RecordType("disclosures");

    /** What information was shared with others. */
    public static final RecordType INFORMATION_SHARES = new RecordType("information-shares");

    /** What people said to help. */
    public static final RecordType HELP_CONSENTS = new RecordType("help-consents");

    /** What people need so that they can follow. */
    public static final RecordType COMMUNICATION_NEEDS = new RecordType("communication-needs");

    /** What was provided for what people need. */
    public static final RecordType COMMUNICATION_PROVISIONS = new RecordType("communication-provisions");

    /** What the family says it was like. */
    public static final RecordType FAMILY_FEEDBACK = new RecordType("family-feedback");

    /** Who was asked for their view. */
    public static final RecordType VIEWS_SOUGHT = new RecordType("views-sought");

    /** The plans that families made, and what came of them. */
    public static final RecordType FAMILY_PLANS = new RecordType("family-plans");

    /** What must change, by when, and what happens otherwise. */
    public static final RecordType BOTTOM_LINES = new RecordType("bottom-lines");

    /** When actions were looked at. */
    public static final RecordType ACTION_UPDATES = new RecordType("action-updates");

    /** Who took part in reviews. */
    public static final RecordType REVIEW_PARTICIPANTS = new RecordType("review-participants");

    /** Who approved what. */
    public static final RecordType APPROVALS = new RecordType("approvals");

    /** How far goals were reached. */
    public static final RecordType GOAL_OUTCOMES = new RecordType("goal-outcomes");

    /** The measures of outcomes. */
    public static final RecordType OUTCOME_MEASURES = new RecordType("outcome-measures");

    /** How a change will last. */
    public static final RecordType STEP_DOWN_PLANS = new RecordType("step-down-plans");

    /** When the level of help was looked at. */
    public static final RecordType LEVEL_OF_HELP_REVIEWS = new RecordType("level-of-help-reviews");

    /** Where else the family was pointed to. */
    public static final RecordType ONWARD_REFERRALS = new RecordType("onward-referrals");

    /** Whether family and friends were thought of first. */
    public static final RecordType FAMILY_AND_FRIENDS = new RecordType("family-and-friends");

    /** What changed the family’s life. */
    public static final RecordType SIGNIFICANT_EVENTS = new RecordType("significant-events");

    /** What was said in supervision about the work with the family. */
    public static final RecordType DISCUSSIONS = new RecordType("discussions");

    /** What workers say about support and challenge. */
    public static final RecordType STANCE_REFLECTIONS = new RecordType("stance-reflections");

    /** The principles that people named. */
    public static final RecordType PRINCIPLE_TAGS = new RecordType("principle-tags");

    /** Under which edition of the model the work was done. */
    public static final RecordType EDITIONS = new RecordType("editions");

    /** Checks the syntax that {@link OpenCode} states. */
    public RecordType {
        OpenCode.check(RecordType.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RecordType of(String value) {
        return new RecordType(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
