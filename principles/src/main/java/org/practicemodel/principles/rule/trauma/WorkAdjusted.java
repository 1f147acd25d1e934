package org.practicemodel.principles.rule.trauma;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Adjustment;
import org.practicemodel.core.engagement.AdjustmentOutcome;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Phrase;

/**
 * {@code E3-R2}, trauma-informed adjustments: the work was changed because of what somebody needs or prefers.
 *
 * <p>It looks at the adjustments of the current episode. One that was made is enough where somebody stands behind it, and
 * where it says what was changed and names the preference or need it comes from. The six principles of trauma-informed
 * practice (safety, trust, choice, collaboration, empowerment, cultural consideration) are prompts, never boxes: which of
 * them an adjustment names is not looked at. What was agreed, or asked for and not answered so far, leaves it open.
 *
 * <p>An adjustment that was asked for and marked as not made speaks against, beside whatever else was made; it was asked
 * for where a day says so or where it comes from a recorded preference. What people only thought of and left does not, nor
 * does what was made later for the same preference or need. A reason answers. Nothing that is not recorded counts against
 * anybody.
 *
 * <p>For instance "we changed where we meet because the office brings back the hearing". Immutable and thread-safe. Source:
 * current guide ¶14; OHID guidance on trauma-informed practice 2022; what a record shows of it is our interpretation.
 */
public final class WorkAdjusted implements Rule {

    static final Basis OHID = Basis.of(
            BasisKind.GUIDANCE,
            Citation.of(
                    "OHID guidance on trauma-informed practice 2022", "key principles of trauma-informed practice"));

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.ofElement(
                    "E3-R2", "work-adjusted", LeedsElements.TRAUMA_INFORMED_PRACTICE)
            .testBasis(OHID)
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(new EvidenceNeed(RecordType.ADJUSTMENTS, "because", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.ADJUSTMENTS, "by", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.ADJUSTMENTS, "statement", Effort.SENTENCE, WhoCanAct.WORKER))
            .build();

    private static final Set<AdjustmentOutcome> WAITING = Set.of(AdjustmentOutcome.ASKED_FOR, AdjustmentOutcome.AGREED);

    /** Makes the rule, which has no state. */
    public WorkAdjusted() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Adjustment> adjustments = view.record().engagement().adjustments().stream()
                .filter(each -> view.episode().belongs(each.on().or(each::askedOn)))
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList();
        List<Adjustment> made = withOutcome(adjustments, Set.of(AdjustmentOutcome.MADE));
        List<Adjustment> told =
                made.stream().filter(WorkAdjusted::saysWhatAndWhy).toList();
        List<Outcome> things = new ArrayList<>();
        withOutcome(adjustments, Set.of(AdjustmentOutcome.NOT_MADE)).stream()
                .filter(each -> isAskedFor(view, each))
                .filter(each -> made.stream().noneMatch(later -> isMadeAfter(each, later)))
                .forEach(each -> things.add(notMade(view, each)));
        if (!told.isEmpty()) {
            things.add(Outcomes.met(
                    Phrase.of("E3-R2.met").with("count", told.size()),
                    told.stream().map(each -> Evidence.supports(view, each)).toList()));
        }
        if (things.isEmpty()) {
            things.add(open(view, made, withOutcome(adjustments, WAITING)));
        }
        return Outcomes.over(view, things, Phrase.of("E3-R2.past"));
    }

    private static Outcome notMade(RecordView view, Adjustment adjustment) {
        Outcome.NotMet otherwise =
                Outcomes.notMet(Phrase.of("E3-R2.notMade"), List.of(Evidence.contradicts(view, adjustment)));
        return Outcomes.answered(
                view,
                DESCRIPTOR.code(),
                DESCRIPTOR.reasonEffect(),
                History.settled(view, otherwise),
                List.of(adjustment));
    }

    private static Outcome open(RecordView view, List<Adjustment> made, List<Adjustment> waiting) {
        List<Adjustment> beside = made.isEmpty() ? waiting : made;
        String key = !made.isEmpty() ? "E3-R2.notTold" : !waiting.isEmpty() ? "E3-R2.waiting" : "E3-R2.none";
        List<Evidence> evidence = beside.isEmpty()
                ? List.of(Nearest.episode(view))
                : beside.stream().map(each -> Evidence.missing(view, each)).toList();
        return Outcomes.absent(view, RecordType.ADJUSTMENTS, Phrase.of(key), evidence);
    }

    /** "We changed … because …", and somebody says so. */
    private static boolean saysWhatAndWhy(Adjustment adjustment) {
        boolean said = adjustment.by().isPresent()
                || adjustment.statement().filter(WorkAdjusted::hasSpeaker).isPresent();
        return said
                && adjustment.statement().isPresent()
                && !adjustment.because().isEmpty();
    }

    private static boolean hasSpeaker(Statement statement) {
        return statement.role().isPresent() || !statement.saidBy().isEmpty();
    }

    private static boolean isAskedFor(RecordView view, Adjustment adjustment) {
        Set<String> preferences = view.record().engagement().preferences().stream()
                .map(preference -> preference.id().value())
                .collect(Collectors.toSet());
        return adjustment.askedOn().isPresent()
                || adjustment.because().stream().anyMatch(id -> preferences.contains(id.value()));
    }

    /** Checks whether one was made for the same, and not on an earlier day. */
    private static boolean isMadeAfter(Adjustment notMade, Adjustment made) {
        boolean earlier =
                made.on().flatMap(day -> notMade.on().filter(day::isBefore)).isPresent();
        return !earlier && !Collections.disjoint(made.because(), notMade.because());
    }

    private static List<Adjustment> withOutcome(List<Adjustment> adjustments, Set<AdjustmentOutcome> outcomes) {
        return adjustments.stream()
                .filter(each -> outcomes.contains(each.outcome()))
                .toList();
    }
}
