package org.practicemodel.principles.rule.accountability;

import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.journey.LevelOfHelpReview;
import org.practicemodel.core.journey.LevelReviewOutcome;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that help is no more than it needs to be, and is stepped down when that is right, {@code P10-R8}. It never shows
 * otherwise.
 *
 * <p>Our interpretation: within the last half year of the work the level of help was looked at, and less help was thought of
 * or decided. That more help is needed is an answer too, where less was thought of. A look without a day says nothing of
 * that half year. For instance on 5 May 2026: it stays, and less was thought of.
 *
 * <p>Source: board report 2020 summary 3 ("the right service … at the right time"); our interpretation. Immutable and
 * thread-safe.
 */
public final class HelpSteppedDownWhenRight implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P10-R8",
                    "help-stepped-down-when-right",
                    LeedsPrinciples.ACCOUNTABILITY_EVALUATION_AND_SUSTAINABILITY)
            .advisory(true)
            .addNeeds(
                    new EvidenceNeed(
                            RecordType.LEVEL_OF_HELP_REVIEWS, "stepDownConsidered", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(
                            RecordType.LEVEL_OF_HELP_REVIEWS,
                            "levelOfHelpReviews",
                            Effort.CONVERSATION,
                            WhoCanAct.WORKER))
            .addThresholds(Windows.EVIDENCE)
            .build();

    /** Makes the rule; it holds no state. */
    public HelpSteppedDownWhenRight() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        DateInterval window = view.episode().within(view.valueOf(Windows.EVIDENCE));
        List<LevelOfHelpReview> looked = view.record().journey().levelOfHelpReviews().stream()
                .filter(review -> review.on().filter(window::contains).isPresent())
                .sorted(Comparator.comparing(review -> review.id().value()))
                .toList();
        List<Evidence> seen = looked.stream()
                .filter(HelpSteppedDownWhenRight::isLessThoughtOf)
                .map(review -> Evidence.supports(view, review))
                .toList();
        if (!seen.isEmpty()) {
            return Outcomes.met(Phrase.of("P10-R8.met").with("from", window.from()), seen);
        }
        return looked.isEmpty()
                ? Outcomes.absent(
                        view,
                        RecordType.LEVEL_OF_HELP_REVIEWS,
                        Phrase.of("P10-R8.notRecorded").with("from", window.from()),
                        List.of(Nearest.episode(view)))
                : Outcomes.notRecorded(
                                Phrase.of("P10-R8.lessNotRecorded"),
                                looked.stream()
                                        .map(review -> Evidence.missing(view, review))
                                        .toList())
                        .lacking(RecordType.LEVEL_OF_HELP_REVIEWS);
    }

    private static boolean isLessThoughtOf(LevelOfHelpReview review) {
        return review.outcome().equals(LevelReviewOutcome.STEP_DOWN)
                || review.stepDownConsidered().orElse(false);
    }
}
