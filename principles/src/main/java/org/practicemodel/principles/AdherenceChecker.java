package org.practicemodel.principles;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleBookProvider;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.view.TeamView;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.principles.language.LanguageTerms;
import org.practicemodel.principles.policy.Policy;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.rule.LeedsRuleBooks;

/**
 * Asks every rule of its books that looks at its subject how far one record, of a family, a worker or a team, shows the
 * practice model.
 *
 * <p>It is pure: the same record, model, settings and day give the same report, in any locale, zone and thread. A record
 * that states another edition than the one that the checker's model is or adapts is looked at under that one, every other under
 * the checker's model. A rule that breaks is reported as
 * broken and stops nothing. For instance {@code AdherenceChecker.of(PracticeModels.leeds()).check(record, asOf)}. Immutable
 * and thread-safe. Our interpretation.
 */
public final class AdherenceChecker {

    private final EffectiveModel model;
    private final Editions editions;
    private final List<RuleBook> books;
    private final BookedRules rules;
    private final WorkingCalendar calendar;
    private final Map<ThresholdKey, Integer> thresholds;
    private final Optional<LanguageTerms> terms;
    private final Optional<Policy> policy;
    private final Settings settings;

    private AdherenceChecker(
            EffectiveModel model,
            List<RuleBook> books,
            WorkingCalendar calendar,
            Map<ThresholdKey, Integer> thresholds,
            Optional<LanguageTerms> terms,
            Optional<Policy> policy) {
        this.model = model;
        this.editions = new Editions(model);
        this.books = books;
        this.rules = BookedRules.of(books, terms.or(() -> wanted(policy, model)));
        this.calendar = calendar;
        this.thresholds = Map.copyOf(thresholds);
        this.terms = terms;
        this.policy = policy;
        this.settings = Settings.of(rules, model.definition(), thresholds, policy);
    }

    private static Optional<LanguageTerms> wanted(Optional<Policy> policy, EffectiveModel model) {
        return policy.flatMap(Policy::languageSuggestions)
                .filter(suggested -> suggested)
                .map(suggested -> LanguageTerms.of(model.definition()));
    }

    /**
     * Obtains a checker with the books of the ten principles, of the formulation and of supervision, and the working days of
     * England and Wales.
     *
     * @param model the edition for records that state none
     * @return the checker
     * @throws EditionNotCheckableException if the elements of this edition are not known
     * @throws NotWellFormedException if it leaves out what is always asked, puts it below its floor, or sets a threshold out of
     *     bounds, which only one that a program made can do
     */
    public static AdherenceChecker of(ModelDefinition model) {
        return of(EffectiveModel.of(model));
    }

    /**
     * Obtains a checker for the model of an authority, with the books of the ten principles, of the formulation and of
     * supervision, and the working days of England and Wales.
     *
     * @param model the model for records that state no edition, such as {@code LeedsModels.known().read(file).orElseThrow()}
     * @return the checker
     * @throws EditionNotCheckableException if the elements of this edition are not known
     * @throws NotWellFormedException if it leaves out what is always asked, puts it below its floor, or sets a threshold out of
     *     bounds, which only one that a program made can do
     */
    public static AdherenceChecker of(EffectiveModel model) {
        return new AdherenceChecker(
                model,
                LeedsRuleBooks.all(),
                WorkingCalendar.englandAndWales(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns a copy of this checker with another edition.
     *
     * @param other the edition for records that state none, in place of the one it has
     * @return the copy
     * @throws EditionNotCheckableException if the elements of this edition are not known
     * @throws NotWellFormedException if a threshold that was set is out of the bounds that this edition sets, or as {@link #of(ModelDefinition)} does
     */
    public AdherenceChecker withModel(ModelDefinition other) {
        return withModel(EffectiveModel.of(other));
    }

    /**
     * Returns a copy of this checker with the model of an authority.
     *
     * @param other the model for records that state no edition, in place of the one it has
     * @return the copy
     * @throws EditionNotCheckableException if the elements of this edition are not known
     * @throws NotWellFormedException if a threshold that was set is out of the bounds that this model sets, or as {@link #of(EffectiveModel)} does
     */
    public AdherenceChecker withModel(EffectiveModel other) {
        return new AdherenceChecker(other, books, calendar, thresholds, terms, policy);
    }

    /**
     * Returns a copy of this checker with other books of rules. Their names are taken as they are, since whoever names every
     * book knows them all.
     *
     * @param others the books, in place of those it has
     * @return the copy
     * @throws IllegalArgumentException if two books use one code
     * @throws NotWellFormedException if a threshold that was set is known to none of the books
     */
    public AdherenceChecker withBooks(RuleBook... others) {
        return new AdherenceChecker(model, List.of(others), calendar, thresholds, terms, policy);
    }

    /**
     * Returns a copy of this checker with more books of rules, such as a vendor's. A book that is not of this library begins
     * its id with a namespace and keeps its codes, thresholds and wording in it: the book {@code casebook} has rules such as
     * {@code casebook:V01-R1} and wording such as {@code casebook:V01-R1.statement}.
     *
     * @param more the books, besides those it has
     * @return the copy
     * @throws NotWellFormedException with every name that is not in the namespace of its book, every id and code that is used
     *     already, and every threshold that means something else in another book; or where the model leaves out, or puts lower,
     *     what one of these books always asks
     */
    public AdherenceChecker andBooks(RuleBook... more) {
        return new AdherenceChecker(model, AddedBooks.to(books, List.of(more)), calendar, thresholds, terms, policy);
    }

    /**
     * Returns a copy of this checker with the books that are offered to the context class loader of this thread, besides those
     * it has. Nothing is ever discovered unless this is called.
     *
     * @return the copy, with the books found in the order of their ids
     * @throws RuleBookDiscoveryException with every provider that gave no book, up to one that cannot be found, and every book
     *     or code that comes twice
     * @throws NotWellFormedException as {@link #andBooks(RuleBook...)} does
     */
    public AdherenceChecker discover() {
        return withFound(ServiceLoader.load(RuleBookProvider.class));
    }

    /**
     * Returns a copy of this checker with the books that are offered to a class loader, besides those it has.
     *
     * @param loader the class loader, such as that of a plug-in
     * @return the copy, with the books found in the order of their ids
     * @throws RuleBookDiscoveryException with every provider that gave no book, up to one that cannot be found, and every book
     *     or code that comes twice
     * @throws NotWellFormedException as {@link #andBooks(RuleBook...)} does
     */
    public AdherenceChecker discover(ClassLoader loader) {
        return withFound(ServiceLoader.load(RuleBookProvider.class, loader));
    }

    private AdherenceChecker withFound(ServiceLoader<RuleBookProvider> offered) {
        return andBooks(ProvidedBooks.of(offered, books).toArray(RuleBook[]::new));
    }

    /**
     * Returns a copy of this checker with other working days.
     *
     * @param other the calendar
     * @return the copy
     */
    public AdherenceChecker withCalendar(WorkingCalendar other) {
        return new AdherenceChecker(model, books, other, thresholds, terms, policy);
    }

    /**
     * Returns a copy of this checker with other values of thresholds.
     *
     * @param values the values by key, each in the unit of its threshold, in place of those it has
     * @return the copy
     * @throws NotWellFormedException with every key that no rule of the books knows and every value that is out of bounds
     */
    public AdherenceChecker withThresholds(Map<ThresholdKey, Integer> values) {
        return new AdherenceChecker(model, books, calendar, values, terms, policy);
    }

    /**
     * Returns a copy of this checker that also suggests other words for what professionals wrote. Without it nothing that is
     * written is looked through.
     *
     * @param looked the terms to look for, such as {@link LanguageTerms#shipped()}, in place of those it has
     * @return the copy
     */
    public AdherenceChecker withLanguageSuggestions(LanguageTerms looked) {
        return new AdherenceChecker(model, books, calendar, thresholds, Optional.of(looked), policy);
    }

    /**
     * Returns a copy of this checker with what a team or deployment sets: limits, standings of rules, and whether other words
     * are suggested. A value that was set by {@link #withThresholds(Map)} comes before one of the policy, and terms that were
     * set by {@link #withLanguageSuggestions(LanguageTerms)} before those of the model.
     *
     * @param set the policy, in place of the one it has
     * @return the copy, whose reports say what the policy set
     * @throws NotWellFormedException with every key and rule that no rule of the books knows, every value that is out of bounds
     *     every standing below a floor and every rule that only advises and is to decide, each by its place in the policy, such as {@code standings/0/rule}
     */
    public AdherenceChecker withPolicy(Policy set) {
        return new AdherenceChecker(model, books, calendar, thresholds, terms, Optional.of(set));
    }

    /**
     * Returns what can be said without a record about every rule that this checker can ask, with the standing that it has
     * here under the edition for records that state none.
     *
     * @return the rules of families, of workers and of teams, sorted by their codes
     */
    public List<RuleDescriptor> rules() {
        return rules.descriptors()
                .map(rule -> settings.applied(rule, model.definition()))
                .sorted(Comparator.comparing(RuleDescriptor::code))
                .toList();
    }

    /**
     * Looks at the record of a family.
     *
     * @param record the record
     * @param asOf the day to look from; what had not happened or had not been written down by then does not count
     * @return the report
     * @throws EditionNotCheckableException if the record states an edition that is not known here, or whose elements are not
     *     known
     */
    public AdherenceReport check(PracticeRecord record, LocalDate asOf) {
        return new Asking<>(view(record, asOf), editions.used(record, books), settings).report(rules.ofFamilies());
    }

    /**
     * Looks at the record of a worker: at the supervision and learning they get, never at who they are. None of it is in the
     * report of a family, and such reports are never added up.
     *
     * @param record the record
     * @param asOf the day to look from; what had not happened or had not been written down by then does not count
     * @return the report
     * @throws EditionNotCheckableException if the record states an edition that is not known here, or whose elements are not
     *     known
     */
    public AdherenceReport check(WorkerRecord record, LocalDate asOf) {
        return new Asking<>(view(record, asOf), editions.used(record, books), settings).report(rules.ofWorkers());
    }

    /**
     * Looks at the record of a team: at how the service set it up, never at who is in it. None of it is in the report of a
     * family, and such reports are never added up.
     *
     * @param record the record
     * @param asOf the day to look from; what had not happened or had not been written down by then does not count
     * @return the report
     * @throws EditionNotCheckableException if the record states an edition that is not known here, or whose elements are not
     *     known
     */
    public AdherenceReport check(TeamRecord record, LocalDate asOf) {
        return new Asking<>(view(record, asOf), editions.used(record, books), settings).report(rules.ofTeams());
    }

    /**
     * Looks at a record of whichever subject, for whoever does not know in advance which one it has.
     *
     * @param record the record of a family, a worker or a team
     * @param asOf the day to look from; what had not happened or had not been written down by then does not count
     * @return the report
     * @throws EditionNotCheckableException if the record states an edition that is not known here, or whose elements are not
     *     known
     * @throws IllegalArgumentException if the record is of another type than these
     */
    public AdherenceReport check(SubjectRecord record, LocalDate asOf) {
        if (record instanceof PracticeRecord family) {
            return check(family, asOf);
        }
        if (record instanceof WorkerRecord worker) {
            return check(worker, asOf);
        }
        if (record instanceof TeamRecord team) {
            return check(team, asOf);
        }
        throw new IllegalArgumentException(
                "No rule looks at a " + record.getClass().getName());
    }

    /**
     * Returns the record of a family as this checker looks at it, with its working days and limits: for whoever prepares a
     * supervision by the same settings, for instance {@code Agenda.of(checker.view(record, asOf))}.
     *
     * @param record the record
     * @param asOf the day to look from
     * @return the view
     * @throws EditionNotCheckableException if the record states an edition that is not known here, or whose elements are not
     *     known
     */
    public RecordView view(PracticeRecord record, LocalDate asOf) {
        ModelDefinition edition = editions.definition(record);
        return RecordView.of(record, asOf, calendar, edition, settings.limitsUnder(edition));
    }

    /**
     * Returns the record of a worker as this checker looks at it, with its working days and limits.
     *
     * @param record the record
     * @param asOf the day to look from
     * @return the view
     * @throws EditionNotCheckableException if the record states an edition that is not known here, or whose elements are not
     *     known
     */
    public WorkerView view(WorkerRecord record, LocalDate asOf) {
        ModelDefinition edition = editions.definition(record);
        return WorkerView.of(record, asOf, calendar, edition, settings.limitsUnder(edition));
    }

    /**
     * Returns the record of a team as this checker looks at it, with its working days and limits.
     *
     * @param record the record
     * @param asOf the day to look from
     * @return the view
     * @throws EditionNotCheckableException if the record states an edition that is not known here, or whose elements are not
     *     known
     */
    public TeamView view(TeamRecord record, LocalDate asOf) {
        ModelDefinition edition = editions.definition(record);
        return TeamView.of(record, asOf, calendar, edition, settings.limitsUnder(edition));
    }

    /**
     * Returns the model for records that state no edition.
     *
     * @return the model
     */
    public EffectiveModel model() {
        return model;
    }

    /** Shows the type and the edition. */
    @Override
    public String toString() {
        return "AdherenceChecker " + model.id();
    }
}
