package org.practicemodel.core.team;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * In what role a worker is allocated to the family.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code AllocationRole.of("lead")}. Immutable and thread-safe. Source: current guide ¶25; rule P05-R1
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record AllocationRole(String value) implements OpenCode {

    /** The lead worker. */
    public static final AllocationRole LEAD = new AllocationRole("lead");

    /** Works beside the lead worker. */
    public static final AllocationRole CO_WORKER = new AllocationRole("co-worker");

    /** Leads on child protection beside the lead worker. */
    public static final AllocationRole LEAD_CHILD_PROTECTION = new AllocationRole("lead-child-protection");

    /** A personal adviser of a young person leaving care. */
    public static final AllocationRole PERSONAL_ADVISER = new AllocationRole("personal-adviser");

    /** An independent reviewing officer. */
    public static final AllocationRole REVIEWING_OFFICER = new AllocationRole("reviewing-officer");

    /** Supervises, for instance a foster home. */
    public static final AllocationRole SUPERVISING = new AllocationRole("supervising");

    /** Checks the syntax that {@link OpenCode} states. */
    public AllocationRole {
        OpenCode.check(AllocationRole.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AllocationRole of(String value) {
        return new AllocationRole(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
