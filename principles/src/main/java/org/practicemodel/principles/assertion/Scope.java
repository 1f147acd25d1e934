package org.practicemodel.principles.assertion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.report.AdherenceReport;

/**
 * What assertions look at, and how they are qualified.
 *
 * @param parts the parts that are looked at; each list narrows what the one before it left
 * @param onlyKey whether only the rules that decide roll-ups are looked at
 * @param abouts whom findings are about that are looked at; each set narrows what the one before it left
 * @param because why it is asserted
 * @param expectsNothing whether nothing is expected to be judged
 */
record Scope(
        List<List<? extends Part>> parts,
        boolean onlyKey,
        List<Set<About>> abouts,
        Optional<String> because,
        boolean expectsNothing) {

    static final Scope EVERYTHING = new Scope(List.of(), false, List.of(), Optional.empty(), false);

    Scope lookingAt(List<? extends Part> any) {
        return new Scope(and(parts, any), onlyKey, abouts, because, expectsNothing);
    }

    Scope onlyKeyRules() {
        return new Scope(parts, true, abouts, because, expectsNothing);
    }

    Scope about(Set<About> any) {
        return new Scope(parts, onlyKey, and(abouts, any), because, expectsNothing);
    }

    Scope because(String reason) {
        return new Scope(parts, onlyKey, abouts, Optional.of(reason), expectsNothing);
    }

    Scope expectingNothingToJudge() {
        return new Scope(parts, onlyKey, abouts, because, true);
    }

    private static <T> List<T> and(List<? extends T> before, T another) {
        return Stream.concat(before.stream(), Stream.of(another)).toList();
    }

    /** Returns the report with what is looked at alone; refuses a part that is not known there. */
    AdherenceReport of(AdherenceReport report) {
        parts.forEach(any -> any.forEach(part -> part.requireIn(report)));
        return report.narrowedTo(
                finding -> looksAt(finding.descriptor(), finding.about()),
                failure -> looksAt(failure.descriptor(), failure.descriptor().about()));
    }

    private boolean looksAt(RuleDescriptor rule, About about) {
        return (!onlyKey || (rule.standing() == Standing.KEY && !rule.advisory()))
                && parts.stream().allMatch(any -> any.stream().anyMatch(part -> part.has(rule)))
                && abouts.stream().allMatch(any -> any.contains(about));
    }
}
