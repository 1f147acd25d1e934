package org.practicemodel.formulation.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.formulation.comparison.HypothesisChange;
import org.practicemodel.formulation.comparison.KeptHypothesis;
import org.practicemodel.formulation.internal.Outline.Entry;
import org.practicemodel.formulation.internal.Outline.Line;

/** Tells what became of best guesses, with the recorded reasons; that there is none is said in the wording. */
final class HypothesisChanges {

    private final Side earlier;
    private final Side later;
    private final Words words;
    private final ChangeWords wording;
    private final Contrast contrast;
    private final PartLines<Hypothesis> parts;

    HypothesisChanges(Side earlier, Side later, Words words, ChangeWords wording, ChangedParts parts) {
        this.earlier = earlier;
        this.later = later;
        this.words = words;
        this.wording = wording;
        this.contrast = new Contrast(wording);
        this.parts = parts.hypothesis();
    }

    Entry told(HypothesisChange change) {
        String key = change.phrase().key();
        if (change instanceof HypothesisChange.New added) {
            return wording.headed(wording.say(key), later.guesses().guess(added.hypothesis()), words);
        }
        List<Line> lines = new ArrayList<>();
        if (change instanceof HypothesisChange.Changed changed) {
            lines.add(headed(key, changed.to(), later));
            lines.addAll(parts.contrast(
                    changed.parts(),
                    new PartLines.Told<>(changed.from(), earlier),
                    new PartLines.Told<>(changed.to(), later),
                    contrast));
            looked(lines, changed.revisions());
        } else if (change instanceof HypothesisChange.Dropped dropped) {
            lines.add(headed(key, dropped.hypothesis(), earlier));
            looked(lines, dropped.revisions());
        } else if (change instanceof HypothesisChange.Shared shared) {
            lines.add(headed(key, shared.hypothesis(), later));
            lines.addAll(contrast.of(shared(shared.from()), shared(shared.to())));
        }
        return new Entry(lines);
    }

    Entry told(KeptHypothesis kept) {
        List<Line> lines = new ArrayList<>();
        lines.add(headed(kept.phrase().key(), kept.hypothesis(), later));
        looked(lines, kept.revisions());
        return new Entry(lines);
    }

    private Line headed(String key, Hypothesis hypothesis, Side side) {
        return hypothesis
                .statement()
                .map(said -> side.sayings().said(wording.say(key), said))
                .orElseGet(() -> new Line(wording.say(key), "", words.say("guess.noWords")));
    }

    private void looked(List<Line> lines, List<HypothesisRevision> revisions) {
        revisions.forEach(revision -> later.guesses().revised(lines, revision));
    }

    private List<Line> shared(Optional<HypothesisSharing> sharing) {
        return sharing
                .map(known ->
                        later.sayings().fact("label.sharing", later.guesses().shared(known)))
                .stream()
                .toList();
    }
}
