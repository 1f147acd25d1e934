package org.practicemodel.core.pseudonym;

import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.plan.OutcomeMeasure;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.workforce.SkillScale;

/**
 * What a free text is for, which decides what becomes of it. A text is somebody's words unless it is known to be something
 * else, so a new one is never shown by mistake. Immutable and thread-safe.
 */
enum TextUse {

    /** The name of the format, one of three. */
    FORMAT,

    /** What a person, a worker or an agency is called. It goes, since nothing asks whether somebody has a name. */
    NAME,

    /** Where in the source it stood, which leads back to the person. It goes. */
    PLACE,

    /** What a number is counted in. It becomes a keyed label: numbers on two scales must not come to stand on one. */
    LABEL,

    /** What somebody said or wrote. It becomes one fixed text: that it was written is a fact that rules ask for. */
    WORDS;

    /**
     * Returns what a text is for.
     *
     * @param owner the type that it is a part of
     * @param part the name of the part
     * @return the use
     */
    static TextUse of(Class<?> owner, String part) {
        if (owner == Provenance.class) {
            return PLACE;
        }
        if (owner == OutcomeMeasure.class && part.equals("unit") || owner == SkillScale.class) {
            return LABEL;
        }
        if (Entry.class.isAssignableFrom(owner) && part.equals("name")) {
            return NAME;
        }
        return SubjectRecord.class.isAssignableFrom(owner) && part.equals("format") ? FORMAT : WORDS;
    }
}
