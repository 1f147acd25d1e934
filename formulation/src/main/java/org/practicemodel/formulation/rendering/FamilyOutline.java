package org.practicemodel.formulation.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.vocabulary.ModelScenario;
import org.practicemodel.core.vocabulary.ModelStep;
import org.practicemodel.core.voice.StatementForm;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.formulation.family.ReaderView;
import org.practicemodel.formulation.family.Teller;
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
    private final Messages wording;
    private final Locale locale;

    FamilyOutline(ReaderView view, ModelDefinition model, Messages wording, Locale locale) {
        this.view = view;
        this.model = model;
        this.wording = wording;
        this.locale = locale;
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
                    .map(day -> new Entry(List.of(new Line("", "", day("lookAgain", day))))));
        }
        return one(Stream.empty());
    }

    private List<Part> one(Stream<Entry> entries) {
        return List.of(new Part("", "", entries.toList(), say("nothing")));
    }

    /** What helps comes before what worries; the rest in the order of the edition. */
    private List<Part> gathered() {
        List<Part> parts = new ArrayList<>();
        Stream.concat(
                        model.factors().stream().filter(FamilyOutline::isStrength),
                        model.factors().stream().filter(factor -> !isStrength(factor)))
                .forEach(factor -> parts.add(part(factor.plainLabel(), under(factor.kind()))));
        parts.add(part(
                say("part.other"),
                view.factors().stream()
                        .filter(factor -> factor.kinds().stream()
                                .noneMatch(kind -> model.factor(kind).isPresent()))
                        .map(factor -> factor(factor, Optional.empty()))
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

    private static boolean isStrength(ModelFactor factor) {
        return factor.kind().equals(FactorKind.PROTECTIVE);
    }

    private Part part(String label, List<Entry> entries) {
        return new Part(label, "", entries, say("nothing"));
    }

    private List<Entry> under(FactorKind kind) {
        return view.factors().stream()
                .filter(factor -> factor.kinds().contains(kind))
                .map(factor -> factor(factor, model.factor(kind)))
                .toList();
    }

    private Entry factor(ReaderView.Factor factor, Optional<ModelFactor> under) {
        List<Line> lines = new ArrayList<>();
        String scenario = factor.scenario()
                .flatMap(which -> under.stream()
                        .flatMap(kind -> kind.scenarios().stream())
                        .filter(side -> side.scenario().equals(which))
                        .map(ModelScenario::plainLabel)
                        .findFirst())
                .orElse("");
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
        hope.lookAgainOn().ifPresent(day -> lines.add(new Line("", "", day("lookAgain", day))));
        add(lines, hope.yours());
        return new Entry(lines);
    }

    private Entry step(ReaderView.Step step) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("", step.told()));
        lines.add(new Line("", "", say("who." + step.who())));
        step.by().ifPresent(day -> lines.add(new Line("", "", day("by", day))));
        step.lookAgainOn().ifPresent(day -> lines.add(new Line("", "", day("lookAgain", day))));
        return new Entry(lines);
    }

    private Entry agreed(ReaderView.Agreement agreement) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", "", day("agreed", agreement.on())));
        add(lines, agreement.yours());
        return new Entry(lines);
    }

    private void add(List<Line> lines, String key, Optional<Told> told) {
        told.ifPresent(words -> lines.add(line(say(key), words)));
    }

    private void add(List<Line> lines, List<ReaderView.Yours> yours) {
        for (ReaderView.Yours own : yours) {
            String key = "stance." + own.stance();
            lines.add(new Line("", "", wording.has(key) ? say(key) : say("stance.other")));
            add(lines, "label.words", own.words());
            add(lines, "label.answer", own.answer());
        }
    }

    private Line line(String label, Told told) {
        String words = PlainText.of(told.words()).strip();
        String teller = teller(told);
        return new Line(
                label,
                isQuote(told) ? say("quote.open") + words + say("quote.close") : words,
                told.on()
                        .map(day -> wording.text(
                                Phrase.of("told.on").with("teller", teller).with("day", day), locale))
                        .orElse(teller));
    }

    /** Whose words they are; of what was drawn or seen only whether the reader did; the rest comes from what was said. */
    private String teller(Told told) {
        if (isQuote(told)) {
            return say("teller." + told.teller());
        }
        String who = told.teller() == Teller.YOU ? ".YOU" : "";
        return say(told.form()
                .map(form -> "form." + form + who)
                .filter(wording::has)
                .orElse("from." + told.teller()));
    }

    private static boolean isQuote(Told told) {
        return told.form().filter(StatementForm.QUOTE::equals).isPresent();
    }

    private String day(String key, LocalDate day) {
        return wording.text(Phrase.of(key).with("day", day), locale);
    }

    private String say(String key) {
        return wording.text(key, locale);
    }
}
