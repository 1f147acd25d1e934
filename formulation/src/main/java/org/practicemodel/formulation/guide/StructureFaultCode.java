package org.practicemodel.formulation.guide;

/**
 * The kind of nonsense that keeps a formulation from holding together; none of them says anything about practice.
 *
 * <p>For instance {@link #LEADS_NOWHERE} for a hypothesis kept going by a factor that nobody added. Our interpretation.
 */
public enum StructureFaultCode {
    /** Nothing here, or nothing of the kind that was meant, has the id. */
    LEADS_NOWHERE("nothing here that could be meant has the id "),
    /** Two entries have the id. */
    USED_TWICE("the id is used twice: "),
    /** A goal comes from itself, directly or through other goals. */
    TRACES_TO_ITSELF("traces to itself: "),
    /** A hypothesis explains nothing, or only itself. */
    EXPLAINS_NOTHING("explains nothing: "),
    /** What was changed about an entry is refused by the entry. */
    NOT_WELL_FORMED("is not well formed after a change to "),
    /** A change gave an entry another id, so that what names the entry would lead elsewhere. */
    ID_CHANGED("is another after a change to "),
    /** Somebody was answered who does not see it differently there. */
    NOBODY_SEES_IT_DIFFERENTLY("nobody who could be meant sees it differently about ");

    private final String words;

    StructureFaultCode(String words) {
        this.words = words;
    }

    String about(String id) {
        return words + id;
    }
}
