package org.practicemodel.formulation.rendering;

import java.util.ArrayList;
import java.util.List;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.internal.Outline.Entry;
import org.practicemodel.formulation.internal.Outline.Line;
import org.practicemodel.formulation.internal.Outline.Part;

/** Tells the working theories, each with whose it is, who sees it differently, and what became of it. */
final class GuessPart {

    private final FormulationFacts facts;
    private final Words words;
    private final Sayings sayings;

    GuessPart(FormulationFacts facts, Words words, Sayings sayings) {
        this.facts = facts;
        this.words = words;
        this.sayings = sayings;
    }

    Part part() {
        return new Part(
                "",
                "",
                facts.formulation().hypotheses().stream().map(this::guess).toList(),
                words.say("nothing.yet"));
    }

    Entry guess(Hypothesis hypothesis) {
        List<Line> lines = new ArrayList<>();
        lines.add(hypothesis
                .statement()
                .map(statement -> sayings.said(facts.labelled(hypothesis), statement))
                .orElseGet(() -> new Line(facts.labelled(hypothesis), "", words.say("guess.noWords"))));
        sayings.add(
                lines,
                "label.explains",
                words.list(hypothesis.explains().stream().map(facts::shortly).toList()));
        sayings.add(
                lines,
                "label.keptGoingBy",
                words.list(hypothesis.keptGoingBy().stream().map(facts::shortly).toList()));
        sayings.add(lines, "label.addressedBy", hypothesis.addressedBy());
        sayings.add(lines, "label.soThat", hypothesis.soThat());
        sayings.addPerspectives(lines, hypothesis.perspectives());
        hypothesis.sharing().ifPresent(sharing -> lines.add(sayings.fact("label.sharing", shared(sharing))));
        hypothesis.revisions().forEach(revision -> revised(lines, revision));
        sayings.addDay(lines, "label.writtenOn", hypothesis.writtenOn());
        return new Entry(lines);
    }

    String shared(HypothesisSharing sharing) {
        List<String> facts = new ArrayList<>();
        facts.add(words.code("sharing", sharing.outcome()));
        if (!sharing.with().isEmpty()) {
            facts.add(words.say(Phrase.of("with").with("who", words.namesOf(sharing.with()))));
        }
        sharing.by().map(role -> words.code("role", role)).ifPresent(facts::add);
        sharing.on().map(words::day).ifPresent(facts::add);
        return words.aside(facts);
    }

    void revised(List<Line> lines, HypothesisRevision revision) {
        List<String> facts = new ArrayList<>();
        facts.add(words.code("revision", revision.outcome()));
        revision.by().map(role -> words.code("role", role)).ifPresent(facts::add);
        revision.on().map(words::day).ifPresent(facts::add);
        revision.at()
                .map(at -> words.say(Phrase.of("revision.at").with("id", at)))
                .ifPresent(facts::add);
        lines.add(sayings.fact("label.revision", words.aside(facts)));
        sayings.add(lines, "label.reason", revision.reason());
        sayings.add(lines, "label.before", revision.before());
    }
}
