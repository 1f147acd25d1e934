package org.practicemodel.formulation.rendering;

import java.util.ArrayList;
import java.util.List;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.comparison.FactorChange;
import org.practicemodel.formulation.internal.Outline.Entry;
import org.practicemodel.formulation.internal.Outline.Line;

/** Tells what became of factors: what is new and what is gone as a whole, of what stayed what it was and what it is. */
final class FactorChanges {

    private final Side earlier;
    private final Side later;
    private final Words words;
    private final ChangeWords wording;
    private final Contrast contrast;
    private final PartLines<Factor> parts;

    FactorChanges(Side earlier, Side later, Words words, ChangeWords wording, ChangedParts parts) {
        this.earlier = earlier;
        this.later = later;
        this.words = words;
        this.wording = wording;
        this.contrast = new Contrast(wording);
        this.parts = parts.factor();
    }

    Entry told(FactorChange change) {
        if (change instanceof FactorChange.New added) {
            return whole(change, added.factor(), later);
        }
        if (change instanceof FactorChange.Gone gone) {
            return whole(change, gone.factor(), earlier);
        }
        List<Line> lines = new ArrayList<>();
        if (change instanceof FactorChange.Reworded reworded) {
            lines.add(new Line(
                    wording.say(change.phrase().key()),
                    "",
                    later.labels(reworded.to().kinds())));
            lines.addAll(contrast.of(statement(reworded.from(), earlier), statement(reworded.to(), later)));
        } else if (change instanceof FactorChange.Moved moved) {
            Phrase phrase = Phrase.of(change.phrase().key())
                    .with("from", earlier.labels(moved.from().kinds()))
                    .with("to", later.labels(moved.to().kinds()));
            lines.add(new Line(wording.say(phrase), later.facts().told(moved.to()), ""));
        } else if (change instanceof FactorChange.ToldOtherwise otherwise) {
            lines.add(new Line(
                    placed(change, otherwise.to(), later), later.facts().told(otherwise.to()), ""));
            lines.addAll(parts.contrast(
                    otherwise.parts(),
                    new PartLines.Told<>(otherwise.from(), earlier),
                    new PartLines.Told<>(otherwise.to(), later),
                    contrast));
        }
        return new Entry(lines);
    }

    private Entry whole(FactorChange change, Factor factor, Side side) {
        return wording.headed(placed(change, factor, side), side.gathered().whole(factor), words);
    }

    private String placed(FactorChange change, Factor factor, Side side) {
        return wording.say(Phrase.of(change.phrase().key()).with("labels", side.labels(factor.kinds())));
    }

    private static List<Line> statement(Factor factor, Side side) {
        return factor.statement().map(said -> side.sayings().said("", said)).stream()
                .toList();
    }
}
