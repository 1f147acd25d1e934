package org.practicemodel.formulation.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.vocabulary.ModelStep;
import org.practicemodel.formulation.family.ReaderView;
import org.practicemodel.formulation.family.Told;
import org.practicemodel.formulation.internal.Outline;
import org.practicemodel.formulation.internal.Outline.Entry;
import org.practicemodel.formulation.internal.Outline.Line;
import org.practicemodel.formulation.internal.Outline.Part;
import org.practicemodel.formulation.internal.Outline.Section;

/** Outlines what one reader is given. Every heading is there whatever it holds, so that none tells of what is not. */
final class FamilyOutline {

    private final ReaderView view;
    private final ModelDefinition model;
    private final FamilyWords words;

    FamilyOutline(ReaderView view, ModelDefinition model, FamilyWords words) {
        this.view = view;
        this.model = model;
        this.words = words;
    }

    Outline outline() {
        return new Outline(
                say("title"),
                List.of(say("for"), say("guess"), say("yours")),
                new Outline.Links("", List.of()),
                model.steps().stream()
                        .map(step -> new Section(step.plainLabel(), "", parts(step)))
                        .toList());
    }

    private List<Part> parts(ModelStep step) {
        FormulationStep which = step.step();
        if (which.equals(FormulationStep.GATHER)) {
            return gathered();
        }
        if (which.equals(FormulationStep.HYPOTHESIS)) {
            return one(view.guesses().stream().map(this::guess));
        }
        if (which.equals(FormulationStep.PRIORITIES)) {
            return one(view.starts().stream().map(this::start));
        }
        if (which.equals(FormulationStep.GOALS)) {
            return one(view.hopes().stream().map(this::hope));
        }
        if (which.equals(FormulationStep.PLAN)) {
            return one(view.steps().stream().map(this::step));
        }
        if (which.equals(FormulationStep.AGREED_FOR_NOW)) {
            return one(view.agreement().stream().map(this::agreed));
        }
        if (which.equals(FormulationStep.LOOK_AGAIN)) {
            return one(view.agreement().stream()
                    .flatMap(agreement -> agreement.lookAgainOn().stream())
                    .map(day -> new Entry(List.of(new Line("", "", words.day("lookAgain", day))))));
        }
        return one(Stream.empty());
    }

    private List<Part> one(Stream<Entry> entries) {
        return List.of(new Part("", "", entries.toList(), say("nothing")));
    }

    private List<Part> gathered() {
        List<Part> parts = new ArrayList<>();
        words.kinds().forEach(kind -> parts.add(part(kind.plainLabel(), under(kind))));
        parts.add(part(
                say("part.other"),
                view.factors().stream()
                        .filter(words::isUnderNone)
                        .map(factor -> factor(factor, ""))
                        .toList()));
        parts.add(part(say("part.needs"), view.needs().stream().map(this::needs).toList()));
        parts.add(part(
                say("part.earlier"), view.earlier().stream().map(this::earlier).toList()));
        parts.add(part(
                say("part.notes"),
                view.notes().stream()
                        .map(note -> new Entry(List.of(line("", note))))
                        .toList()));
        return parts;
    }

    private Part part(String label, List<Entry> entries) {
        return new Part(label, "", entries, say("nothing"));
    }

    private List<Entry> under(ModelFactor kind) {
        return view.factors().stream()
                .filter(factor -> factor.kinds().contains(kind.kind()))
                .map(factor -> factor(factor, words.scenario(factor, kind)))
                .toList();
    }

    private Entry factor(ReaderView.Factor factor, String scenario) {
        List<Line> lines = new ArrayList<>();
        lines.add(factor.told().map(told -> line(scenario, told)).orElseGet(() -> new Line("", "", say("noneFound"))));
        add(lines, "label.example", factor.example());
        add(lines, "label.exception", factor.exception());
        add(lines, factor.yours());
        return new Entry(lines);
    }

    private Entry needs(ReaderView.Needs needs) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", "", say("about." + needs.about())));
        add(lines, "label.happened", needs.happened());
        add(lines, "label.needed", needs.needed());
        return new Entry(lines);
    }

    private Entry earlier(ReaderView.Earlier earlier) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("", earlier.told()));
        add(lines, "label.lasted", earlier.lasted());
        add(lines, "label.notSustained", earlier.notSustained());
        return new Entry(lines);
    }

    private Entry guess(ReaderView.Guess guess) {
        List<Line> lines = new ArrayList<>();
        guess.told().ifPresent(told -> lines.add(line("", told)));
        guess.keptGoingBy().forEach(told -> lines.add(line(say("label.keptGoingBy"), told)));
        guess.explains().forEach(told -> lines.add(line(say("label.explains"), told)));
        add(lines, "label.addressedBy", guess.addressedBy());
        add(lines, "label.soThat", guess.soThat());
        add(lines, guess.yours());
        return new Entry(lines);
    }

    private Entry start(ReaderView.Start start) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("", start.told()));
        add(lines, "label.because", start.because());
        if (start.yours()) {
            lines.add(new Line("", "", say("chosen")));
        }
        return new Entry(lines);
    }

    private Entry hope(ReaderView.Hope hope) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("", hope.told()));
        add(lines, "label.howWeWillKnow", hope.howWeWillKnow());
        hope.lookAgainOn().ifPresent(day -> lines.add(new Line("", "", words.day("lookAgain", day))));
        add(lines, hope.yours());
        return new Entry(lines);
    }

    private Entry step(ReaderView.Step step) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("", step.told()));
        lines.add(new Line("", "", say("who." + step.who())));
        step.by().ifPresent(day -> lines.add(new Line("", "", words.day("by", day))));
        step.lookAgainOn().ifPresent(day -> lines.add(new Line("", "", words.day("lookAgain", day))));
        return new Entry(lines);
    }

    private Entry agreed(ReaderView.Agreement agreement) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", "", words.day("agreed", agreement.on())));
        add(lines, agreement.yours());
        return new Entry(lines);
    }

    private void add(List<Line> lines, String key, Optional<Told> told) {
        told.ifPresent(known -> lines.add(line(say(key), known)));
    }

    private void add(List<Line> lines, List<ReaderView.Yours> yours) {
        for (ReaderView.Yours own : yours) {
            lines.add(new Line("", "", words.stance(own)));
            add(lines, "label.words", own.words());
            add(lines, "label.answer", own.answer());
        }
    }

    private Line line(String label, Told told) {
        return new Line(label, words.words(told), words.source(told));
    }

    private String say(String key) {
        return words.say(key);
    }
}
