package org.practicemodel.principles.internal;

import java.util.List;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.view.RecordView;

/** The levels of help on the last day to look at. */
public final class LevelsNow {

    private LevelsNow() {}

    /** Checks whether each of them is early help, and there is one. */
    public static boolean areEarlyHelpOnly(RecordView view) {
        List<HelpLevel> levels = of(view);
        return !levels.isEmpty() && levels.stream().allMatch(HelpLevel.EARLY_HELP::equals);
    }

    /** Returns them in the order of the record. */
    public static List<HelpLevel> of(RecordView view) {
        return view.record().journey().levelsOfHelp().stream()
                .filter(level -> Intervals.holdOn(view.episode().lastDay(), level.interval()))
                .map(level -> level.level())
                .toList();
    }
}
