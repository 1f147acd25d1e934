/** What was recorded about work with a family, the words of the model, and the kernel that rules are built on. */
module org.practicemodel.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive gg.jte.runtime;
    requires transitive jakarta.validation;
    requires java.xml;
    requires static transitive org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires static tools.jackson.databind;

    exports org.practicemodel.core.coverage;
    exports org.practicemodel.core.engagement;
    exports org.practicemodel.core.entry;
    exports org.practicemodel.core.extension;
    exports org.practicemodel.core.family;
    exports org.practicemodel.core.formulation;
    exports org.practicemodel.core.journey;
    exports org.practicemodel.core.json;
    exports org.practicemodel.core.model;
    exports org.practicemodel.core.page;
    exports org.practicemodel.core.plan;
    exports org.practicemodel.core.problem;
    exports org.practicemodel.core.reason;
    exports org.practicemodel.core.record;
    exports org.practicemodel.core.rule;
    exports org.practicemodel.core.source;
    exports org.practicemodel.core.source.cincensus;
    exports org.practicemodel.core.source.dfecsc;
    exports org.practicemodel.core.team;
    exports org.practicemodel.core.time;
    exports org.practicemodel.core.view;
    exports org.practicemodel.core.vocabulary;
    exports org.practicemodel.core.voice;
    exports org.practicemodel.core.wording;

    opens org.practicemodel.core.coverage;
    opens org.practicemodel.core.engagement;
    opens org.practicemodel.core.entry;
    opens org.practicemodel.core.extension;
    opens org.practicemodel.core.family;
    opens org.practicemodel.core.formulation;
    opens org.practicemodel.core.journey;
    opens org.practicemodel.core.plan;
    opens org.practicemodel.core.reason;
    opens org.practicemodel.core.record;
    opens org.practicemodel.core.rule;
    opens org.practicemodel.core.team;
    opens org.practicemodel.core.time;
    opens org.practicemodel.core.vocabulary;
    opens org.practicemodel.core.voice;
}
