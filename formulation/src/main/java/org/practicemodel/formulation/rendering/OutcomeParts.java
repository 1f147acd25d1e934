package org.practicemodel.formulation.rendering;

import java.util.ArrayList;
import java.util.List;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.internal.Outline.Entry;
import org.practicemodel.formulation.internal.Outline.Line;
import org.practicemodel.formulation.internal.Outline.Part;

/** Tells where to start, what is hoped for, and who does what. */
final class OutcomeParts {

    private final FormulationFacts facts;
    private final Words words;
    private final Sayings sayings;

    OutcomeParts(FormulationFacts facts, Words words, Sayings sayings) {
        this.facts = facts;
        this.words = words;
        this.sayings = sayings;
    }

    Part priorities() {
        return part(
                facts.formulation().priorities().stream().map(this::priority).toList());
    }

    Part goals() {
        return part(facts.formulation().goals().stream().map(this::goal).toList());
    }

    Part actions() {
        return part(facts.formulation().actions().stream().map(this::action).toList());
    }

    private Part part(List<Entry> entries) {
        return new Part("", "", entries, words.say("nothing.yet"));
    }

    Entry priority(Priority priority) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", "", facts.shortly(priority.factor())));
        sayings.add(lines, "label.chosenBy", words.parties(priority.chosenBy()));
        sayings.addDay(lines, "label.on", priority.on());
        sayings.add(lines, "label.because", priority.because());
        return new Entry(lines);
    }

    List<Line> choosers(List<Priority> choices) {
        List<Line> lines = new ArrayList<>();
        sayings.add(
                lines,
                "label.chosenBy",
                words.parties(choices.stream()
                        .flatMap(choice -> choice.chosenBy().stream())
                        .distinct()
                        .toList()));
        return lines;
    }

    List<Line> reasons(List<Priority> choices) {
        List<Line> lines = new ArrayList<>();
        choices.forEach(choice -> sayings.add(lines, "label.because", choice.because()));
        return lines;
    }

    Entry goal(Goal goal) {
        List<Line> lines = new ArrayList<>();
        lines.add(sayings.said("", goal.statement()));
        lines.add(sayings.fact(
                "label.whoseGoal",
                words.aside(List.of(words.code("author", goal.author()), words.parties(goal.authoredBy())))));
        sayings.add(lines, "label.tracesTo", shortly(goal.tracesTo()));
        sayings.add(lines, "label.alignsWith", shortly(goal.alignsWith()));
        sayings.add(lines, "label.rationale", goal.rationale());
        sayings.add(lines, "label.buildsOn", shortly(goal.buildsOn()));
        sayings.addPerspectives(lines, goal.perspectives());
        goal.bottomLine()
                .ifPresent(mark -> lines.add(sayings.fact(
                        "label.bottomLine",
                        words.aside(List.of(
                                words.say("bottomLine"),
                                mark.by().map(role -> words.code("role", role)).orElse(""),
                                mark.on().map(words::day).orElse(""))))));
        sayings.add(lines, "label.domains", words.codes("domain", goal.domains()));
        sayings.add(lines, "label.howWeWillKnow", goal.howWeWillKnow());
        goal.measure().ifPresent(measure -> {
            lines.add(sayings.said(words.say("label.indicator"), measure.indicator()));
            sayings.add(lines, "label.baseline", measure.baseline());
        });
        sayings.addDay(lines, "label.setOn", goal.setOn());
        sayings.addDay(lines, "label.reviewOn", goal.reviewOn());
        return new Entry(lines);
    }

    Entry action(Action action) {
        List<Line> lines = new ArrayList<>();
        lines.add(sayings.said("", action.statement()));
        sayings.add(
                lines,
                "label.who",
                words.aside(List.of(
                        words.parties(action.owners()),
                        action.ownerRole().map(role -> words.code("role", role)).orElse(""))));
        action.dueOn()
                .ifPresent(day ->
                        lines.add(new Line("", "", words.say(Phrase.of("due").with("day", day)))));
        sayings.add(lines, "label.forGoals", shortly(action.goals()));
        sayings.add(lines, "label.buildsOn", shortly(action.buildsOn()));
        sayings.addDay(lines, "label.agreedOn", action.agreedOn());
        sayings.addDay(lines, "label.reviewOn", action.lookAgainOn());
        action.updates().forEach(update -> lines.add(update(update)));
        return new Entry(lines);
    }

    private Line update(ActionUpdate update) {
        String label = words.code("update", update.outcome());
        String when = words.aside(List.of(
                update.by().map(words::party).orElse(""),
                update.on().map(words::day).orElse("")));
        return update.statement().map(said -> sayings.said(label, said)).orElseGet(() -> new Line(label, "", when));
    }

    private String shortly(List<? extends Identifier> ids) {
        return words.list(ids.stream().map(facts::shortly).toList());
    }
}
