package org.practicemodel.formulation.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.formulation.internal.Outline.Entry;
import org.practicemodel.formulation.internal.Outline.Line;
import org.practicemodel.formulation.internal.Outline.Part;

/** Tells what is agreed for now, when it is looked at again, and what was left open on purpose. */
final class AgreementParts {

    private final FormulationFacts facts;
    private final Words words;
    private final Sayings sayings;

    AgreementParts(FormulationFacts facts, Words words, Sayings sayings) {
        this.facts = facts;
        this.words = words;
        this.sayings = sayings;
    }

    Part agreed() {
        return new Part(
                "", "", facts.formulation().signOff().map(this::signed).stream().toList(), words.say("nothing.agreed"));
    }

    List<Part> lookAgain() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                "",
                "",
                facts.formulation().signOff().flatMap(SignOff::lookAgainOn).stream()
                        .map(day -> new Entry(List.of(sayings.fact("label.reviewOn", words.day(day)))))
                        .toList(),
                words.say("nothing.lookAgain")));
        List<Entry> answers =
                facts.formulation().answers().stream().map(this::answered).toList();
        if (!answers.isEmpty()) {
            parts.add(new Part(words.say("part.answers"), "", answers, ""));
        }
        return parts;
    }

    private Entry signed(SignOff signOff) {
        List<Line> lines = new ArrayList<>();
        lines.add(sayings.fact("label.agreedForNow", words.day(signOff.on())));
        List<String> who = new ArrayList<>(words.who(signOff.by(), Optional.of(signOff.role())));
        lines.add(sayings.fact("label.signedBy", words.aside(who)));
        sayings.addPerspectives(lines, signOff.perspectives());
        return new Entry(lines);
    }

    Entry answered(QuestionAnswer answer) {
        List<String> about = new ArrayList<>();
        answer.kind().map(facts::label).ifPresent(about::add);
        answer.about().map(facts::shortly).ifPresent(about::add);
        List<String> source = new ArrayList<>();
        source.add(words.code("answer", answer.answer()));
        source.addAll(words.who(answer.by(), answer.role()));
        answer.on().map(words::day).ifPresent(source::add);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(words.code("question", answer.question()), "", words.aside(source)));
        sayings.add(lines, "label.about", words.aside(about));
        return new Entry(lines);
    }
}
