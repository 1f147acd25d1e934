package org.practicemodel.principles.summary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.LabelName;
import org.practicemodel.principles.rule.LeedsRuleBooks;

/**
 * The reports of one edition, with one content, and one day while they are counted, one after the other.
 *
 * <p>It keeps no report: its size depends on the rules and the groups, not on how many reports are added. For instance:
 *
 * <pre>{@code
 * Caseload caseload = Caseload.under(PracticeModels.leeds(), asOf).by(LabelName.of("anytown:area"));
 * reports.forEach(caseload::add);
 * CaseloadSummary summary = caseload.summary();
 * }</pre>
 *
 * <p>Not thread-safe. Our interpretation.
 */
public final class Caseload {

    /** The most groups that are told apart, the one without a label among them. */
    public static final int MOST_GROUPS = 100;

    private final ModelDefinition model;
    private final String contentHash;
    private final LocalDate asOf;
    private final Optional<LabelName> by;
    private final KnownRules rules;
    private final Map<Optional<String>, Group> groups = new LinkedHashMap<>();

    private Caseload(ModelDefinition model, LocalDate asOf, Optional<LabelName> by, KnownRules rules) {
        this.model = model;
        this.contentHash = EffectiveModel.of(model).contentHash();
        this.asOf = asOf;
        this.by = by;
        this.rules = rules;
    }

    /**
     * Obtains an empty caseload as one group, with the rules of families: those of the ten principles, of the
     * formulation and of supervision.
     *
     * @param model the edition that every report was made under
     * @param asOf the day that every report looks from
     * @return the caseload
     */
    public static Caseload under(ModelDefinition model, LocalDate asOf) {
        return new Caseload(model, asOf, Optional.empty(), new KnownRules(LeedsRuleBooks.all()));
    }

    /**
     * Returns an empty caseload like this one that is counted by a label.
     *
     * @param name the label, which says no worker, team or person
     * @return the caseload
     */
    public Caseload by(LabelName name) {
        return new Caseload(model, asOf, Optional.of(name), rules);
    }

    /**
     * Returns an empty caseload like this one with other books of rules.
     *
     * @param others the books, in place of those it has
     * @return the caseload
     */
    public Caseload withBooks(RuleBook... others) {
        return new Caseload(model, asOf, by, new KnownRules(List.of(others)));
    }

    /**
     * Counts a report, or says why it does not belong here.
     *
     * @param report the report
     * @return why it was not counted; empty where it was
     * @throws TooManyGroupsException if the label has more than a hundred values
     */
    public Optional<Problem> add(AdherenceReport report) {
        return add(CountedReport.of(report));
    }

    /**
     * Counts a report, or says why it does not belong here.
     *
     * @param report the report
     * @return why it was not counted, with the place in {@code adherence-report/1}; empty where it was
     * @throws TooManyGroupsException if the label has more than a hundred values
     */
    public Optional<Problem> add(CountedReport report) {
        Optional<Problem> refusal = refusal(report);
        if (refusal.isEmpty()) {
            Group group = group(by.flatMap(report::label));
            group.addRecord(report.record());
            report.answers()
                    .forEach((code, kind) ->
                            rules.now(code).ifPresent(rule -> group.addAnswer(report.record(), rule, kind)));
        }
        return refusal;
    }

    private Optional<Problem> refusal(CountedReport report) {
        if (report.subject() != RecordSubject.FAMILY) {
            return refused("/subject", "FAMILY: what is said of workers and teams is never added up");
        }
        if (!report.edition().equals(model.id())) {
            return refused("/model/id", model.id() + ", which the summary is about");
        }
        if (report.contentHash().filter(hash -> !hash.equals(contentHash)).isPresent()) {
            return refused(
                    "/model/hash",
                    contentHash + ", the content of " + model.id()
                            + " that the summary is about; a model with the same id and another content is another model");
        }
        if (!report.asOf().equals(asOf)) {
            return refused("/asOf", asOf + ", which the summary is about");
        }
        Set<RuleCode> once = new HashSet<>();
        int place = 0;
        for (RuleCode code : report.answers().keySet()) {
            Optional<RuleCode> now = rules.now(code);
            if (now.isEmpty()) {
                return refused("/findings/" + place + "/rule", "a rule of the books that the summary knows");
            }
            if (!once.add(now.get())) {
                return refused("/findings/" + place + "/rule", "each rule once, under its former codes too");
            }
            place++;
        }
        return Optional.empty();
    }

    private static Optional<Problem> refused(String place, String expected) {
        return Optional.of(Problem.of(ProblemCode.BAD_VALUE, place, expected));
    }

    private Group group(Optional<String> label) {
        Group known = groups.get(label);
        if (known != null) {
            return known;
        }
        if (by.isPresent() && groups.size() == MOST_GROUPS) {
            throw new TooManyGroupsException(by.get());
        }
        Group group = new Group();
        groups.put(label, group);
        return group;
    }

    /**
     * Returns what can be said of the reports that were added so far.
     *
     * @return the summary
     */
    public CaseloadSummary summary() {
        List<CaseloadGroup> shown = groups.entrySet().stream()
                .filter(entry -> entry.getValue().isShown())
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(
                        (Optional<String> label) -> label.orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder()))))
                .map(entry -> entry.getValue().shown(entry.getKey(), model, rules))
                .toList();
        return new CaseloadSummary(model, asOf, by, shown, groups.size() - shown.size());
    }

    /** Shows the type and the day. */
    @Override
    public String toString() {
        return "Caseload " + asOf;
    }
}
