package org.practicemodel.core.voice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Whether the family had a part in something.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code FamilyPart.of("took-part")}. Immutable and thread-safe. Source: current guide ¶16 ("the involvement of
 * families in decisions, plans and interventions"); rule E4-R1.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record FamilyPart(String value) implements OpenCode {

    /** They had a part in it. */
    public static final FamilyPart TOOK_PART = new FamilyPart("took-part");

    /** It was marked that they had none. */
    public static final FamilyPart NOT_INVOLVED = new FamilyPart("not-involved");

    /** Checks the syntax that {@link OpenCode} states. */
    public FamilyPart {
        OpenCode.check(FamilyPart.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FamilyPart of(String value) {
        return new FamilyPart(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
