package org.practicemodel.formulation.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.comparison.PerspectiveChange;
import org.practicemodel.formulation.comparison.QuestionChange;
import org.practicemodel.formulation.comparison.SignOffChange;
import org.practicemodel.formulation.guide.OpenQuestion;
import org.practicemodel.formulation.internal.Outline.Entry;
import org.practicemodel.formulation.internal.Outline.Line;
import org.practicemodel.formulation.perspective.Voice;

/** Tells how people stand to things now, what was agreed, and what is asked. No change of mind is better than another. */
final class AgreementChanges {

    private final Side earlier;
    private final Side later;
    private final Words words;
    private final ChangeWords wording;
    private final Contrast contrast;

    AgreementChanges(Side earlier, Side later, Words words, ChangeWords wording) {
        this.earlier = earlier;
        this.later = later;
        this.words = words;
        this.wording = wording;
        this.contrast = new Contrast(wording);
    }

    Entry told(PerspectiveChange change) {
        String who = words.aside(words.who(change.who(), change.role()));
        Phrase phrase = Phrase.of(change.phrase().key()).with("who", who.isEmpty() ? wording.say("somebody") : who);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                wording.say(phrase), "", change.about().map(later::named).orElseGet(() -> wording.say("agreement"))));
        lines.addAll(contrast.of("", voices(change.from(), earlier), voices(change.to(), later)));
        return new Entry(lines);
    }

    private static List<Line> voices(List<Voice> voices, Side side) {
        List<Line> lines = new ArrayList<>();
        side.sayings()
                .addPerspectives(lines, voices.stream().map(Voice::perspective).toList());
        return lines;
    }

    Entry told(SignOffChange change) {
        Phrase phrase = Phrase.of(change.phrase().key());
        for (LocalDate day : change.from().map(SignOff::on).stream().toList()) {
            phrase = phrase.with("from", day);
        }
        for (LocalDate day : change.to().map(SignOff::on).stream().toList()) {
            phrase = phrase.with("to", day);
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", "", wording.say(phrase)));
        lines.addAll(contrast.ofOther(signed(change.from(), earlier), signed(change.to(), later)));
        lines.addAll(contrast.ofOther(again(change.from(), earlier), again(change.to(), later)));
        return new Entry(lines);
    }

    private List<Line> signed(Optional<SignOff> signOff, Side side) {
        return signOff
                .map(signed -> words.aside(words.who(signed.by(), Optional.of(signed.role()))))
                .map(who -> side.sayings().fact("label.signedBy", who))
                .stream()
                .toList();
    }

    private static List<Line> again(Optional<SignOff> signOff, Side side) {
        List<Line> lines = new ArrayList<>();
        side.sayings().addDay(lines, "label.reviewOn", signOff.flatMap(SignOff::lookAgainOn));
        return lines;
    }

    Entry told(QuestionChange change) {
        if (change instanceof QuestionChange.Opened opened) {
            return new Entry(List.of(asked(change, opened.question())));
        }
        QuestionChange.Closed closed = (QuestionChange.Closed) change;
        List<Line> lines = new ArrayList<>();
        lines.add(asked(change, closed.question()));
        closed.answer().map(this::answered).ifPresent(lines::add);
        return new Entry(lines);
    }

    private Line asked(QuestionChange change, OpenQuestion question) {
        List<String> asked = new ArrayList<>();
        asked.add(words.code("question", question.code()));
        question.kind().map(later.facts()::label).ifPresent(asked::add);
        question.about().map(later::named).ifPresent(asked::add);
        return new Line(wording.say(change.phrase().key()), "", words.aside(asked));
    }

    private Line answered(QuestionAnswer answer) {
        List<String> source = new ArrayList<>();
        source.add(words.code("answer", answer.answer()));
        source.addAll(words.who(answer.by(), answer.role()));
        answer.on().map(words::day).ifPresent(source::add);
        return new Line(wording.say("part.answer"), "", words.aside(source));
    }
}
