package org.practicemodel.principles.rendering;

import java.util.List;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.principles.report.Beside;
import org.practicemodel.principles.report.Responded;

/** Says what stands beside a finding: decisions to leave it for a time, what a baseline knows of it, and responses. */
final class BesideText {

    private final Words words;
    private final boolean includingRestricted;

    BesideText(Words words, boolean includingRestricted) {
        this.words = words;
        this.includingRestricted = includingRestricted;
    }

    List<String> waivers(Beside beside) {
        return beside.waivers().stream()
                .map(waiver -> words.say(Phrase.of("waived")
                        .with("until", waiver.until())
                        .with("decided", waiver.decided())
                        .with("by", waiver.decidedBy())
                        .with("reason", PlainText.line(waiver.reason()))))
                .toList();
    }

    List<String> baseline(Beside beside) {
        return beside.baseline().stream()
                .map(since -> words.say("baseline." + since))
                .toList();
    }

    /** What practitioners wrote could be personal, so that it has to be asked for. */
    List<String> responses(Beside beside) {
        return beside.responses().stream().map(this::response).toList();
    }

    private String response(Responded response) {
        String said = words.say(Phrase.of("response." + response.kind())
                .with("on", response.on())
                .with("by", response.by()));
        return response.wordsIncludingRestricted()
                .filter(written -> includingRestricted)
                .map(written -> words.say(Phrase.of("where.restricted")
                        .with(
                                "text",
                                words.say(Phrase.of("response.words")
                                        .with("said", said)
                                        .with("words", PlainText.line(written))))))
                .orElse(said);
    }
}
