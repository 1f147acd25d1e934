package org.practicemodel.formulation.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.formulation.internal.Outline.Line;

/** Turns what people said into lines: the words, then who said them, how and when. */
final class Sayings {

    private final Formulation formulation;
    private final Words words;

    Sayings(Formulation formulation, Words words) {
        this.formulation = formulation;
        this.words = words;
    }

    /** A line of our own words. */
    Line fact(String key, String value) {
        return new Line(words.say(key), "", value);
    }

    Line said(String label, Statement statement) {
        return new Line(label, spoken(statement), source(statement));
    }

    void add(List<Line> lines, String key, Optional<Statement> statement) {
        statement.ifPresent(said -> lines.add(said(words.say(key), said)));
    }

    void add(List<Line> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(fact(key, value));
        }
    }

    void addDay(List<Line> lines, String key, Optional<LocalDate> day) {
        day.ifPresent(known -> lines.add(fact(key, words.day(known))));
    }

    /** Adds how people stand to something, each with what they were answered. */
    void addPerspectives(List<Line> lines, List<Perspective> perspectives) {
        for (Perspective perspective : perspectives) {
            List<String> source = new ArrayList<>(words.who(perspective.who(), perspective.role()));
            perspective.words().ifPresent(said -> source.add(source(said)));
            perspective.on().map(words::day).ifPresent(source::add);
            perspective.gathering().map(this::occasion).ifPresent(source::add);
            lines.add(new Line(
                    words.code("stance", perspective.stance()),
                    perspective.words().map(this::spoken).orElse(""),
                    words.aside(source)));
            add(lines, "label.answered", perspective.response());
        }
    }

    void add(List<Line> lines, String key, Exploration exploration) {
        List<String> source = new ArrayList<>();
        source.add(words.code("exploration", exploration.state()));
        source.add(parties(exploration));
        exploration.by().map(role -> words.code("role", role)).ifPresent(source::add);
        exploration.on().map(words::day).ifPresent(source::add);
        lines.add(fact(key, words.aside(source)));
    }

    private String parties(Exploration exploration) {
        return exploration.with().isEmpty()
                ? ""
                : words.say(Phrase.of("with").with("who", words.parties(exploration.with())));
    }

    /** Says since when, as precisely as it is known. */
    String since(PartialDate date) {
        LocalDate first = date.earliest();
        if (first.equals(date.latest())) {
            return words.day(first);
        }
        boolean month = first.getMonth() == date.latest().getMonth();
        return month
                ? words.say(Phrase.of("month")
                        .with("month", words.say("month." + first.getMonthValue()))
                        .with("year", String.valueOf(first.getYear())))
                : String.valueOf(first.getYear());
    }

    /** Says on which occasion. */
    String occasion(GatheringId id) {
        return formulation.gatherings().stream()
                .filter(gathering -> gathering.id().equals(id))
                .map(this::occasion)
                .findFirst()
                .orElse(id.value());
    }

    String occasion(Gathering gathering) {
        String kind = words.code("gathering", gathering.kind());
        return gathering
                .on()
                .map(day ->
                        words.say(Phrase.of("gathering.on").with("kind", kind).with("day", day)))
                .orElse(kind);
    }

    private String spoken(Statement statement) {
        String text = PlainText.of(statement.words()).strip();
        boolean quote = statement.form().filter(StatementForm.QUOTE::equals).isPresent();
        return quote ? words.quoted(text) : text;
    }

    private String source(Statement statement) {
        List<String> source = new ArrayList<>();
        statement.form().map(form -> words.code("form", form)).ifPresent(source::add);
        source.add(words.parties(statement.saidBy()));
        statement.role().map(role -> words.code("role", role)).ifPresent(source::add);
        statement.on().map(words::day).ifPresent(source::add);
        statement
                .drawing()
                .map(PlainText::line)
                .map(kept -> words.say(Phrase.of("drawing.kept").with("where", kept)))
                .ifPresent(source::add);
        return words.aside(source);
    }
}
