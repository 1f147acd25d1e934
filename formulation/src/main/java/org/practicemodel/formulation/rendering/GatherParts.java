package org.practicemodel.formulation.rendering;

import java.util.ArrayList;
import java.util.List;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.internal.Outline.Entry;
import org.practicemodel.formulation.internal.Outline.Line;
import org.practicemodel.formulation.internal.Outline.Part;

/** Tells what was gathered: the Ps, and what belongs to none of them. */
final class GatherParts {

    private final FormulationFacts facts;
    private final Words words;
    private final Sayings sayings;

    GatherParts(FormulationFacts facts, Words words, Sayings sayings) {
        this.facts = facts;
        this.words = words;
        this.sayings = sayings;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (FactorKind kind : facts.kinds()) {
            parts.add(new Part(
                    facts.label(kind),
                    facts.model().factor(kind).map(ModelFactor::title).orElse(""),
                    facts.under(kind).stream()
                            .map(factor -> factor(kind, factor))
                            .toList(),
                    words.say("nothing.yet")));
        }
        add(parts, "part.none", facts.underNone().stream().map(this::whole).toList());
        add(
                parts,
                "part.understandings",
                facts.formulation().understandings().stream()
                        .map(this::understanding)
                        .toList());
        add(
                parts,
                "part.earlier",
                facts.formulation().earlierInterventions().stream()
                        .map(this::earlier)
                        .toList());
        add(
                parts,
                "part.assumptions",
                facts.formulation().cultureAndAssumptions().stream()
                        .map(this::note)
                        .toList());
        add(
                parts,
                "part.gatherings",
                facts.formulation().gatherings().stream().map(this::gathering).toList());
        return parts;
    }

    private void add(List<Part> parts, String key, List<Entry> entries) {
        if (!entries.isEmpty()) {
            parts.add(new Part(words.say(key), "", entries, ""));
        }
    }

    /** What stands under two Ps is told whole under the first, and pointed to under the other. */
    private Entry factor(FactorKind kind, Factor factor) {
        FactorKind first = factor.kinds().get(0);
        if (kind.equals(first)) {
            return whole(factor);
        }
        String elsewhere = words.say(Phrase.of("told.under").with("label", facts.label(first)));
        return new Entry(List.of(new Line("", facts.told(factor), elsewhere)));
    }

    Entry whole(Factor factor) {
        List<Line> lines = new ArrayList<>();
        String label = factor.scenario()
                .map(scenario -> facts.scenario(factor, scenario))
                .orElse("");
        factor.statement().ifPresent(statement -> lines.add(sayings.said(label, statement)));
        factor.exploration().ifPresent(exploration -> sayings.add(lines, "label.explored", exploration));
        if (lines.isEmpty()) {
            lines.add(new Line(label, "", facts.told(factor)));
        }
        sayings.addPerspectives(lines, factor.perspectives());
        if (factor.kinds().size() > 1) {
            List<String> others =
                    factor.kinds().stream().skip(1).map(facts::label).toList();
            sayings.add(lines, "label.alsoUnder", words.list(others));
        }
        sayings.add(lines, "label.about", words.namesOf(factor.about()));
        sayings.add(
                lines,
                "label.behaviourOf",
                factor.behaviourOf().map(words::name).orElse(""));
        sayings.add(
                lines,
                "label.level",
                factor.level().map(level -> words.code("level", level)).orElse(""));
        sayings.add(lines, "label.domains", words.codes("domain", factor.domains()));
        sayings.add(lines, "label.since", factor.since().map(sayings::since).orElse(""));
        sayings.add(lines, "label.example", factor.example());
        sayings.add(lines, "label.exception", factor.exception());
        sayings.addDay(lines, "label.notedOn", factor.notedOn());
        return new Entry(lines);
    }

    private Entry understanding(PersonUnderstanding understanding) {
        List<Line> lines = new ArrayList<>();
        lines.add(sayings.fact("label.person", words.name(understanding.person())));
        sayings.add(lines, "label.whatHappened", understanding.whatHappened());
        understanding
                .whatHappenedExploration()
                .ifPresent(exploration -> sayings.add(lines, "label.whatHappened", exploration));
        sayings.add(lines, "label.whatIsNeeded", understanding.whatIsNeeded());
        understanding
                .whatIsNeededExploration()
                .ifPresent(exploration -> sayings.add(lines, "label.whatIsNeeded", exploration));
        return new Entry(lines);
    }

    private Entry earlier(EarlierIntervention earlier) {
        List<Line> lines = new ArrayList<>();
        lines.add(sayings.said("", earlier.statement()));
        sayings.add(lines, "label.agency", earlier.agency().map(words::name).orElse(""));
        earlier.interval().ifPresent(interval -> {
            sayings.addDay(lines, "label.from", interval.from());
            sayings.addDay(lines, "label.until", interval.until());
        });
        sayings.add(lines, "label.whatLasted", earlier.whatLasted());
        sayings.add(lines, "label.whyNotSustained", earlier.whyNotSustained());
        earlier.exploration().ifPresent(exploration -> sayings.add(lines, "label.explored", exploration));
        earlier.usedAgain()
                .ifPresent(mark -> lines.add(sayings.fact(
                        "label.usedAgain",
                        words.aside(List.of(
                                words.say("usedAgain"),
                                mark.by().map(role -> words.code("role", role)).orElse(""),
                                mark.on().map(words::day).orElse(""))))));
        return new Entry(lines);
    }

    private Entry note(Statement note) {
        return new Entry(List.of(sayings.said("", note)));
    }

    private Entry gathering(Gathering gathering) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", "", sayings.occasion(gathering)));
        sayings.add(lines, "label.who", words.parties(gathering.participants()));
        return new Entry(lines);
    }
}
