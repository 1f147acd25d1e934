/** Rethink formulations: how a family and the people around it make sense together of what is going on. */
module org.practicemodel.formulation {
    requires transitive org.practicemodel.core;
    requires static transitive org.jspecify;

    exports org.practicemodel.formulation.comparison;
    exports org.practicemodel.formulation.family;
    exports org.practicemodel.formulation.guide;
    exports org.practicemodel.formulation.perspective;
    exports org.practicemodel.formulation.rendering;
    exports org.practicemodel.formulation.rule;

    // Wording is read by core.
    opens org.practicemodel.formulation.guide to
            org.practicemodel.core;
    opens org.practicemodel.formulation.rendering to
            org.practicemodel.core;
    opens org.practicemodel.formulation.rule to
            org.practicemodel.core;
}
