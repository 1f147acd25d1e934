package org.practicemodel.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What sort of plan it is.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code PlanKind.of("early-help")}. Immutable and thread-safe. Source: current guide ¶25 ("one plan"); rule P05-R3
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record PlanKind(String value) implements OpenCode {

    /** An early help plan. */
    public static final PlanKind EARLY_HELP = new PlanKind("early-help");

    /** A child in need plan. */
    public static final PlanKind CHILD_IN_NEED = new PlanKind("child-in-need");

    /** A child protection plan. */
    public static final PlanKind CHILD_PROTECTION = new PlanKind("child-protection");

    /** A care plan for a child who is looked after. */
    public static final PlanKind CARE = new PlanKind("care");

    /** A pathway plan for a young person leaving care. */
    public static final PlanKind PATHWAY = new PlanKind("pathway");

    /** The family's own plan from a family group conference. */
    public static final PlanKind FAMILY = new PlanKind("family");

    /** An education, health and care plan. */
    public static final PlanKind EDUCATION_HEALTH_CARE = new PlanKind("education-health-care");

    /** A health plan. */
    public static final PlanKind HEALTH = new PlanKind("health");

    /** A youth justice plan. */
    public static final PlanKind YOUTH_JUSTICE = new PlanKind("youth-justice");

    /** A plan to keep somebody safe for now. */
    public static final PlanKind SAFETY = new PlanKind("safety");

    /** A plan until there is a full one. */
    public static final PlanKind INTERIM = new PlanKind("interim");

    private static final Set<PlanKind> FULL = Set.of(EARLY_HELP, CHILD_IN_NEED, CHILD_PROTECTION, CARE, PATHWAY);

    /** Checks the syntax that {@link OpenCode} states. */
    public PlanKind {
        OpenCode.check(PlanKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlanKind of(String value) {
        return new PlanKind(value);
    }

    /**
     * Checks whether it is a full plan of children's services: not one that stands beside it for education, health or youth
     * justice, nor the family's own, nor one that only holds things until there is a full one.
     *
     * @return true for early help, child in need, child protection, care and pathway plans
     */
    public boolean isFullPlan() {
        return FULL.contains(this);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
