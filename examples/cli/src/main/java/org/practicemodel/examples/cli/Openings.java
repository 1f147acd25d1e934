package org.practicemodel.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.RuleCode;

/** Which rules a source could ever answer, and what the least is that it would have to hold besides for another. */
final class Openings {

    private final Coverage coverage;
    private final Probe probe = new Probe();
    private final Set<RuleCode> answered;

    Openings(Coverage coverage) {
        this.coverage = coverage;
        this.answered = probe.answered(coverage);
    }

    boolean canAnswer(RuleDescriptor rule) {
        return answered.contains(rule.code());
    }

    /**
     * Returns the shortest list of types of fact that would let a rule be answered.
     *
     * @return the types; nothing if it can be answered already; empty if it needs a source that knows whole families
     */
    Optional<List<RecordType>> shortest(RuleDescriptor rule) {
        List<RecordType> lacking = rule.needs().stream()
                .map(EvidenceNeed::type)
                .distinct()
                .filter(this::isLacking)
                .toList();
        for (int size = 0; size <= lacking.size(); size++) {
            for (List<RecordType> some : ofSize(size, lacking)) {
                if (opens(rule, some)) {
                    return Optional.of(some);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isLacking(RecordType type) {
        return coverage.stateOf(type).filter(CoverageState.NOT_HELD::equals).isPresent();
    }

    private boolean opens(RuleDescriptor rule, List<RecordType> types) {
        return probe.answered(holding(types)).contains(rule.code());
    }

    private Coverage holding(List<RecordType> more) {
        List<CoveredType> types = new ArrayList<>(coverage.types().stream()
                .filter(covered -> !more.contains(covered.type()))
                .toList());
        more.forEach(type -> types.add(
                CoveredType.builder().type(type).state(CoverageState.HELD).build()));
        return coverage.withTypes(types);
    }

    /** Checks whether the source knows single children only. */
    boolean knowsOnlyChildren() {
        return coverage.subject() == CoverageSubject.CHILD;
    }

    private static List<List<RecordType>> ofSize(int size, List<RecordType> types) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<RecordType>> chosen = new ArrayList<>();
        for (int first = 0; first + size <= types.size(); first++) {
            for (List<RecordType> rest : ofSize(size - 1, types.subList(first + 1, types.size()))) {
                List<RecordType> one = new ArrayList<>(List.of(types.get(first)));
                one.addAll(rest);
                chosen.add(one);
            }
        }
        return chosen;
    }
}
