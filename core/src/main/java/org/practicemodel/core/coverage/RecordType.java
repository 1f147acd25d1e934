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
