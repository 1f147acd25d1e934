package org.practicemodel.supervision.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;

/**
 * The discussions of a family in the current episode.
 *
 * <p>For instance {@code Discussions.of(view)}. Stateless. Our interpretation.
 */
public final class Discussions {

    private Discussions() {}

    /**
     * Returns the discussions of the current episode.
     *
     * @param view the record of the family
     * @return the discussions, the earliest first; one without a day stands before the others, so that it never hides what
     *     came last
     */
    public static List<FamilyDiscussion> of(RecordView view) {
        return view.record().discussions().stream()
                .filter(discussion -> view.episode().belongs(discussion.on()))
                .sorted(Comparator.comparing(
                                (FamilyDiscussion discussion) -> discussion.on().orElse(LocalDate.MIN))
                        .thenComparing(discussion -> discussion.id().value()))
                .toList();
    }

    /** Returns those of one day, or those without a day, in the order of their ids. */
    static List<FamilyDiscussion> on(RecordView view, Optional<LocalDate> day) {
        return of(view).stream()
                .filter(discussion -> discussion.on().equals(day))
                .toList();
    }

    /**
     * Checks whether a discussion came after something, or may have.
     *
     * @param discussion the discussion
     * @param day the day of what it is to have followed, where known
     * @return true on that day and later, and where either day is not known
     */
    public static boolean mayFollow(FamilyDiscussion discussion, Optional<LocalDate> day) {
        return discussion.on().flatMap(on -> day.filter(on::isBefore)).isEmpty();
    }

    /** What the record shows otherwise of them; once the work has ended nobody can change it, and it becomes history. */
    static Outcome otherwise(RecordView view, Outcome.NotMet otherwise) {
        return Outcomes.over(view, List.of(History.settled(view, otherwise)), Phrase.of("shared.closed"));
    }
}
