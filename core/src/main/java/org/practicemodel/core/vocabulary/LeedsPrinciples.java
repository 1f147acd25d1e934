package org.practicemodel.core.vocabulary;

/**
 * The ids of the ten Leeds Practice Principles, in the order of the current guide.
 *
 * <p>For instance {@link #ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN}. Source: current guide ¶21 to ¶30; the ids are ours.
 */
public final class LeedsPrinciples {

    /** "Always working WITH". Current guide ¶21. */
    public static final PrincipleId ALWAYS_WORKING_WITH = new PrincipleId("always-working-with");

    /** "Relationship based". Current guide ¶22. */
    public static final PrincipleId RELATIONSHIP_BASED = new PrincipleId("relationship-based");

    /** "Enabling the utility of the family". Current guide ¶23. */
    public static final PrincipleId ENABLING_THE_UTILITY_OF_THE_FAMILY =
            new PrincipleId("enabling-the-utility-of-the-family");

    /** "Early in the life of a problem". Current guide ¶24. */
    public static final PrincipleId EARLY_IN_THE_LIFE_OF_A_PROBLEM = new PrincipleId("early-in-the-life-of-a-problem");

    /** "One family, one lead worker, one plan". Current guide ¶25. */
    public static final PrincipleId ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN =
            new PrincipleId("one-family-one-lead-worker-one-plan");

    /** "Systemic, formulation driven and evidence-based". Current guide ¶26. */
    public static final PrincipleId SYSTEMIC_FORMULATION_DRIVEN_AND_EVIDENCE_BASED =
            new PrincipleId("systemic-formulation-driven-and-evidence-based");

    /** "Transparent". Current guide ¶27. */
    public static final PrincipleId TRANSPARENT = new PrincipleId("transparent");

    /** "Strength focussed". Current guide ¶28. */
    public static final PrincipleId STRENGTH_FOCUSSED = new PrincipleId("strength-focussed");

    /** "Recognising engagement with education as a protective factor". Current guide ¶29. */
    public static final PrincipleId RECOGNISING_ENGAGEMENT_WITH_EDUCATION_AS_A_PROTECTIVE_FACTOR =
            new PrincipleId("recognising-engagement-with-education-as-a-protective-factor");

    /** "Accountability, evaluation and sustainability". Current guide ¶30. */
    public static final PrincipleId ACCOUNTABILITY_EVALUATION_AND_SUSTAINABILITY =
            new PrincipleId("accountability-evaluation-and-sustainability");

    private LeedsPrinciples() {}
}
