package org.practicemodel.principles.rule.network;

import java.time.LocalDate;
import java.util.List;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.view.RecordView;

/** Whether the family is in early help and nowhere else. */
final class EarlyHelp {

    private EarlyHelp() {}

    /** Checks whether every level of help on the last day to look at is early help, and there is one. */
    static boolean only(RecordView view) {
        LocalDate day = view.episode().lastDay();
        List<HelpLevel> levels = view.record().journey().levelsOfHelp().stream()
                .filter(level -> holdsOn(day, level.interval()))
                .map(level -> level.level())
                .toList();
        return !levels.isEmpty() && levels.stream().allMatch(HelpLevel.EARLY_HELP::equals);
    }

    private static boolean holdsOn(LocalDate day, RecordedInterval interval) {
        return interval.from().filter(day::isBefore).isEmpty()
                && interval.until().filter(day::isAfter).isEmpty();
    }
}
