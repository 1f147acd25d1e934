package org.practicemodel.principles.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.practicemodel.core.rule.Outcome;

/** An outcome with the verdict that a test expects of it; any other verdict ends the test. */
public final class Expected {

    private Expected() {}

    public static Outcome.Met met(Outcome outcome) {
        return as(Outcome.Met.class, outcome);
    }

    public static Outcome.NotMet otherwise(Outcome outcome) {
        return as(Outcome.NotMet.class, outcome);
    }

    public static Outcome.NotEnoughEvidence cannotSay(Outcome outcome) {
        return as(Outcome.NotEnoughEvidence.class, outcome);
    }

    private static <T extends Outcome> T as(Class<T> verdict, Outcome outcome) {
        assertThat(outcome).isInstanceOf(verdict);
        return verdict.cast(outcome);
    }
}
