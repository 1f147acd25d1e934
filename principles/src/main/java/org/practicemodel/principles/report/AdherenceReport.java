package org.practicemodel.principles.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.vocabulary.RuleCode;

/**
 * How one record, of a family, a worker or a team, shows the practice model on one day, as data.
 *
 * <p>It is about how the work is recorded: it says nothing about whether a child is safe, about risk or about any person. It
 * has no score. For instance {@code report.principle(LeedsPrinciples.TRANSPARENT).verdict()}. Immutable and thread-safe.
 * Our interpretation.
 *
 * @param subject whom or what the record is about
 * @param record the id of the record
 * @param asOf the day that was looked from
 * @param model the edition of the model that the record was looked at under
 * @param modelUsed that edition or adaptation by its id and hash, and the books of rules
 * @param input where the record was read from; empty where the caller did not say
 * @param findings one for each rule that answered, sorted by code
 * @param failures the rules that broke, sorted by code
 * @param labels where the host counts this report, each name once and in the order in which they were added; no rule reads
 *     them
 * @param beside what stands beside single findings and changes none of them, sorted by the codes of the rules; of a rule
 *     beside whose finding nothing stands there is none
 * @param policy what a local policy set; empty where there is none
 */
public record AdherenceReport(
        RecordSubject subject,
        Identifier record,
        LocalDate asOf,
        ModelDefinition model,
        ModelUsed modelUsed,
        Optional<InputPlace> input,
        List<Finding> findings,
        List<RuleFailure> failures,
        List<Label> labels,
        List<Beside> beside,
        Optional<PolicyInForce> policy) {

    private static final int SMALLEST_ADDITIONS = 3;
    private static final int WITHIN_TEN_MINUTES = 5;

    /** Copies the lists and sorts them by the codes of the rules. */
    public AdherenceReport {
        findings = findings.stream().sorted(Comparator.comparing(Finding::rule)).toList();
        failures = failures.stream()
                .sorted(Comparator.comparing(RuleFailure::rule))
                .toList();
        labels = List.copyOf(labels);
        beside = beside.stream()
                .filter(other -> !other.isNothing())
                .sorted(Comparator.comparing(Beside::rule))
                .toList();
    }

    /**
     * Makes a report under no policy, beside whose findings nothing stands.
     *
     * @param subject whom or what the record is about
     * @param record the id of the record
     * @param asOf the day that was looked from
     * @param model the edition of the model that the record was looked at under
     * @param modelUsed that edition or adaptation by its id and hash, and the books of rules
     * @param input where the record was read from; empty where the caller did not say
     * @param findings one for each rule that answered
     * @param failures the rules that broke
     * @param labels where the host counts this report, each name once
     */
    public AdherenceReport(
            RecordSubject subject,
            Identifier record,
            LocalDate asOf,
            ModelDefinition model,
            ModelUsed modelUsed,
            Optional<InputPlace> input,
            List<Finding> findings,
            List<RuleFailure> failures,
            List<Label> labels) {
        this(subject, record, asOf, model, modelUsed, input, findings, failures, labels, List.of(), Optional.empty());
    }

    /**
     * Returns a copy of this report that says where its record was read from.
     *
     * @param file the name of the file
     * @param index the number of the record in it, from 0
     * @return the copy
     */
    public AdherenceReport withInput(String file, int index) {
        return new AdherenceReport(
                subject,
                record,
                asOf,
                model,
                modelUsed,
                Optional.of(new InputPlace(file, index)),
                findings,
                failures,
                labels,
                beside,
                policy);
    }

    /**
     * Returns a copy of this report that says where the host counts it.
     *
     * @param label the label, in place of the one of the same name where there is one
     * @return the copy
     */
    public AdherenceReport withLabel(Label label) {
        List<Label> all = new ArrayList<>(labels);
        all.removeIf(other -> other.name().equals(label.name()));
        all.add(label);
        return new AdherenceReport(
                subject, record, asOf, model, modelUsed, input, findings, failures, all, beside, policy);
    }

    /**
     * Returns a copy of this report with something beside its findings. No finding is changed.
     *
     * @param each what stands beside a finding, in place of what stands there
     * @return the copy
     */
    public AdherenceReport withBeside(Function<Finding, Beside> each) {
        return new AdherenceReport(
                subject,
                record,
                asOf,
                model,
                modelUsed,
                input,
                findings,
                failures,
                labels,
                findings.stream().map(each).toList(),
                policy);
    }

    /**
     * Returns what stands beside the finding of a rule.
     *
     * @param rule the code of the rule
     * @return what stands there, even nothing
     */
    public Beside beside(RuleCode rule) {
        return beside.stream()
                .filter(other -> other.rule().equals(rule))
                .findFirst()
                .orElseGet(() -> Beside.nothing(rule));
    }

    /**
     * Returns a copy of this report that holds fewer findings. What its principles and elements come to, and all that is
     * counted, is then what these alone come to.
     *
     * @param kept which findings it keeps
     * @param keptFailures which of the rules that broke it keeps
     * @return the copy; what stands beside a finding that is left out is left out too
     */
    public AdherenceReport narrowedTo(Predicate<Finding> kept, Predicate<RuleFailure> keptFailures) {
        return new AdherenceReport(
                subject,
                record,
                asOf,
                model,
                modelUsed,
                input,
                findings.stream().filter(kept).toList(),
                failures.stream().filter(keptFailures).toList(),
                labels,
                beside.stream()
                        .filter(other -> finding(other.rule()).filter(kept).isPresent())
                        .toList(),
                policy);
    }

    /**
     * Returns the finding of a rule.
     *
     * @param rule the code of the rule
     * @return the finding; empty where no rule with that code answered
     */
    public Optional<Finding> finding(RuleCode rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).findFirst();
    }

    /**
     * Returns what the findings of every principle of the model come to.
     *
     * @return a roll-up for each principle, in the order of the model
     */
    public List<RollUp<PrincipleId>> principles() {
        return model.principles().stream()
                .map(ModelPrinciple::id)
                .map(id -> rollUp(id, serving(id)))
                .toList();
    }

    /**
     * Returns what the findings of every element of the model come to.
     *
     * @return a roll-up for each element, in the order of the model
     */
    public List<RollUp<ElementId>> elements() {
        return model.elements().stream()
                .map(ModelElement::id)
                .map(id -> rollUp(id, rule -> rule.element().equals(id)))
                .toList();
    }

    /**
     * Returns what the findings of one principle come to.
     *
     * @param id the principle
     * @return its roll-up
     * @throws IllegalArgumentException if the model has no such principle
     */
    public RollUp<PrincipleId> principle(PrincipleId id) {
        return one(principles(), id);
    }

    /**
     * Returns what the findings of one element come to.
     *
     * @param id the element
     * @return its roll-up
     * @throws IllegalArgumentException if the model has no such element
     */
    public RollUp<ElementId> element(ElementId id) {
        return one(elements(), id);
    }

    /**
     * Returns what would let be answered what the record does not let anybody say.
     *
     * @return the gaps, by the codes of the rules
     */
    public List<Gap> gaps() {
        return findings.stream().flatMap(finding -> finding.gaps().stream()).toList();
    }

    /**
     * Returns the smallest additions that would let most be seen: facts before sentences, then those that open most rules.
     *
     * @return at most three, the smallest first; never anything that takes a conversation
     */
    public List<Addition> smallestAdditions() {
        return Addition.smallest(gaps(), SMALLEST_ADDITIONS);
    }

    /**
     * Returns what a worker could do in ten minutes: to add a fact or a sentence or two, or to ask for it whoever knows it.
     *
     * <p>For instance to add the day the plan was agreed. What the worker can add comes first, then what others can be asked
     * for; of each, what opens most rules comes first.
     *
     * @return at most five, each another thing; never anything that takes a conversation, so that nobody is asked to tell
     *     again what hurt, nor what the system has no place for
     */
    public List<Addition> withinTenMinutes() {
        return Addition.withinTenMinutes(gaps(), WITHIN_TEN_MINUTES);
    }

    /**
     * Returns how much of each principle the record lets anybody see.
     *
     * @return a row for each principle, in the order of the model
     */
    public List<CoverageRow> coverage() {
        return model.principles().stream()
                .map(ModelPrinciple::id)
                .map(id -> CoverageRow.of(
                        id,
                        findings.stream()
                                .filter(finding -> serving(id).test(finding.descriptor()))
                                .toList()))
                .toList();
    }

    /**
     * Returns what cannot now be changed, each matter once.
     *
     * @return the past findings, by the codes of the rules
     */
    public List<PastFinding> history() {
        return findings.stream()
                .flatMap(finding -> finding.history().stream())
                .distinct()
                .toList();
    }

    private static Predicate<RuleDescriptor> serving(PrincipleId id) {
        return rule -> rule.principles().contains(id);
    }

    private <I> RollUp<I> rollUp(I id, Predicate<RuleDescriptor> serves) {
        return RollUp.of(
                        id,
                        findings.stream()
                                .filter(finding -> serves.test(finding.descriptor()))
                                .toList(),
                        failures.stream().anyMatch(failure -> serves.test(failure.descriptor())))
                .withWaived(waived(serves));
    }

    private int waived(Predicate<RuleDescriptor> serves) {
        return (int) findings.stream()
                .filter(finding -> serves.test(finding.descriptor()))
                .filter(Finding::isOtherwise)
                .filter(finding -> beside(finding.rule()).isWaived())
                .count();
    }

    private <I> RollUp<I> one(List<RollUp<I>> all, I id) {
        return all.stream()
                .filter(rollUp -> rollUp.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(model.id() + " does not have " + id));
    }

    /** Shows the type, the id of the record and the day. */
    @Override
    public String toString() {
        return "AdherenceReport " + record + " " + asOf;
    }
}
