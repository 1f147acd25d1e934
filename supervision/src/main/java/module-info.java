/** Outcome-focused supervision: what a worker and a supervisor look at together, and what comes of it. */
module org.practicemodel.supervision {
    requires transitive org.practicemodel.core;
    requires static transitive org.jspecify;

    exports org.practicemodel.supervision.agenda;
    exports org.practicemodel.supervision.cadence;
    exports org.practicemodel.supervision.learning;
    exports org.practicemodel.supervision.outcome;
    exports org.practicemodel.supervision.rendering;
    exports org.practicemodel.supervision.rule;
    exports org.practicemodel.supervision.session;

    // Wording is read by core.
    opens org.practicemodel.supervision.agenda to
            org.practicemodel.core;
    opens org.practicemodel.supervision.outcome to
            org.practicemodel.core;
    opens org.practicemodel.supervision.rendering to
            org.practicemodel.core;
    opens org.practicemodel.supervision.rule to
            org.practicemodel.core;
    opens org.practicemodel.supervision.session to
            org.practicemodel.core;
}
