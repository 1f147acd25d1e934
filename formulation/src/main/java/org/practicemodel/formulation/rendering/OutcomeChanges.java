package org.practicemodel.formulation.rendering;

import java.util.ArrayList;
import java.util.List;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.formulation.comparison.ActionChange;
import org.practicemodel.formulation.comparison.GoalChange;
import org.practicemodel.formulation.comparison.PriorityChange;
import org.practicemodel.formulation.internal.Outline.Entry;
import org.practicemodel.formulation.internal.Outline.Line;

/** Tells what changed in where to start, in what is hoped for, and in who does what. */
final class OutcomeChanges {

    private final Side earlier;
    private final Side later;
    private final Words words;
    private final ChangeWords wording;
    private final Contrast contrast;
    private final PartLines<Goal> goals;
    private final PartLines<Action> actions;

    OutcomeChanges(Side earlier, Side later, Words words, ChangeWords wording, ChangedParts parts) {
        this.earlier = earlier;
        this.later = later;
        this.words = words;
        this.wording = wording;
        this.contrast = new Contrast(wording);
        this.goals = parts.goal();
        this.actions = parts.action();
    }

    Entry told(PriorityChange change) {
        String key = change.phrase().key();
        if (change instanceof PriorityChange.Added added) {
            return whole(key, later.outcomes().priority(added.priority()));
        }
        if (change instanceof PriorityChange.Left left) {
            return whole(key, earlier.outcomes().priority(left.priority()));
        }
        if (change instanceof PriorityChange.Changed changed) {
            return chosenOtherwise(changed, key);
        }
        PriorityChange.Reordered reordered = (PriorityChange.Reordered) change;
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", "", wording.say(key)));
        lines.addAll(contrast.of(order(reordered.from(), earlier), order(reordered.to(), later)));
        return new Entry(lines);
    }

    private Entry chosenOtherwise(PriorityChange.Changed change, String key) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                wording.say(key), "", later.named(List.of(change.to().get(0).factor()))));
        if (change.parts().contains("chosenBy")) {
            lines.addAll(contrast.of(
                    earlier.outcomes().choosers(change.from()), later.outcomes().choosers(change.to())));
        }
        if (change.parts().contains("because")) {
            lines.addAll(contrast.of(
                    earlier.outcomes().reasons(change.from()), later.outcomes().reasons(change.to())));
        }
        return new Entry(lines);
    }

    private static List<Line> order(List<? extends Identifier> factors, Side side) {
        return List.of(new Line("", "", side.named(factors)));
    }

    Entry told(GoalChange change) {
        String key = change.phrase().key();
        if (change instanceof GoalChange.New added) {
            return whole(key, later.outcomes().goal(added.goal()));
        }
        if (change instanceof GoalChange.Gone gone) {
            return whole(key, earlier.outcomes().goal(gone.goal()));
        }
        GoalChange.Changed changed = (GoalChange.Changed) change;
        return otherwise(
                later.sayings().said(wording.say(key), changed.to().statement()),
                goals.contrast(
                        changed.parts(),
                        new PartLines.Told<>(changed.from(), earlier),
                        new PartLines.Told<>(changed.to(), later),
                        contrast));
    }

    Entry told(ActionChange change) {
        String key = change.phrase().key();
        if (change instanceof ActionChange.New added) {
            return whole(key, later.outcomes().action(added.action()));
        }
        if (change instanceof ActionChange.Gone gone) {
            return whole(key, earlier.outcomes().action(gone.action()));
        }
        ActionChange.Changed changed = (ActionChange.Changed) change;
        return otherwise(
                later.sayings().said(wording.say(key), changed.to().statement()),
                actions.contrast(
                        changed.parts(),
                        new PartLines.Told<>(changed.from(), earlier),
                        new PartLines.Told<>(changed.to(), later),
                        contrast));
    }

    /** What is told of a part that stayed goes with what became of the words alone. */
    private static Entry otherwise(Line first, List<Line> parts) {
        List<Line> lines = new ArrayList<>(List.of(first));
        lines.addAll(parts);
        return new Entry(lines);
    }

    private Entry whole(String key, Entry entry) {
        return wording.headed(wording.say(key), entry, words);
    }
}
