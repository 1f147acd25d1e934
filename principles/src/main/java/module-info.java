/** The ten principles and the elements of the practice model, asked of a record. */
module org.practicemodel.principles {
    requires transitive org.practicemodel.core;
    requires transitive org.practicemodel.formulation;
    requires transitive org.practicemodel.supervision;
    requires static transitive org.jspecify;

    exports org.practicemodel.principles.rule;

    // Messages, in core, reads the wording that lies there.
    opens org.practicemodel.principles.rule to
            org.practicemodel.core;
}
