package org.practicemodel.core.workforce;

import org.practicemodel.core.coverage.RecordType;

/**
 * The types of fact that the record of a worker or of a team may hold. They stand apart from those of {@link RecordType}, which
 * the record of a family may hold.
 *
 * <p>For instance {@link #SUPERVISION_SESSIONS}. Stateless. Source: rule conventions on coverage; our interpretation.
 */
public final class WorkforceTypes {

    /** What was agreed with a worker about supervision. */
    public static final RecordType SUPERVISION_AGREEMENTS = RecordType.of("supervision-agreements");

    /** The supervision sessions of a worker. */
    public static final RecordType SUPERVISION_SESSIONS = RecordType.of("supervision-sessions");

    /** Who says that support and challenge were there in a session. */
    public static final RecordType SESSION_STANCES = RecordType.of("session-stances");

    /** What a worker set out to learn, and what came of it. */
    public static final RecordType LEARNING_ITEMS = RecordType.of("learning-items");

    /** The learning together that a worker took part in. */
    public static final RecordType ATTENDANCES = RecordType.of("attendances");

    /** What was seen of a worker’s practice. */
    public static final RecordType SKILL_OBSERVATIONS = RecordType.of("skill-observations");

    /** Which roles of a team were filled, and when. */
    public static final RecordType TEAM_MEMBERSHIPS = RecordType.of("team-memberships");

    /** Which roles a team needs at least. */
    public static final RecordType TEAM_REQUIREMENTS = RecordType.of("team-requirements");

    /** What a team did together or with partners. */
    public static final RecordType TEAM_EVENTS = RecordType.of("team-events");

    private WorkforceTypes() {}
}
