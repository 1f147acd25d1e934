package org.practicemodel.formulation.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.formulation.comparison.FormulationComparison;

/** The typical invented formulation of spring, and what became of it by summer. */
public final class Changed {

    private static final Party FATHER = Party.of(PersonId.of("person-father"));

    private Changed() {}

    /** Returns a comparison that holds changes of most sorts. */
    public static FormulationComparison typical() {
        return between(Shown.typical(), later());
    }

    /** Returns a comparison in which every word that anybody said is hostile. */
    public static FormulationComparison hostile() {
        return between(
                Shown.everyTextOf(Shown.typical(), Shown.HOSTILE), Shown.everyTextOf(later(), Shown.HOSTILE + " now"));
    }

    static FormulationComparison between(Formulation earlier, Formulation later) {
        return FormulationComparison.between(earlier, later, PracticeModels.leeds());
    }

    private static Formulation later() {
        Formulation spring = Shown.typical();
        return spring.withId(FormulationId.of("formulation-3"))
                .withStartedOn(LocalDate.of(2026, 6, 12))
                .withSupersedes(spring.id())
                .withFactors(factors(spring))
                .withHypotheses(hypotheses(spring.hypotheses()))
                .withPriorities(Priority.builder()
                        .factor(FactorId.of("screens"))
                        .addChosenBy(FATHER)
                        .on(LocalDate.of(2026, 6, 12))
                        .build())
                .withGoals(goals(spring.goals()))
                .withActions(Action.builder()
                        .id(ActionId.of("action-2"))
                        .addGoals(GoalId.of("goal-1"))
                        .statement(Shown.said("The television goes to the kitchen"))
                        .addOwners(FATHER)
                        .dueOn(LocalDate.of(2026, 6, 20))
                        .build())
                .withSignOff(spring.signOff()
                        .map(signed -> signed.withOn(LocalDate.of(2026, 6, 15))
                                .withLookAgainOn(LocalDate.of(2026, 9, 15))
                                .withPerspectives(Perspective.builder()
                                        .who(Optional.of(FATHER))
                                        .stance(Stance.AGREES)
                                        .words(Shown.quote("We all sleep better now", FATHER))
                                        .build())));
    }

    private static List<Factor> factors(Formulation spring) {
        List<Factor> factors = new ArrayList<>();
        for (Factor factor : spring.factors()) {
            switch (factor.id().value()) {
                case "sleep" ->
                    factors.add(factor.withStatement(Shown.said("Ava wakes on two or three nights a week"))
                            .withException(Optional.empty()));
                case "move" -> factors.add(factor.withKinds(FactorKind.PRECIPITATING));
                case "rows" -> {}
                default -> factors.add(factor);
            }
        }
        factors.add(Shown.factor("lamp", FactorKind.PROTECTIVE, "The lamp in the hall, which Ava chose")
                .build());
        return factors;
    }

    private static List<Hypothesis> hypotheses(List<Hypothesis> spring) {
        return List.of(
                spring.get(0)
                        .withKeptGoingBy(FactorId.of("screens"))
                        .withStatement(Shown.said("The television where she sleeps keeps Ava awake")),
                spring.get(1)
                        .withRevisions(HypothesisRevision.builder()
                                .outcome(RevisionOutcome.DROPPED)
                                .on(LocalDate.of(2026, 6, 12))
                                .by(RoleCode.SOCIAL_WORKER)
                                .reason(Shown.said("School asked her, and she likes it there"))
                                .build()));
    }

    private static List<Goal> goals(List<Goal> spring) {
        return List.of(
                spring.get(0).withReviewOn(LocalDate.of(2026, 9, 15)),
                spring.get(1).withId(GoalId.of("goal-3")));
    }
}
