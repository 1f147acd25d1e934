package org.practicemodel.formulation.rule;

import static org.practicemodel.formulation.rule.Given.agreedOn;
import static org.practicemodel.formulation.rule.Given.day;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.hypothesis;
import static org.practicemodel.formulation.rule.Given.reason;
import static org.practicemodel.formulation.rule.Understood.ANOTHER_ORDER;
import static org.practicemodel.formulation.rule.Understood.BY_REASON;
import static org.practicemodel.formulation.rule.Understood.DAYS_OPEN;
import static org.practicemodel.formulation.rule.Understood.MET;
import static org.practicemodel.formulation.rule.Understood.PLANNED_FIRST;
import static org.practicemodel.formulation.rule.Understood.assertThat;
import static org.practicemodel.formulation.rule.Understood.guessed;
import static org.practicemodel.formulation.rule.Understood.plan;
import static org.practicemodel.formulation.rule.Understood.planned;
import static org.practicemodel.formulation.rule.Understood.understood;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;

/** On which formulations a plan is based, and what of them counts. */
class UnderstoodBeforePlannedBasisTest {

    private static final String NOT_LINKED = "It is not recorded which formulation the plan is based on.";

    @Test
    void aPlanThatNamesNoFormulationLeavesItOpen() {
        assertThat(planned("2026-03-06").withPlans(plan("2026-03-06").withBasedOn()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_LINKED)
                .evidence("MISSING /plans/0");
    }

    @Test
    void aPlanOnAnotherFormulationIsNotLookedAt() {
        assertThat(planned("2026-03-06").withPlans(plan("2026-03-06").withBasedOn(FormulationId.of("formulation-2"))))
                .notApplicable("The plans in force are based on another formulation.")
                .evidence();
    }

    /** The next version of what was understood, with its own hypothesis of 20 March 2026. */
    private static Formulation nextVersion() {
        return formulation("formulation-2")
                .supersedes(FormulationId.of("formulation-1"))
                .addHypotheses(
                        hypothesis("hypothesis-2").writtenOn(day("2026-03-20")).build())
                .signOff(agreedOn("2026-03-24"))
                .build();
    }

    @Test
    void aFormulationAndItsEarlierVersionsAreOne() {
        FormulationId first = FormulationId.of("formulation-1");
        FormulationId next = FormulationId.of("formulation-2");
        PracticeRecord revised = family(understood(), nextVersion());
        Plan plan = plan("2026-03-06");

        for (Plan based : List.of(plan.withBasedOn(first), plan.withBasedOn(next), plan.withBasedOn(first, next))) {
            assertThat(revised.withPlans(based)).met(MET).evidence("SUPPORTS /plans/0");
        }
        assertThat(family(understood().withHypotheses(), nextVersion()).withPlans(plan.withBasedOn(first)))
                .notMet(
                        "The plan was agreed on 6 March 2026, before any hypothesis was written in what it is based on.");
        assertThat(family(understood().withHypotheses(), nextVersion())
                        .withPlans(plan.withBasedOn(first))
                        .withRationales(reason("E5-R1", "formulation-1")))
                .metWithReason(
                        "The plan was agreed on 6 March 2026, before any hypothesis was written in what it is based on.",
                        BY_REASON);
    }

    @Test
    void anyHypothesisOfAllThatAPlanIsBasedOnMayHaveComeFirst() {
        Formulation other = formulation("formulation-3")
                .addHypotheses(
                        hypothesis("hypothesis-3").writtenOn(day("2026-03-01")).build())
                .build();
        Plan plan = plan("2026-03-04");

        assertThat(family(guessed("2026-03-05"), other)
                        .withPlans(plan.withBasedOn(FormulationId.of("formulation-1"), other.id())))
                .notEnough(NotEnoughReason.NOT_RECORDED, ANOTHER_ORDER, DAYS_OPEN);
        assertThat(family(guessed("2026-03-05"), other).withPlans(plan)).notMet(PLANNED_FIRST);
    }
}
