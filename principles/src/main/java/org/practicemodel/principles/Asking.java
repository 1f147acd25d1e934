package org.practicemodel.principles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.time.OutsideCalendarException;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.view.SubjectView;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.NotUsed;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.edition.RulesOfEdition;
import org.practicemodel.principles.language.Suggested;
import org.practicemodel.principles.language.SuggestingRule;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.Gap;
import org.practicemodel.principles.report.ModelUsed;
import org.practicemodel.principles.report.RuleFailure;

/**
 * Asks the rules of one subject about one record. A rule that breaks is reported as broken and stops nothing.
 *
 * @param <V> the view that the rules look at
 */
final class Asking<V extends SubjectView<?>> {

    private final V view;
    private final ModelUsed modelUsed;
    private final Settings settings;
    private final Gaps gaps;

    Asking(V view, ModelUsed modelUsed, Settings settings) {
        this.view = view;
        this.modelUsed = modelUsed;
        this.settings = settings;
        this.gaps = new Gaps(view);
    }

    AdherenceReport report(List<BookedRule<V>> rules) {
        List<Finding> findings = new ArrayList<>();
        List<RuleFailure> failures = new ArrayList<>();
        for (BookedRule<V> rule : rules) {
            try {
                findings.add(finding(rule));
            } catch (RuntimeException | AssertionError | StackOverflowError broken) {
                failures.add(
                        new RuleFailure(rule.descriptor(), broken.getClass().getName()));
            }
        }
        SubjectRecord record = view.record();
        return new AdherenceReport(
                record.subject(),
                record.id(),
                view.asOf(),
                view.model(),
                modelUsed,
                Optional.empty(),
                findings,
                failures,
                List.of(),
                List.of(),
                settings.policy());
    }

    private Finding finding(BookedRule<V> rule) {
        RuleDescriptor descriptor = settings.applied(rule.descriptor(), view.model());
        try {
            Suggested answer = answer(rule);
            return finding(rule, descriptor, answer, gaps.of(descriptor, answer.outcome()));
        } catch (OutsideCalendarException unknownYears) {
            Outcome.NotEnoughEvidence outcome = Outcomes.sourceDoesNotHold(
                    Phrase.of("kernel.outsideCalendar")
                            .with("first", unknownYears.firstDay())
                            .with("last", unknownYears.lastDay()),
                    List.of());
            return finding(rule, descriptor, new Suggested(outcome, List.of()), Gaps.withoutNeed(descriptor, outcome));
        }
    }

    private Finding finding(BookedRule<V> rule, RuleDescriptor descriptor, Suggested answer, List<Gap> opened) {
        return new Finding(
                descriptor,
                rule.wording(),
                answer.outcome(),
                view.restricted(),
                Limits.of(descriptor, view),
                opened,
                answer.suggestions(),
                rule.seenElsewhere(view));
    }

    private Suggested answer(BookedRule<V> rule) {
        if (!RulesOfEdition.has(view.model(), rule.descriptor())) {
            return new Suggested(
                    Outcomes.notApplicable(notInEdition(view.model(), rule.descriptor()), List.of()), List.of());
        }
        Optional<NotUsed> apart = RulesOfEdition.notUsed(view.model(), rule.descriptor());
        if (apart.isPresent()) {
            return new Suggested(Outcomes.notApplicable(notUsed(apart.get()), List.of()), List.of());
        }
        Suggested answer = rule.rule() instanceof SuggestingRule suggesting && view instanceof RecordView family
                ? suggesting.suggest(family)
                : new Suggested(rule.rule().evaluate(view), List.of());
        Outcome outcome = Objects.requireNonNull(answer.outcome(), "outcome");
        if (rule.descriptor().advisory() && outcome.verdict() == Verdict.NOT_MET) {
            throw new AdvisoryRuleException();
        }
        return answer;
    }

    private Phrase notUsed(NotUsed apart) {
        return Phrase.of("kernel.notUsed")
                .with("edition", view.model().title())
                .with("id", view.model().id())
                .with("reason", apart.reason());
    }

    private static Phrase notInEdition(ModelDefinition edition, RuleDescriptor rule) {
        String key =
                RulesOfEdition.hasElement(edition, rule) ? "kernel.ruleNotInEdition" : "kernel.elementNotInEdition";
        return Phrase.of(key)
                .with("element", title(rule.element()))
                .with("since", rule.sinceEdition())
                .with("edition", edition.title())
                .with("id", edition.id());
    }

    /** The name that the latest edition with an element gives it, or its id where it is nobody's but the host's. */
    private static String title(ElementId element) {
        return PracticeModels.all().stream()
                .flatMap(edition -> edition.element(element).stream())
                .map(ModelElement::title)
                .reduce(element.value(), (earlier, later) -> later);
    }
}
