package org.practicemodel.principles.rule.education;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.education.EducationEntry;
import org.practicemodel.core.education.EducationStatus;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.view.RecordView;

/**
 * What is recorded of a child's education for the current or the last term: what reaches into the days that rules look back
 * to, whether or not the work had begun by then. A term is not known here by its dates; half a year reaches from any day
 * into the last one.
 */
final class EducationNow {

    private EducationNow() {}

    /** The earliest first; of those that began on the same day, what is known stands after what is not. */
    static List<EducationEntry> of(RecordView view, FamilyMember child) {
        LocalDate first = firstDay(view);
        return view.record().education().stream()
                .filter(entry -> entry.child().equals(child.id()))
                .filter(entry -> isByLastDay(view, entry.interval().from()))
                .filter(entry -> entry.interval().until().filter(first::isAfter).isEmpty())
                .sorted(Comparator.comparing((EducationEntry entry) ->
                                entry.interval().from().orElse(LocalDate.MIN))
                        .thenComparing(EducationNow::isKnown)
                        .thenComparing(entry -> entry.id().value()))
                .toList();
    }

    static Optional<EducationEntry> newest(RecordView view, FamilyMember child) {
        List<EducationEntry> entries = of(view, child);
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    static boolean isKnown(EducationEntry entry) {
        return !entry.status().equals(EducationStatus.UNKNOWN);
    }

    static LocalDate firstDay(RecordView view) {
        return view.episode().lastDay().minusDays(view.valueOf(Windows.EVIDENCE));
    }

    /** What has no day is taken as it stands. */
    static boolean isByLastDay(RecordView view, Optional<LocalDate> day) {
        return day.filter(view.episode().lastDay()::isBefore).isEmpty();
    }
}
