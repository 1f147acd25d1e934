package org.practicemodel.principles.summary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.RuleCode;

/** The counts of one group while reports are added. Not thread-safe. */
final class Group {

    private final Tally records = new Tally();
    private final Map<RuleCode, Map<AnswerKind, Tally>> answers = new TreeMap<>();

    void addRecord(RecordId record) {
        records.add(record);
    }

    void addAnswer(RecordId record, RuleCode rule, AnswerKind kind) {
        answers.computeIfAbsent(rule, any -> new EnumMap<>(AnswerKind.class))
                .computeIfAbsent(kind, any -> new Tally())
                .add(record);
    }

    boolean isShown() {
        return records.shown() > 0;
    }

    CaseloadGroup shown(Optional<String> label, ModelDefinition model, KnownRules rules) {
        List<RuleNumbers> rows = rules.all().stream()
                .map(known -> new RuleNumbers(known.descriptor(), known.wording(), numbers(known.descriptor())))
                .toList();
        return new CaseloadGroup(
                label,
                records.shown(),
                model.principles().stream()
                        .map(principle -> new PrincipleNumbers(principle, sums(principle, rows)))
                        .toList(),
                rows);
    }

    private VerdictNumbers numbers(RuleDescriptor rule) {
        Map<AnswerKind, Integer> shown = new EnumMap<>(AnswerKind.class);
        answers.getOrDefault(rule.code(), Map.of()).forEach((kind, tally) -> {
            if (tally.shown() > 0) {
                shown.put(kind, tally.shown());
            }
        });
        return new VerdictNumbers(shown);
    }

    /** Adds up what is shown, never what was counted. */
    private static VerdictNumbers sums(ModelPrinciple principle, List<RuleNumbers> rows) {
        Map<AnswerKind, Integer> sums = new EnumMap<>(AnswerKind.class);
        rows.stream()
                .filter(row -> row.rule().principles().contains(principle.id()))
                .forEach(row ->
                        row.numbers().atLeast().forEach((kind, number) -> sums.merge(kind, number, Integer::sum)));
        return new VerdictNumbers(sums);
    }
}
