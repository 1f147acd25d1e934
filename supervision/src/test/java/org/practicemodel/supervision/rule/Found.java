package org.practicemodel.supervision.rule;

import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.testing.OutcomeShown;

/** An outcome of this book, asked one question after another. */
final class Found extends OutcomeShown<Found> {

    private Found(Outcome outcome) {
        super(outcome, SupervisionRuleBook.book().wording());
    }

    static Found of(Outcome outcome) {
        return new Found(outcome);
    }

    @Override
    protected Found self() {
        return this;
    }
}
