package org.practicemodel.principles.rule.education;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.education.EducationEntry;
import org.practicemodel.core.education.EducationStatus;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;

/**
 * A worry about taking part in education that an entry shows, and the day from which there is time to answer it; empty where
 * no day is known for it.
 */
record EngagementWorry(EducationEntry entry, Optional<LocalDate> from) {

    private static final int HUNDRED = 100;

    static final Threshold ABSENCE = LeedsDescriptors.statutory(
            "education.persistentAbsencePct",
            ThresholdUnit.PERCENT,
            10,
            Basis.of(
                    BasisKind.GUIDANCE,
                    Citation.of("Working together to improve school attendance", "persistent absence")));

    static final Threshold HALF_TERM =
            LeedsDescriptors.local("education.halfTermSessions", ThresholdUnit.COUNT, 50, 40, 80);

    /** Several worries of one entry are one, since the first of them. */
    static Optional<EngagementWorry> in(RecordView view, EducationEntry entry) {
        List<Optional<LocalDate>> days = new ArrayList<>();
        if (isExcluded(view, entry)) {
            days.add(entry.exclusionOn());
        }
        if (isOftenAway(view, entry)) {
            days.add(entry.interval().until());
        }
        if (isElsewhere(entry)) {
            days.add(entry.interval().from());
        }
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new EngagementWorry(
                        entry,
                        from(
                                view,
                                entry,
                                days.stream().flatMap(Optional::stream).min(Comparator.naturalOrder()))));
    }

    /** Nobody can answer what they do not know of, or what was before their work: the latest of the three days counts. */
    private static Optional<LocalDate> from(RecordView view, EducationEntry entry, Optional<LocalDate> day) {
        LocalDate first = view.episode().within(view.valueOf(Windows.EVIDENCE)).from();
        return Stream.of(day, entry.provenance().flatMap(Provenance::recordedOn))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(known -> known.isBefore(first) ? first : known);
    }

    private static boolean isExcluded(RecordView view, EducationEntry entry) {
        return entry.exclusion().isPresent()
                && EducationNow.isByLastDay(view, entry.exclusionOn())
                && entry.exclusionOn()
                        .filter(EducationNow.firstDay(view)::isAfter)
                        .isEmpty();
    }

    private static boolean isOftenAway(RecordView view, EducationEntry entry) {
        int possible = entry.sessionsPossible().orElse(0);
        long away = entry.sessionsMissed().orElse(0);
        return possible >= view.valueOf(HALF_TERM)
                && away * HUNDRED >= (long) possible * view.valueOf(ABSENCE)
                && EducationNow.isByLastDay(view, entry.interval().until())
                && !entry.status().equals(EducationStatus.HOSPITAL);
    }

    /** With an education, health and care plan, learning otherwise than at school is what was arranged for the child. */
    private static boolean isElsewhere(EducationEntry entry) {
        return entry.status().equals(EducationStatus.OTHERWISE_THAN_AT_SCHOOL)
                && !entry.educationHealthCarePlan().orElse(false);
    }
}
