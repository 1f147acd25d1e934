/** The ten principles and the elements of the practice model, asked of a record. */
module org.practicemodel.principles {
    requires transitive org.practicemodel.core;
    requires transitive org.practicemodel.formulation;
    requires transitive org.practicemodel.supervision;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires static transitive org.jspecify;

    exports org.practicemodel.principles.assertion;
    exports org.practicemodel.principles.conformance;
    exports org.practicemodel.principles.edition;
    exports org.practicemodel.principles.language;
    exports org.practicemodel.principles.policy;
    exports org.practicemodel.principles.rendering;
    exports org.practicemodel.principles.report;
    exports org.practicemodel.principles.rule.accountability;
    exports org.practicemodel.principles.rule.early;
    exports org.practicemodel.principles.rule.education;
    exports org.practicemodel.principles.rule.leadandplan;
    exports org.practicemodel.principles.rule.network;
    exports org.practicemodel.principles.rule.reflection;
    exports org.practicemodel.principles.rule.relationship;
    exports org.practicemodel.principles.rule.team;
    exports org.practicemodel.principles.rule.together;
    exports org.practicemodel.principles.rule.transparency;
    exports org.practicemodel.principles.rule.trauma;
    exports org.practicemodel.principles.rule.voice;
    exports org.practicemodel.principles.rule;
    exports org.practicemodel.principles.summary;
    exports org.practicemodel.principles.testing;
    exports org.practicemodel.principles;

    // Vendors' books, where a checker is asked to discover them.
    uses org.practicemodel.core.rule.RuleBookProvider;

    // Wording and conformance cases are read by core, the parts of reports and summaries are written by Jackson, and
    // what belongs to a policy is both.
    opens org.practicemodel.principles.assertion to
            org.practicemodel.core;
    opens org.practicemodel.principles.conformance to
            org.practicemodel.core;
    opens org.practicemodel.principles.edition to
            org.practicemodel.core;
    opens org.practicemodel.principles.policy;
    opens org.practicemodel.principles.rendering;
    opens org.practicemodel.principles.summary;
    opens org.practicemodel.principles.rule to
            org.practicemodel.core;
    opens org.practicemodel.principles.testing to
            org.practicemodel.core;
}
