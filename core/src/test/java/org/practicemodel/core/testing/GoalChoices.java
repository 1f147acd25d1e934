package org.practicemodel.core.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.formulation.FactorDomain;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.formulation.OwnerKind;
import org.practicemodel.core.voice.Gathering;

/** The goals and actions of a generated record: a goal mostly comes from somewhere, an action mostly serves a goal. */
final class GoalChoices {

    private static final List<FactorDomain> DOMAINS = List.of(
            FactorDomain.EDUCATION,
            FactorDomain.HEALTH,
            FactorDomain.RELATIONSHIPS,
            FactorDomain.HOME_AND_MONEY,
            FactorDomain.of("anytown:dens"));
    private static final List<GoalAuthor> AUTHORS =
            List.of(GoalAuthor.CHILD, GoalAuthor.FAMILY, GoalAuthor.TOGETHER, GoalAuthor.PROFESSIONAL);

    private static final List<OwnerKind> OWNERS =
            List.of(OwnerKind.CHILD, OwnerKind.FAMILY, OwnerKind.NETWORK, OwnerKind.PROFESSIONAL);
    private static final List<ActionUpdateOutcome> UPDATES = List.of(
            ActionUpdateOutcome.DONE,
            ActionUpdateOutcome.UNDER_WAY,
            ActionUpdateOutcome.CHANGED,
            ActionUpdateOutcome.DROPPED,
            ActionUpdateOutcome.NOT_LOOKED_AT);

    private final Choices choices;
    private final Parties parties;
    private final VoiceChoices voices;

    GoalChoices(Choices choices, Parties parties, VoiceChoices voices) {
        this.choices = choices;
        this.parties = parties;
        this.voices = voices;
    }

    /**
     * Makes a goal.
     *
     * @param id its id
     * @param origins the factors and hypotheses it may come from
     * @param others the goals it may go along with
     * @param strengths the factors it may build on
     * @param gatherings the occasions at which somebody may have spoken of it
     * @return the goal
     */
    Goal goal(
            String id,
            List<EntryId> origins,
            List<GoalId> others,
            List<FactorId> strengths,
            List<Gathering> gatherings) {
        Optional<LocalDate> setOn = choices.maybe(0.7, choices::day);
        return Goal.builder()
                .id(GoalId.of(id))
                .author(choices.oneOf(AUTHORS))
                .addAllAuthoredBy(parties.few(choices))
                .statement(voices.statement())
                .addAllTracesTo(choices.fewOf(origins))
                .addAllAlignsWith(choices.fewOf(others))
                .rationale(choices.maybe(0.2, voices::statement))
                .addAllBuildsOn(choices.fewOf(strengths))
                .addAllPerspectives(voices.perspectives(gatherings))
                .bottomLine(choices.maybe(0.15, choices::mark))
                .addAllDomains(domains())
                .howWeWillKnow(choices.maybe(0.4, voices::statement))
                .measure(choices.maybe(0.3, this::measure))
                .setOn(setOn)
                .reviewOn(choices.maybe(0.5, () -> choices.dayAfter(setOn.orElse(Choices.FIRST_DAY), 120)))
                .provenance(choices.maybeProvenance())
                .build();
    }

    List<FactorDomain> domains() {
        return choices.fewOf(DOMAINS);
    }

    private GoalMeasure measure() {
        return GoalMeasure.builder()
                .indicator(voices.statement())
                .baseline(choices.maybe(0.7, voices::statement))
                .build();
    }

    /**
     * Makes an action.
     *
     * @param id its id
     * @param goals the goals it may serve
     * @param strengths the factors it may build on
     * @return the action
     */
    Action action(String id, List<GoalId> goals, List<FactorId> strengths) {
        Optional<LocalDate> agreedOn = choices.maybe(0.7, choices::day);
        return Action.builder()
                .id(ActionId.of(id))
                .addAllGoals(choices.fewOf(goals))
                .statement(voices.statement())
                .addAllOwners(parties.few(choices))
                .ownerRole(choices.maybe(0.3, choices::role))
                .ownerKind(choices.maybe(0.3, () -> choices.oneOf(OWNERS)))
                .addAllBuildsOn(choices.fewOf(strengths))
                .agreedOn(agreedOn)
                .dueOn(choices.maybe(0.5, () -> choices.dayAfter(agreedOn.orElse(Choices.FIRST_DAY), 60)))
                .lookAgainOn(choices.maybe(0.2, () -> choices.dayAfter(agreedOn.orElse(Choices.FIRST_DAY), 60)))
                .addAllUpdates(choices.few(each -> update()))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private ActionUpdate update() {
        Optional<LocalDate> on = choices.maybe(0.9, choices::day);
        return ActionUpdate.builder()
                .outcome(choices.oneOf(UPDATES))
                .on(on)
                .recordedOn(on.flatMap(day -> choices.maybe(0.2, () -> choices.dayAfter(day, 20))))
                .by(parties.isEmpty() ? Optional.empty() : choices.maybe(0.5, () -> parties.any(choices)))
                .statement(choices.maybe(0.3, voices::statement))
                .build();
    }
}
