package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.voice.Statement;

class HeldPartsTest {

    private static final Goal SLEEP = goal("sleep");
    private static final Goal SCHOOL = goal("school");
    private static final Action STORY = action("story");
    private static final Action WALK = action("walk");
    private static final Formulation FORMULATION = Formulation.builder()
            .id(FormulationId.of("formulation"))
            .addGoals(SLEEP)
            .addActions(STORY)
            .build();
    private static final Plan PLAN = Plan.builder()
            .id(PlanId.of("plan"))
            .kind(PlanKind.EARLY_HELP)
            .addBasedOn(FORMULATION.id())
            .addGoals(SLEEP.id())
            .addActions(STORY.id())
            .build();
    private static final PracticeRecord WHOLE = PracticeRecord.builder()
            .id(RecordId.of("record"))
            .addFormulations(FORMULATION)
            .addGoals(SCHOOL)
            .addActions(WALK)
            .addPlans(PLAN)
            .build();

    private static Goal goal(String id) {
        return Goal.builder()
                .id(GoalId.of(id))
                .author(GoalAuthor.TOGETHER)
                .statement(Statement.of("Invented words."))
                .build();
    }

    private static Action action(String id) {
        return Action.builder()
                .id(ActionId.of(id))
                .statement(Statement.of("Invented words."))
                .build();
    }

    private static PracticeRecord without(RecordType... types) {
        Coverage coverage = Coverage.builder()
                .subject(CoverageSubject.FAMILY)
                .addAllTypes(Arrays.stream(types)
                        .map(type -> CoveredType.builder()
                                .type(type)
                                .state(CoverageState.NOT_HELD)
                                .build())
                        .toList())
                .build();
        PracticeRecord held = HeldParts.of(WHOLE, coverage);
        assertThat(held.coverage()).contains(coverage);
        return held.withCoverage(WHOLE.coverage());
    }

    @Test
    void whatIsHeldStays() {
        assertThat(without()).isEqualTo(WHOLE);
    }

    @Test
    void everyTypeOfFactTakesSomethingOut() {
        List<PracticeRecord> examples = Probe.examples();

        assertThat(HeldParts.types())
                .filteredOn(type -> examples.stream().noneMatch(example -> takesSomethingOut(type, example)))
                .isEmpty();
    }

    private static boolean takesSomethingOut(RecordType type, PracticeRecord example) {
        Coverage coverage = Coverage.builder()
                .subject(CoverageSubject.FAMILY)
                .addTypes(CoveredType.builder()
                        .type(type)
                        .state(CoverageState.NOT_HELD)
                        .build())
                .build();
        return !HeldParts.of(example, coverage).equals(example.withCoverage(coverage));
    }

    @Test
    void goalsAndActionsStandByThemselvesWhereThereAreNoFormulations() {
        assertThat(without(RecordType.FORMULATIONS))
                .isEqualTo(WHOLE.withFormulations(List.of())
                        .withGoals(SLEEP, SCHOOL)
                        .withActions(STORY, WALK)
                        .withPlans(PLAN.withBasedOn(List.of())));
    }

    @Test
    void goalsAndActionsAreTakenOutWhereverTheyStand() {
        assertThat(without(RecordType.GOALS))
                .isEqualTo(WHOLE.withFormulations(FORMULATION.withGoals(List.of()))
                        .withGoals(List.of())
                        .withPlans(PLAN.withGoals(List.of())));
        assertThat(without(RecordType.ACTIONS))
                .isEqualTo(WHOLE.withFormulations(FORMULATION.withActions(List.of()))
                        .withActions(List.of())
                        .withPlans(PLAN.withActions(List.of())));
    }

    @Test
    void nothingIsLeftWhereNoneIsHeld() {
        assertThat(without(RecordType.FORMULATIONS, RecordType.GOALS, RecordType.ACTIONS, RecordType.PLANS))
                .isEqualTo(PracticeRecord.builder().id(RecordId.of("record")).build());
    }
}
