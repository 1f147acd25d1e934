package org.practicemodel.core.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * The role in which somebody wrote, decided or marked something; a role, never a person.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code RoleCode.of("social-worker")}. Immutable and thread-safe. Source: current guide ¶12, board report 2020
 * §3.5; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record RoleCode(String value) implements OpenCode {

    /** A social worker. */
    public static final RoleCode SOCIAL_WORKER = new RoleCode("social-worker");

    /** A manager of a team. */
    public static final RoleCode TEAM_MANAGER = new RoleCode("team-manager");

    /** A worker who supports families, in any agency. */
    public static final RoleCode FAMILY_SUPPORT_WORKER = new RoleCode("family-support-worker");

    /** A worker of a Restorative Early Support team who works with families at home. */
    public static final RoleCode FAMILY_INTERVENTION_WORKER = new RoleCode("family-intervention-worker");

    /** A specialist in restorative practice. */
    public static final RoleCode RESTORATIVE_PRACTICE_WORKER = new RoleCode("restorative-practice-worker");

    /** An independent reviewing officer. */
    public static final RoleCode INDEPENDENT_REVIEWING_OFFICER = new RoleCode("independent-reviewing-officer");

    /** Who chairs child protection conferences. */
    public static final RoleCode CONFERENCE_CHAIR = new RoleCode("conference-chair");

    /** Who brings a family group conference together. */
    public static final RoleCode COORDINATOR = new RoleCode("coordinator");

    /** Anybody who works at a school. */
    public static final RoleCode SCHOOL_STAFF = new RoleCode("school-staff");

    /** Anybody who works in health. */
    public static final RoleCode HEALTH_PROFESSIONAL = new RoleCode("health-professional");

    private static final List<RoleCode> NAMED = List.of(
            SOCIAL_WORKER,
            TEAM_MANAGER,
            FAMILY_SUPPORT_WORKER,
            FAMILY_INTERVENTION_WORKER,
            RESTORATIVE_PRACTICE_WORKER,
            INDEPENDENT_REVIEWING_OFFICER,
            CONFERENCE_CHAIR,
            COORDINATOR,
            SCHOOL_STAFF,
            HEALTH_PROFESSIONAL);

    /** Checks the syntax that {@link OpenCode} states. */
    public RoleCode {
        OpenCode.check(RoleCode.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RoleCode of(String value) {
        return new RoleCode(value);
    }

    /**
     * Returns the roles that are named here. Each is that of somebody at work, never of a family; of any other role nothing
     * is known.
     *
     * @return the roles, always in the same order
     */
    public static List<RoleCode> named() {
        return NAMED;
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
