package org.practicemodel.formulation.rendering;

import java.util.Optional;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.formulation.internal.Outline.Line;

/** Knows how each part that may be told otherwise is told. */
final class ChangedParts {

    private final Words words;
    private final ChangeWords wording;

    ChangedParts(Words words, ChangeWords wording) {
        this.words = words;
        this.wording = wording;
    }

    PartLines<Factor> factor() {
        return new PartLines<Factor>()
                .with(
                        "scenario",
                        (lines, factor, side) -> factor.scenario()
                                .map(scenario -> side.facts().scenario(factor, scenario))
                                .map(label -> new Line(wording.say("part.scenario"), "", label))
                                .ifPresent(lines::add))
                .with(
                        "about",
                        (lines, factor, side) ->
                                side.sayings().add(lines, "label.about", words.namesOf(factor.about())))
                .with(
                        "behaviourOf",
                        (lines, factor, side) -> side.sayings()
                                .add(
                                        lines,
                                        "label.behaviourOf",
                                        factor.behaviourOf().map(words::name).orElse("")))
                .with(
                        "level",
                        (lines, factor, side) -> side.sayings()
                                .add(
                                        lines,
                                        "label.level",
                                        factor.level()
                                                .map(level -> words.code("level", level))
                                                .orElse("")))
                .with(
                        "domains",
                        (lines, factor, side) ->
                                side.sayings().add(lines, "label.domains", words.codes("domain", factor.domains())))
                .with("example", (lines, factor, side) -> side.sayings().add(lines, "label.example", factor.example()))
                .with(
                        "exception",
                        (lines, factor, side) -> side.sayings().add(lines, "label.exception", factor.exception()))
                .with(
                        "since",
                        (lines, factor, side) -> side.sayings()
                                .add(
                                        lines,
                                        "label.since",
                                        factor.since()
                                                .map(side.sayings()::since)
                                                .orElse("")))
                .with(
                        "exploration",
                        (lines, factor, side) -> factor.exploration()
                                .ifPresent(explored -> side.sayings().add(lines, "label.explored", explored)));
    }

    PartLines<Hypothesis> hypothesis() {
        return new PartLines<Hypothesis>()
                .with("explains", (lines, guess, side) -> side.add(lines, "label.explains", guess.explains()))
                .with("keptGoingBy", (lines, guess, side) -> side.add(lines, "label.keptGoingBy", guess.keptGoingBy()))
                .with(
                        "statement",
                        (lines, guess, side) -> guess.statement()
                                .ifPresent(said -> lines.add(side.sayings().said("", said))))
                .with(
                        "addressedBy",
                        (lines, guess, side) -> side.sayings().add(lines, "label.addressedBy", guess.addressedBy()))
                .with("soThat", (lines, guess, side) -> side.sayings().add(lines, "label.soThat", guess.soThat()));
    }

    PartLines<Goal> goal() {
        return new PartLines<Goal>()
                .with(
                        "author",
                        (lines, goal, side) ->
                                side.sayings().add(lines, "label.whoseGoal", words.code("author", goal.author())))
                .with(
                        "statement",
                        (lines, goal, side) -> lines.add(side.sayings().said("", goal.statement())))
                .with("tracesTo", (lines, goal, side) -> side.add(lines, "label.tracesTo", goal.tracesTo()))
                .with("alignsWith", (lines, goal, side) -> side.add(lines, "label.alignsWith", goal.alignsWith()))
                .with(
                        "rationale",
                        (lines, goal, side) -> side.sayings().add(lines, "label.rationale", goal.rationale()))
                .with("buildsOn", (lines, goal, side) -> side.add(lines, "label.buildsOn", goal.buildsOn()))
                .with(
                        "bottomLine",
                        (lines, goal, side) -> goal.bottomLine()
                                .ifPresent(
                                        mark -> side.sayings().add(lines, "label.bottomLine", words.say("bottomLine"))))
                .with(
                        "domains",
                        (lines, goal, side) ->
                                side.sayings().add(lines, "label.domains", words.codes("domain", goal.domains())))
                .with(
                        "howWeWillKnow",
                        (lines, goal, side) -> side.sayings().add(lines, "label.howWeWillKnow", goal.howWeWillKnow()))
                .with(
                        "measure",
                        (lines, goal, side) -> goal.measure().ifPresent(measure -> {
                            side.sayings().add(lines, "label.indicator", Optional.of(measure.indicator()));
                            side.sayings().add(lines, "label.baseline", measure.baseline());
                        }))
                .with(
                        "reviewOn",
                        (lines, goal, side) -> side.sayings().addDay(lines, "label.reviewOn", goal.reviewOn()));
    }

    PartLines<Action> action() {
        return new PartLines<Action>()
                .with("goals", (lines, action, side) -> side.add(lines, "label.forGoals", action.goals()))
                .with(
                        "statement",
                        (lines, action, side) -> lines.add(side.sayings().said("", action.statement())))
                .with(
                        "owners",
                        (lines, action, side) -> side.sayings().add(lines, "label.who", words.parties(action.owners())))
                .with(
                        "ownerRole",
                        (lines, action, side) -> side.sayings()
                                .add(
                                        lines,
                                        "label.who",
                                        action.ownerRole()
                                                .map(role -> words.code("role", role))
                                                .orElse("")))
                .with("buildsOn", (lines, action, side) -> side.add(lines, "label.buildsOn", action.buildsOn()))
                .with(
                        "dueOn",
                        (lines, action, side) -> action.dueOn()
                                .map(words::day)
                                .map(day -> new Line(wording.say("part.dueOn"), "", day))
                                .ifPresent(lines::add))
                .with(
                        "lookAgainOn",
                        (lines, action, side) -> side.sayings().addDay(lines, "label.reviewOn", action.lookAgainOn()));
    }
}
