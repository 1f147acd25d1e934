package org.practicemodel.principles.assertion;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

/** Expects the same of each of several parts. */
final class PartsExpectation implements Expectation {

    /** What is expected of a part. */
    enum Expected {
        MET {
            @Override
            boolean holds(Part part, AdherenceReport looked) {
                return part.verdict(looked) == Verdict.MET;
            }

            @Override
            Predicate<Finding> against(AdherenceReport part) {
                return deciding(part).and(finding -> finding.verdict() != Verdict.MET);
            }
        },
        NOT_MET {
            @Override
            boolean holds(Part part, AdherenceReport looked) {
                return part.verdict(looked) == Verdict.NOT_MET;
            }

            @Override
            Predicate<Finding> against(AdherenceReport part) {
                return deciding(part);
            }
        },
        EVIDENCE {
            @Override
            boolean holds(Part part, AdherenceReport looked) {
                return Expectation.isJudged(part.within(looked));
            }

            @Override
            Predicate<Finding> against(AdherenceReport part) {
                return finding -> true;
            }
        };

        abstract boolean holds(Part part, AdherenceReport looked);

        /** Returns which of the findings of a part speak against it. */
        abstract Predicate<Finding> against(AdherenceReport part);

        /** The findings that decide a roll-up: the key ones that apply, else whichever apply, else all. */
        private static Predicate<Finding> deciding(AdherenceReport part) {
            Predicate<Finding> applies = finding -> finding.verdict() != Verdict.NOT_APPLICABLE;
            Predicate<Finding> appliesAndDecides = applies.and(Finding::isKey);
            if (part.findings().stream().anyMatch(appliesAndDecides)) {
                return appliesAndDecides;
            }
            return part.findings().stream().anyMatch(applies) ? applies : finding -> true;
        }
    }

    private final Expected expected;
    private final List<? extends Part> parts;

    PartsExpectation(Expected expected, List<? extends Part> parts) {
        this.expected = expected;
        this.parts = parts;
    }

    @Override
    public AdherenceReport within(AdherenceReport looked) {
        Predicate<RuleDescriptor> ofAny = rule -> parts.stream().anyMatch(part -> part.has(rule));
        return looked.narrowedTo(
                finding -> ofAny.test(finding.descriptor()), failure -> ofAny.test(failure.descriptor()));
    }

    @Override
    public Optional<Shortfall> shortfall(AdherenceReport looked) {
        List<? extends Part> others =
                parts.stream().filter(part -> !expected.holds(part, looked)).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Phrase headline = Phrase.of("parts." + expected).with("count", others.size());
        return Optional.of(Shortfall.of(
                AssertionWords.ofAll(headline, parts.size(), parts.get(0).kind()),
                others.stream().flatMap(part -> line(part, looked).stream()).toList(),
                against(others, looked)));
    }

    private AdherenceReport against(List<? extends Part> others, AdherenceReport looked) {
        return looked.narrowedTo(
                finding -> others.stream()
                        .filter(part -> part.has(finding.descriptor()))
                        .anyMatch(part -> expected.against(part.within(looked)).test(finding)),
                failure -> others.stream().anyMatch(part -> part.has(failure.descriptor())));
    }

    private static Optional<String> line(Part part, AdherenceReport looked) {
        AdherenceReport within = part.within(looked);
        boolean isAsked = !within.findings().isEmpty() || !within.failures().isEmpty();
        return part.title(looked)
                .map(title -> AssertionWords.say(Phrase.of(isAsked ? "part" : "part.notAsked")
                        .with("part", title)
                        .with("verdict", Reports.text().verdict(part.verdict(looked), AssertionWords.LOCALE))));
    }
}
