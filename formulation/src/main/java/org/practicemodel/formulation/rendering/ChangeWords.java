package org.practicemodel.formulation.rendering;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.internal.Outline.Entry;
import org.practicemodel.formulation.internal.Outline.Line;

/** Finds the wording of what changed, in one locale. */
final class ChangeWords {

    private static final Messages WORDING = Messages.beside(Comparisons.class, "comparison");

    private final Locale locale;

    ChangeWords(Locale locale) {
        this.locale = locale;
    }

    String say(String key) {
        return WORDING.text(key, locale);
    }

    /** Puts what became of something before what it is. */
    Entry headed(String headline, Entry entry, Words words) {
        Line first = entry.lines().get(0);
        String label = words.aside(List.of(headline, first.label()));
        return new Entry(Stream.concat(
                        Stream.of(new Line(label, first.words(), first.source())),
                        entry.lines().stream().skip(1))
                .toList());
    }

    String say(Phrase phrase) {
        return WORDING.text(phrase, locale);
    }
}
