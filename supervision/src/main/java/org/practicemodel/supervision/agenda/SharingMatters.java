package org.practicemodel.supervision.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;

/**
 * Plans in force and formulations that were agreed and that nobody of the family is recorded to have, once the time to
 * share them has passed. One is dealt with by a share with anybody of the family, or by a reason for rule P07-R2, which
 * owns the question of who exactly is to have it.
 *
 * <p>Our interpretation: while an exception for safety speaks about sharing, nothing is asked, so that nothing tells of the
 * exception. A plan that is a part of another is shared with that one.
 */
final class SharingMatters implements OpenMatters {

    private static final RuleCode SHARED = RuleCode.of("P07-R2");

    @Override
    public Stream<AgendaItem> openIn(RecordView view) {
        boolean isExcepted = view.record().safetyExceptions().stream()
                .filter(view::speaks)
                .anyMatch(exception ->
                        exception.rules().isEmpty() || exception.rules().contains(SHARED));
        return isExcepted ? Stream.empty() : Stream.concat(plans(view), formulations(view));
    }

    private static Stream<AgendaItem> plans(RecordView view) {
        return view.plans().current().stream()
                .filter(plan -> plan.kind().isFullPlan() && plan.partOf().isEmpty())
                .flatMap(plan -> plan.agreedOn().stream()
                        .flatMap(agreed -> toShare(
                                view,
                                plan,
                                agreed,
                                share -> share.plan().filter(plan.id()::equals).isPresent())));
    }

    private static Stream<AgendaItem> formulations(RecordView view) {
        return view.formulations().ofWork(view.episode()).stream()
                .flatMap(formulation -> formulation.signOff().stream()
                        .flatMap(signed -> toShare(
                                view,
                                formulation,
                                signed.on(),
                                share -> share.formulation()
                                        .filter(formulation.id()::equals)
                                        .isPresent())));
    }

    private static Stream<AgendaItem> toShare(
            RecordView view, Entry document, LocalDate agreed, Predicate<DocumentShare> isOfIt) {
        LocalDate due = view.calendar().plusWorkingDays(agreed, view.valueOf(Windows.SHARE));
        boolean isShared = view.record().engagement().documentShares().stream()
                .filter(isOfIt)
                .anyMatch(share -> share.toWhom().person().isPresent());
        boolean isExplained = !view.reasons(SHARED, List.of(document)).isEmpty();
        boolean isDue = view.episode().contains(agreed) && view.asOf().isAfter(due);
        if (!isDue || isShared || isExplained) {
            return Stream.empty();
        }
        return Stream.of(AgendaItem.of(
                        AgendaTopic.PLAN_OR_SHARING_DUE,
                        Phrase.of("PLAN_OR_SHARING_DUE.notShared").with("agreed", agreed),
                        List.of(Evidence.missing(view, document)))
                .about(document.id())
                .since(Optional.of(agreed))
                .asking(Phrase.of("PLAN_OR_SHARING_DUE.questionShare")));
    }
}
