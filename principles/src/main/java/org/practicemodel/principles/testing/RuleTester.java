package org.practicemodel.principles.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.rule.TeamRule;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.rule.WorkerRule;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

/**
 * Asks one rule of one record, as a checker would, and says what was expected otherwise.
 *
 * <p>For instance:
 *
 * <pre>{@code
 * RuleTester.of(book, "casebook:V01-R1")
 *         .given(record)
 *         .asOf(day)
 *         .with("casebook:familyTime.withinDays", 14)
 *         .expect(Verdict.MET)
 *         .because("casebook:V01-R1.kept")
 *         .evidence("/extensions/casebook:familyTimes", EvidenceRole.SUPPORTS);
 * }</pre>
 *
 * <p>Immutable and thread-safe. Our interpretation.
 */
public final class RuleTester {

    static final Messages WORDING = Messages.beside(RuleTester.class, "answers");

    private final RuleBook book;
    private final SubjectRule<?> rule;
    private final ModelDefinition model;
    private final Map<ThresholdKey, Integer> thresholds;
    private final Optional<SubjectRecord> record;
    private final Optional<LocalDate> asOf;

    private RuleTester(
            RuleBook book,
            SubjectRule<?> rule,
            ModelDefinition model,
            Map<ThresholdKey, Integer> thresholds,
            Optional<SubjectRecord> record,
            Optional<LocalDate> asOf) {
        this.book = book;
        this.rule = rule;
        this.model = model;
        this.thresholds = Map.copyOf(thresholds);
        this.record = record;
        this.asOf = asOf;
    }

    /**
     * Obtains a tester of a rule about families that has no book yet: what it says is shown by its keys.
     *
     * @param rule the rule
     * @return the tester
     */
    public static RuleTester of(Rule rule) {
        return of(new RuleBook("tested", List.of(rule), WORDING), rule);
    }

    /**
     * Obtains a tester of a rule about workers that has no book yet: what it says is shown by its keys.
     *
     * @param rule the rule
     * @return the tester
     */
    public static RuleTester of(WorkerRule rule) {
        return of(new RuleBook("tested", List.of(), List.of(rule), List.of(), WORDING), rule);
    }

    /**
     * Obtains a tester of a rule about teams that has no book yet: what it says is shown by its keys.
     *
     * @param rule the rule
     * @return the tester
     */
    public static RuleTester of(TeamRule rule) {
        return of(new RuleBook("tested", List.of(), List.of(), List.of(rule), WORDING), rule);
    }

    /**
     * Obtains a tester of a rule of a book: what it says is shown in the words of the book.
     *
     * @param book the book
     * @param code the code of the rule
     * @return the tester
     * @throws IllegalArgumentException if the book has no such rule
     */
    public static RuleTester of(RuleBook book, String code) {
        return of(
                book,
                book.everyRule().stream()
                        .filter(each -> each.descriptor().code().equals(RuleCode.of(code)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("The book " + book.id() + " has no " + code)));
    }

    private static RuleTester of(RuleBook book, SubjectRule<?> rule) {
        return new RuleTester(book, rule, PracticeModels.leeds(), Map.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a copy of this tester with a record.
     *
     * @param known the record of a family, a worker or a team, in place of the one it has
     * @return the copy
     */
    public RuleTester given(SubjectRecord known) {
        return new RuleTester(book, rule, model, thresholds, Optional.of(known), asOf);
    }

    /**
     * Returns a copy of this tester with a day.
     *
     * @param day the day to look from, in place of the one it has
     * @return the copy
     */
    public RuleTester asOf(LocalDate day) {
        return new RuleTester(book, rule, model, thresholds, record, Optional.of(day));
    }

    /**
     * Returns a copy of this tester with one more limit that is set otherwise than the rule has it.
     *
     * @param threshold the key of the limit
     * @param value its value, in its unit
     * @return the copy
     */
    public RuleTester with(String threshold, int value) {
        Map<ThresholdKey, Integer> more = new HashMap<>(thresholds);
        more.put(ThresholdKey.of(threshold), value);
        return new RuleTester(book, rule, model, more, record, asOf);
    }

    /**
     * Returns a copy of this tester with another edition of the model.
     *
     * @param edition the edition for a record that states none, in place of the current one
     * @return the copy
     */
    public RuleTester under(ModelDefinition edition) {
        return new RuleTester(book, rule, edition, thresholds, record, asOf);
    }

    /**
     * Asks the rule and expects a verdict.
     *
     * @param verdict the verdict
     * @return the answer, of which more can be expected
     * @throws AssertionError if the verdict is another one, or if the rule broke, with what it threw as the cause
     * @throws IllegalStateException if no record or no day was given, or if the rule does not look at such records
     */
    public AnswerTester expect(Verdict verdict) {
        SubjectRecord known = record.orElseThrow(() -> new IllegalStateException("Say the record: given(…)"));
        LocalDate day = asOf.orElseThrow(() -> new IllegalStateException("Say the day to look from: asOf(…)"));
        RuleCode code = rule.descriptor().code();
        AdherenceChecker checker = AdherenceChecker.of(model).withBooks(book).withThresholds(thresholds);
        AdherenceReport report = checker.check(known, day);
        if (report.failures().stream().anyMatch(failure -> failure.rule().equals(code))) {
            throw new AssertionError(code + " broke", thrown(checker, known, day));
        }
        Finding finding = report.findings().stream()
                .filter(each -> each.rule().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(code + " does not look at the record of a "
                        + known.subject().name()));
        return new AnswerTester(known.id(), day, finding).verdict(verdict);
    }

    /** The report says that the rule broke; whoever writes it wants to see where. */
    private Throwable thrown(AdherenceChecker checker, SubjectRecord known, LocalDate day) {
        try {
            if (rule instanceof Rule ofFamilies && known instanceof PracticeRecord family) {
                ofFamilies.evaluate(checker.view(family, day));
            }
            if (rule instanceof WorkerRule ofWorkers && known instanceof WorkerRecord worker) {
                ofWorkers.evaluate(checker.view(worker, day));
            }
            if (rule instanceof TeamRule ofTeams && known instanceof TeamRecord team) {
                ofTeams.evaluate(checker.view(team, day));
            }
            return new IllegalStateException(
                    "It answered nothing, or it promised to be advisory and said that the record shows otherwise");
        } catch (RuntimeException | AssertionError | StackOverflowError broken) {
            return broken;
        }
    }

    /** Shows the type and the code of the rule. */
    @Override
    public String toString() {
        return "RuleTester " + rule.descriptor().code();
    }
}
