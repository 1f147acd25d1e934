package org.practicemodel.core.journey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * A level of help.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code HelpLevel.of("early-help")}. Immutable and thread-safe. Source: board report 2020 §2.11 ("at any level of
 * intervention")
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record HelpLevel(String value) implements OpenCode {

    /** Early help. */
    public static final HelpLevel EARLY_HELP = new HelpLevel("early-help");

    /** A child in need. */
    public static final HelpLevel CHILD_IN_NEED = new HelpLevel("child-in-need");

    /** A child protection plan. */
    public static final HelpLevel CHILD_PROTECTION = new HelpLevel("child-protection");

    /** Before proceedings. */
    public static final HelpLevel PRE_PROCEEDINGS = new HelpLevel("pre-proceedings");

    /** The child is looked after by the authority. */
    public static final HelpLevel LOOKED_AFTER = new HelpLevel("looked-after");

    /** A young person who has left care. */
    public static final HelpLevel CARE_LEAVER = new HelpLevel("care-leaver");

    /** Checks the syntax that {@link OpenCode} states. */
    public HelpLevel {
        OpenCode.check(HelpLevel.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HelpLevel of(String value) {
        return new HelpLevel(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
