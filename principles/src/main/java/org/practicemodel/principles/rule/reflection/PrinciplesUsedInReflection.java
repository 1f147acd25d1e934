package org.practicemodel.principles.rule.reflection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.reflection.PrincipleTag;
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
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that principles are named when people think about the work, {@code E6-R2}. It never shows otherwise.
 *
 * <p>Our interpretation: within the last half year of the work somebody named one of the model's principles, at a review, a
 * meeting or when thinking about this family. Where the naming has no day of its own, the day of the review or of the
 * discussion at which it was named counts. Nothing infers it from a text. For instance "Transparent", named at the review of 5 May 2026.
 *
 * <p>Source: current guide ¶20, ¶32; our interpretation. Immutable and thread-safe.
 */
public final class PrinciplesUsedInReflection implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E6-R2", "principles-used-in-reflection", LeedsElements.LEEDS_PRACTICE_PRINCIPLES)
            .advisory(true)
            .addNeeds(new EvidenceNeed(RecordType.PRINCIPLE_TAGS, "principle", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(Windows.EVIDENCE)
            .build();

    /** Makes the rule; it holds no state. */
    public PrinciplesUsedInReflection() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        DateInterval window = view.episode().within(view.valueOf(Windows.EVIDENCE));
        List<PrincipleTag> named = view.record().principleTags().stream()
                .filter(tag -> day(view, tag).filter(window::contains).isPresent())
                .filter(tag -> view.model().principle(tag.principle()).isPresent())
                .sorted(Comparator.comparing(tag -> tag.id().value()))
                .toList();
        if (named.isEmpty()) {
            return Outcomes.absent(
                    view,
                    RecordType.PRINCIPLE_TAGS,
                    Phrase.of("E6-R2.notRecorded").with("from", window.from()),
                    List.of(Nearest.episode(view)));
        }
        long principles = named.stream().map(PrincipleTag::principle).distinct().count();
        return Outcomes.met(
                Phrase.of("E6-R2.met").with("count", principles).with("from", window.from()),
                named.stream().map(tag -> Evidence.supports(view, tag)).toList());
    }

    private static Optional<LocalDate> day(RecordView view, PrincipleTag tag) {
        return tag.on().or(() -> tag.at().flatMap(at -> day(view, at)));
    }

    private static Optional<LocalDate> day(RecordView view, EntryId at) {
        Stream<Optional<LocalDate>> reviews = view.record().reviews().stream()
                .filter(review -> review.id().value().equals(at.value()))
                .map(Review::heldOn);
        Stream<Optional<LocalDate>> discussions = view.record().discussions().stream()
                .filter(discussion -> discussion.id().value().equals(at.value()))
                .map(FamilyDiscussion::on);
        return Stream.concat(reviews, discussions).flatMap(Optional::stream).findFirst();
    }
}
