package org.practicemodel.principles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.time.OutsideCalendarException;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.edition.RulesOfEdition;
import org.practicemodel.principles.language.LanguageTerms;
import org.practicemodel.principles.language.Suggested;
import org.practicemodel.principles.language.SuggestingRule;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.Gap;
import org.practicemodel.principles.report.RuleFailure;
import org.practicemodel.principles.rule.FamilyRuleBooks;

/**
 * Asks every rule of its books how far one record shows the practice model.
 *
 * <p>It is pure: the same record, model, settings and day give the same report, in any locale, zone and thread. A record
 * that states its edition is looked at under that one, every other under the checker's. A rule that breaks is reported as
 * broken and stops nothing. For instance {@code AdherenceChecker.of(PracticeModels.leeds()).check(record, asOf)}. Immutable
 * and thread-safe. Our interpretation.
 */
public final class AdherenceChecker {

    private final ModelDefinition model;
    private final List<RuleBook> books;
    private final List<BookedRule> rules;
    private final WorkingCalendar calendar;
    private final Map<ThresholdKey, Integer> thresholds;
    private final Optional<LanguageTerms> terms;
    private final Limits limits;

    private AdherenceChecker(
            ModelDefinition model,
            List<RuleBook> books,
            WorkingCalendar calendar,
            Map<ThresholdKey, Integer> thresholds,
            Optional<LanguageTerms> terms) {
        this.model = EditionNotCheckableException.refusing(model);
        this.books = books;
        this.rules = BookedRule.of(books, terms);
        this.calendar = calendar;
        this.thresholds = Map.copyOf(thresholds);
        this.terms = terms;
        this.limits = Limits.of(rules, model, thresholds);
    }

    /**
     * Obtains a checker with the books of the ten principles and of the formulation, and the working days of England and
     * Wales.
     *
     * @param model the edition for records that state none
     * @return the checker
     * @throws EditionNotCheckableException if the elements of this edition are not known
     */
    public static AdherenceChecker of(ModelDefinition model) {
        return new AdherenceChecker(
                model, FamilyRuleBooks.all(), WorkingCalendar.englandAndWales(), Map.of(), Optional.empty());
    }

    /**
     * Returns a copy of this checker with another edition.
     *
     * @param other the edition for records that state none, in place of the one it has
     * @return the copy
     * @throws EditionNotCheckableException if the elements of this edition are not known
     * @throws NotWellFormedException if a threshold that was set is out of the bounds that this edition sets
     */
    public AdherenceChecker withModel(ModelDefinition other) {
        return new AdherenceChecker(other, books, calendar, thresholds, terms);
    }

    /**
     * Returns a copy of this checker with other books of rules.
     *
     * @param others the books, in place of those it has
     * @return the copy
     * @throws IllegalArgumentException if two books use one code
     * @throws NotWellFormedException if a threshold that was set is known to none of the books
     */
    public AdherenceChecker withBooks(RuleBook... others) {
        return new AdherenceChecker(model, List.of(others), calendar, thresholds, terms);
    }

    /**
     * Returns a copy of this checker with other working days.
     *
     * @param other the calendar
     * @return the copy
     */
    public AdherenceChecker withCalendar(WorkingCalendar other) {
        return new AdherenceChecker(model, books, other, thresholds, terms);
    }

    /**
     * Returns a copy of this checker with other values of thresholds.
     *
     * @param values the values by key, each in the unit of its threshold, in place of those it has
     * @return the copy
     * @throws NotWellFormedException with every key that no rule of the books knows and every value that is out of bounds
     */
    public AdherenceChecker withThresholds(Map<ThresholdKey, Integer> values) {
        return new AdherenceChecker(model, books, calendar, values, terms);
    }

    /**
     * Returns a copy of this checker that also suggests other words for what professionals wrote. Without it nothing that is
     * written is looked through.
     *
     * @param looked the terms to look for, such as {@link LanguageTerms#shipped()}, in place of those it has
     * @return the copy
     */
    public AdherenceChecker withLanguageSuggestions(LanguageTerms looked) {
        return new AdherenceChecker(model, books, calendar, thresholds, Optional.of(looked));
    }

    /**
     * Looks at a record.
     *
     * @param record the record
     * @param asOf the day to look from; what had not happened or had not been written down by then does not count
     * @return the report
     * @throws EditionNotCheckableException if the record states an edition that is not known here, or whose elements are not
     *     known
     */
    public AdherenceReport check(PracticeRecord record, LocalDate asOf) {
        ModelDefinition edition = record.edition().map(this::edition).orElse(model);
        RecordView view = RecordView.of(record, asOf, calendar, edition, limits.under(edition));
        Gaps gaps = new Gaps(view);
        List<Finding> findings = new ArrayList<>();
        List<RuleFailure> failures = new ArrayList<>();
        for (BookedRule rule : rules) {
            try {
                findings.add(finding(rule, view, gaps));
            } catch (RuntimeException | AssertionError | StackOverflowError broken) {
                failures.add(
                        new RuleFailure(rule.descriptor(), broken.getClass().getName()));
            }
        }
        return new AdherenceReport(record.id(), asOf, edition, Optional.empty(), findings, failures, List.of());
    }

    private ModelDefinition edition(EditionId stated) {
        return stated.equals(model.id())
                ? model
                : PracticeModels.find(stated)
                        .map(EditionNotCheckableException::refusing)
                        .orElseThrow(() -> EditionNotCheckableException.unknown(stated));
    }

    private static Finding finding(BookedRule rule, RecordView view, Gaps gaps) {
        RuleDescriptor descriptor = rule.descriptor();
        try {
            Suggested answer = answer(rule, view);
            return finding(rule, view, answer, gaps.of(descriptor, answer.outcome()));
        } catch (OutsideCalendarException unknownYears) {
            Outcome.NotEnoughEvidence outcome = Outcomes.sourceDoesNotHold(
                    Phrase.of("kernel.outsideCalendar")
                            .with("first", unknownYears.firstDay())
                            .with("last", unknownYears.lastDay()),
                    List.of());
            return finding(rule, view, new Suggested(outcome, List.of()), Gaps.withoutNeed(descriptor, outcome));
        }
    }

    private static Finding finding(BookedRule rule, RecordView view, Suggested answer, List<Gap> gaps) {
        return new Finding(
                rule.descriptor(),
                rule.wording(),
                answer.outcome(),
                view.restricted(),
                Limits.of(rule, view),
                gaps,
                answer.suggestions(),
                rule.seenElsewhere(view.record()));
    }

    private static Suggested answer(BookedRule rule, RecordView view) {
        if (!RulesOfEdition.has(view.model(), rule.descriptor())) {
            return new Suggested(
                    Outcomes.notApplicable(notInEdition(view.model(), rule.descriptor()), List.of()), List.of());
        }
        Suggested answer = rule.rule() instanceof SuggestingRule suggesting
                ? suggesting.suggest(view)
                : new Suggested(rule.rule().evaluate(view), List.of());
        Outcome outcome = Objects.requireNonNull(answer.outcome(), "outcome");
        if (rule.descriptor().advisory() && outcome.verdict() == Verdict.NOT_MET) {
            throw new AdvisoryRuleException();
        }
        return answer;
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

    /** Shows the type and the edition. */
    @Override
    public String toString() {
        return "AdherenceChecker " + model.id();
    }
}
