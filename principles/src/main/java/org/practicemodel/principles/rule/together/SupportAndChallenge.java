package org.practicemodel.principles.rule.together;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionOutcome;
import org.practicemodel.core.engagement.WorkingStance;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.reflection.StanceReflection;
import org.practicemodel.core.reflection.StanceReflectionOutcome;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
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
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that support and challenge are both seen, {@code P01-R2}.
 *
 * <p>Our interpretation: from the twenty-eighth day of the work on, at least three interactions of the last 183 days of the
 * episode are tagged by people as support or challenge, and both are among the tags: working with, in the social discipline
 * window. One interaction may have both. Only people set tags; nothing is read out of a text. Where there are fewer, or only
 * one of the two, the pattern is shown and nobody is judged by it. Only the worker's own last reflection of that time, that
 * it was mostly one-sided, with no next step beside it, shows otherwise; and that is begun, because an honest reflection
 * must not look worse than none. Tags that show both come first: "mostly" leaves room for them. An interaction that did not
 * take place shows neither. For instance support tagged on 3 and 10 March, and challenge on 17 March 2026.
 *
 * <p>Source: board report 2020 §2.11 ("high support and high challenge"); the social discipline window is widely published.
 * Immutable and thread-safe.
 */
public final class SupportAndChallenge implements Rule {

    static final Threshold OPEN_DAYS = LeedsDescriptors.local("stance.openDays", ThresholdUnit.DAYS, 28, 7, 91);
    static final Threshold LEAST_TAGS = LeedsDescriptors.local("stance.minTags", ThresholdUnit.COUNT, 3, 2, 12);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P01-R2", "support-and-challenge", LeedsPrinciples.ALWAYS_WORKING_WITH)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.BOARD_REPORT_2020, "§2.11")))
            .addNeeds(
                    new EvidenceNeed(RecordType.WORKING_STANCES, "stances", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.INTERACTIONS, "on", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.STANCE_REFLECTIONS, "nextStep", Effort.SENTENCE, WhoCanAct.WORKER))
            .addThresholds(LEAST_TAGS, OPEN_DAYS, Windows.EVIDENCE)
            .build();

    /** Makes the rule; it holds no state. */
    public SupportAndChallenge() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        int young = view.valueOf(OPEN_DAYS);
        if (view.episode().daysPastOpening().filter(days -> days < young).isPresent()) {
            return Outcomes.notApplicable(
                    Phrase.of("P01-R2.young")
                            .with("opened", view.episode().openedOn().orElseThrow())
                            .with(
                                    "from",
                                    view.episode().openedOn().orElseThrow().plusDays(young)),
                    List.of());
        }
        DateInterval window = view.episode().within(view.valueOf(Windows.EVIDENCE));
        List<Interaction> tagged = view.record().engagement().interactions().stream()
                .filter(each -> each.on().filter(window::contains).isPresent())
                .filter(each -> each.outcome()
                        .map(InteractionOutcome.TOOK_PLACE::equals)
                        .orElse(true))
                .filter(shows(WorkingStance.SUPPORT).or(shows(WorkingStance.CHALLENGE)))
                .toList();
        long support = tagged.stream().filter(shows(WorkingStance.SUPPORT)).count();
        long challenge = tagged.stream().filter(shows(WorkingStance.CHALLENGE)).count();
        boolean enough = tagged.size() >= view.valueOf(LEAST_TAGS);
        Phrase pattern = Phrase.of(enough ? quadrant(support, challenge) : "P01-R2.few")
                .with("from", window.from())
                .with("count", tagged.size())
                .with("support", support)
                .with("challenge", challenge)
                .with("least", view.valueOf(LEAST_TAGS));
        if (enough && support > 0 && challenge > 0) {
            return Outcomes.met(pattern, supports(view, tagged));
        }
        Outcome shown = Outcomes.absent(
                view,
                RecordType.WORKING_STANCES,
                pattern,
                tagged.isEmpty() ? List.of(Nearest.episode(view)) : supports(view, tagged));
        return lastReflection(view, window)
                .filter(SupportAndChallenge::isOneSided)
                .map(reflection -> Outcomes.over(view, List.of(oneSided(view, reflection), shown), pattern))
                .orElse(shown);
    }

    private static String quadrant(long support, long challenge) {
        if (support == 0) {
            return "P01-R2.doingTo";
        }
        return challenge == 0 ? "P01-R2.doingFor" : "P01-R2.workingWith";
    }

    private static Predicate<Interaction> shows(WorkingStance stance) {
        return interaction ->
                interaction.stances().stream().anyMatch(tag -> tag.stance().equals(stance));
    }

    /** The one of the latest day; of one day, one that is not one-sided, or says what comes next, is the last word. */
    private static Optional<StanceReflection> lastReflection(RecordView view, DateInterval window) {
        Comparator<StanceReflection> byDay =
                Comparator.comparing(reflection -> reflection.on().orElseThrow());
        return view.record().stanceReflections().stream()
                .filter(reflection -> reflection.on().filter(window::contains).isPresent())
                .max(byDay.thenComparing(reflection -> !isOneSided(reflection))
                        .thenComparing(reflection -> reflection.id().value()));
    }

    private static boolean isOneSided(StanceReflection reflection) {
        return reflection.outcome().equals(StanceReflectionOutcome.MOSTLY_ONE_SIDED)
                && reflection.nextStep().isEmpty();
    }

    private static Outcome.NotMet oneSided(RecordView view, StanceReflection reflection) {
        Outcome.NotMet notMet = Outcomes.notMet(
                Phrase.of("P01-R2.oneSided").with("on", reflection.on().orElseThrow()),
                List.of(Evidence.contradicts(view, reflection)));
        return History.settled(view, notMet).asBegun();
    }

    private static List<Evidence> supports(RecordView view, List<? extends Entry> entries) {
        return entries.stream().map(entry -> Evidence.supports(view, entry)).toList();
    }
}
