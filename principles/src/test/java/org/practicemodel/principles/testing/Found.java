package org.practicemodel.principles.testing;

import java.util.List;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.testing.OutcomeShown;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.rule.PrinciplesRuleBook;

/** An outcome of this book, asked one question after another. */
public final class Found extends OutcomeShown<Found> {

    private Found(Outcome outcome) {
        super(outcome, PrinciplesRuleBook.book().wording());
    }

    public static Found of(Outcome outcome) {
        return new Found(outcome);
    }

    public static List<String> keys(Outcome outcome) {
        return outcome.phrases().stream().map(Phrase::key).toList();
    }

    @Override
    protected Found self() {
        return this;
    }
}
