package org.practicemodel.supervision.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.view.RecordView;

/** The discussions of a family in the current episode. */
final class Discussions {

    private Discussions() {}

    /** Returns those that have a day, the earliest first. */
    static List<FamilyDiscussion> of(RecordView view) {
        return view.record().discussions().stream()
                .filter(discussion ->
                        discussion.on().filter(view.episode()::contains).isPresent())
                .sorted(Comparator.comparing(
                                (FamilyDiscussion discussion) -> discussion.on().orElseThrow())
                        .thenComparing(discussion -> discussion.id().value()))
                .toList();
    }

    /** Returns those of one day, in the order of their ids. */
    static List<FamilyDiscussion> on(RecordView view, LocalDate day) {
        return of(view).stream()
                .filter(discussion -> discussion.on().filter(day::equals).isPresent())
                .toList();
    }
}
