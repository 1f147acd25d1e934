package org.practicemodel.formulation.rule;

import static org.practicemodel.core.vocabulary.FactorKind.PERPETUATING;
import static org.practicemodel.core.vocabulary.FactorKind.PRESENTING;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.agreedOn;
import static org.practicemodel.formulation.rule.Given.day;
import static org.practicemodel.formulation.rule.Given.factor;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.hypothesis;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;

/** What people understood one step after another, and the plan that rests on it, for the rule's own tests. */
final class Understood {

    static final UnderstoodBeforePlanned RULE = new UnderstoodBeforePlanned();

    static final String MET = "Understanding came before planning, from the first factor to the plan.";
    static final String ANOTHER_ORDER =
            "By the days that are recorded, the steps from the first factor to the plan came in another order.";
    static final String DAYS_OPEN = "Not every step from the first factor to the plan has its day recorded.";
    static final String PLANNED_FIRST =
            "The plan was agreed on 4 March 2026, before any hypothesis was written in what it is based on.";
    static final String BY_REASON = "A reason was given on 10 March 2026 (role: team-manager).";

    private Understood() {}

    static Found assertThat(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    /** One step after another from 2 to 5 March 2026, and agreed for now on 20 March. */
    static Formulation understood() {
        return formulation("formulation-1")
                .addFactors(
                        factor("factor-2", PERPETUATING).build(),
                        factor("factor-1", PRESENTING)
                                .notedOn(day("2026-03-02"))
                                .build())
                .addHypotheses(
                        hypothesis("hypothesis-1").writtenOn(day("2026-03-03")).build())
                .addPriorities(priority("2026-03-04"))
                .addGoals(goal("goal-1", GoalAuthor.PROFESSIONAL, "2026-03-05"))
                .signOff(agreedOn("2026-03-20"))
                .build();
    }

    static Priority priority(String on) {
        return Priority.builder().factor(FactorId.of("factor-2")).on(day(on)).build();
    }

    static Goal goal(String id, GoalAuthor author, String setOn) {
        return Goal.builder()
                .id(GoalId.of(id))
                .author(author)
                .statement(WORDS)
                .setOn(day(setOn))
                .build();
    }

    static Plan plan(String agreedOn) {
        return Plan.builder()
                .id(PlanId.of("plan-1"))
                .kind(PlanKind.CHILD_IN_NEED)
                .agreedOn(day(agreedOn))
                .addBasedOn(FormulationId.of("formulation-1"))
                .build();
    }

    static PracticeRecord planned(String agreedOn) {
        return planned(understood(), agreedOn);
    }

    static PracticeRecord planned(Formulation formulation, String agreedOn) {
        return family(formulation).withPlans(plan(agreedOn));
    }

    /** Understood with these days of its hypotheses. */
    static Formulation guessed(String... days) {
        return understood()
                .withHypotheses(List.of(days).stream()
                        .map(day -> hypothesis("hypothesis-" + day)
                                .writtenOn(day.isEmpty() ? Optional.empty() : Optional.of(day(day)))
                                .build())
                        .toList());
    }
}
