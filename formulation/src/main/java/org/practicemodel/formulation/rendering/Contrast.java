package org.practicemodel.formulation.rendering;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.internal.Outline.Line;

/** Sets what something was above what it is now. */
final class Contrast {

    private final ChangeWords wording;

    Contrast(ChangeWords wording) {
        this.wording = wording;
    }

    /** Where one of them is empty, that is said; where both are, nothing is. */
    List<Line> of(List<Line> before, List<Line> now) {
        return Stream.concat(before.stream(), now.stream())
                .findFirst()
                .map(line -> of(line.label(), before, now))
                .orElse(List.of());
    }

    /** What has many sorts of lines says what it is where it is empty. */
    List<Line> of(String part, List<Line> before, List<Line> now) {
        return Stream.of(told("before", before, part), told("now", now, part))
                .flatMap(List::stream)
                .toList();
    }

    /** Tells it only where it is other than it was. */
    List<Line> ofOther(List<Line> before, List<Line> now) {
        return before.equals(now) ? List.of() : of(before, now);
    }

    private List<Line> told(String key, List<Line> lines, String part) {
        return lines.isEmpty()
                ? List.of(new Line(label(key, part), "", wording.say("nothing.recorded")))
                : lines.stream()
                        .map(line -> new Line(label(key, line.label()), line.words(), line.source()))
                        .toList();
    }

    private String label(String key, String part) {
        return part.isEmpty()
                ? wording.say(key)
                : wording.say(Phrase.of(key + ".part").with("part", part));
    }
}
