package org.practicemodel.supervision.rule;

import java.util.List;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.wording.Messages;

/**
 * The book of the rules that look at supervision, learning and teams. Those of workers and teams never look at the record of a
 * family.
 *
 * <p>For instance {@code SupervisionRuleBook.book().workerRules()}. Stateless. Source: current guide ¶10, ¶12, ¶20, ¶31 to ¶32;
 * what they mean for a record is our interpretation.
 */
public final class SupervisionRuleBook {

    private static final RuleBook BOOK = new RuleBook(
            "leeds-supervision",
            List.of(
                    new TalkedThrough(),
                    new OutcomesHeldInMind(),
                    new RationaleExplored(),
                    new ReflectionAndNextSteps(),
                    new FourEyes()),
            List.of(
                    new LearningDiscussed(),
                    new RethinkTouchpoint(),
                    new PracticeObserved(),
                    new SupportAndChallengeToWorker(),
                    new SupervisionOnTime()),
            List.of(new TeamMakeUp(), new WithEachOtherToo()),
            Messages.beside(SupervisionRuleBook.class, "supervision"));

    private SupervisionRuleBook() {}

    /**
     * Returns the book.
     *
     * @return the rules of each subject in the order of their codes, with their wording; always the same one
     */
    public static RuleBook book() {
        return BOOK;
    }
}
