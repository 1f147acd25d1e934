package org.practicemodel.principles.rule.early;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.journey.Help;
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
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.FormulationsOfWork;

/**
 * {@code P04-R6}, when the worry began and when help began: the two days stand side by side.
 *
 * <p>The worry began on the earliest day that is recorded for a presenting factor of a current formulation of this work, as
 * precisely as it is known; help began with the first help of the current episode, or that was still given when it opened.
 * Nothing is counted and nothing is too long: the rule only shows, so that people can wonder what let the worry be noticed.
 *
 * <p>For instance a worry since March 2025 and help from 9 March 2026. Immutable and thread-safe. Source: current guide ¶24
 * ("Early in the life of a problem"); that both are shown is our interpretation.
 */
public final class WorryAndHelpBegan implements Rule {

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P04-R6", "worry-and-help-began", LeedsPrinciples.EARLY_IN_THE_LIFE_OF_A_PROBLEM)
            .advisory(true)
            .addNeeds(
                    new EvidenceNeed(RecordType.HELP, "startedOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.FORMULATIONS, "factors.since", Effort.FACT, WhoCanAct.WORKER))
            .build();

    private static final Comparator<PartialDate> EARLIEST_FIRST =
            Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest);

    /** Makes the rule, which has no state. */
    public WorryAndHelpBegan() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Factor> worries = FormulationsOfWork.of(view).stream()
                .flatMap(formulation -> formulation.factors().stream())
                .filter(factor -> factor.kinds().contains(FactorKind.PRESENTING))
                .toList();
        Optional<Factor> worry = worries.stream()
                .filter(factor -> factor.since().isPresent())
                .min(Comparator.comparing((Factor factor) -> factor.since().orElseThrow(), EARLIEST_FIRST)
                        .thenComparing(factor -> factor.id().value()));
        Optional<Help> help = firstHelp(view);
        if (worry.isPresent() && help.isPresent()) {
            return sideBySide(view, worry.get(), help.get());
        }
        List<Outcome> unsaid = new ArrayList<>();
        if (worry.isEmpty()) {
            unsaid.add(Outcomes.absent(
                    view, RecordType.FORMULATIONS, Phrase.of("P04-R6.worryUnknown"), beside(view, worries)));
        }
        if (help.isEmpty()) {
            unsaid.add(Outcomes.absent(
                    view, RecordType.HELP, Phrase.of("P04-R6.helpUnknown"), List.of(Nearest.episode(view))));
        }
        return Outcomes.over(view, unsaid, Phrase.of("P04-R6.helpUnknown"));
    }

    private static Optional<Help> firstHelp(RecordView view) {
        return view.record().journey().help().stream()
                .filter(help -> help.startedOn()
                        .filter(day -> !day.isAfter(view.episode().lastDay()))
                        .isPresent())
                .filter(help -> help.endedOn()
                        .filter(end ->
                                view.episode().openedOn().filter(end::isBefore).isPresent())
                        .isEmpty())
                .min(Comparator.comparing((Help help) -> help.startedOn().orElseThrow())
                        .thenComparing(help -> help.id().value()));
    }

    private static Outcome sideBySide(RecordView view, Factor worry, Help help) {
        PartialDate since = worry.since().orElseThrow();
        LocalDate began = help.startedOn().orElseThrow();
        Phrase phrase = since.exact()
                .map(day -> Phrase.of("P04-R6.met").with("since", day))
                .orElseGet(() -> Phrase.of("P04-R6.metRoughly")
                        .with("earliest", since.earliest())
                        .with("latest", since.latest()));
        return Outcomes.met(
                phrase.with("began", began), List.of(Evidence.supports(view, worry), Evidence.supports(view, help)));
    }

    private static List<Evidence> beside(RecordView view, List<Factor> worries) {
        List<? extends Entry> nearest = worries.isEmpty() ? FormulationsOfWork.of(view) : worries;
        return nearest.isEmpty()
                ? List.of(Nearest.episode(view))
                : nearest.stream().map(entry -> Evidence.missing(view, entry)).toList();
    }
}
