package org.practicemodel.core.vocabulary;

/**
 * The ids of the seven elements of the Leeds Practice Model, in the order of the current guide.
 *
 * <p>The edition of 2020 has five of them under these same ids. For instance {@link #FAMILY_LED_PRACTICE}. Source:
 * current guide ¶9 to ¶31; the ids are ours.
 */
public final class LeedsElements {

    /** Multi-agency working. Current guide ¶9. */
    public static final ElementId MULTI_AGENCY_WORKING = new ElementId("multi-agency-working");

    /** Continuous development. Current guide ¶11. */
    public static final ElementId CONTINUOUS_DEVELOPMENT = new ElementId("continuous-development");

    /** Trauma-informed practice. Current guide ¶13. */
    public static final ElementId TRAUMA_INFORMED_PRACTICE = new ElementId("trauma-informed-practice");

    /** Family-led practice. Current guide ¶15. */
    public static final ElementId FAMILY_LED_PRACTICE = new ElementId("family-led-practice");

    /** Rethink formulation process. Current guide ¶17. */
    public static final ElementId RETHINK_FORMULATION_PROCESS = new ElementId("rethink-formulation-process");

    /** Leeds Practice Principles. Current guide ¶19. */
    public static final ElementId LEEDS_PRACTICE_PRINCIPLES = new ElementId("leeds-practice-principles");

    /** Outcome-focused Supervision. Current guide ¶31. */
    public static final ElementId OUTCOME_FOCUSED_SUPERVISION = new ElementId("outcome-focused-supervision");

    private LeedsElements() {}
}
