package org.practicemodel.principles.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.principles.report.AdherenceReport;

/**
 * Sees the reports of a run one after the other, and says which waivers applied to nothing. Remembers what it has seen of each
 * waiver and nothing of the records, of which there may be more than memory holds. Not thread-safe.
 */
final class WaiverUse {

    private final Waivers waivers;
    private final RuleCodes rules;
    private final Set<WaiverId> used = new HashSet<>();
    private final Set<WaiverId> looked = new HashSet<>();
    private final Set<WaiverId> asked = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    WaiverUse(Waivers waivers, Collection<RuleDescriptor> rules) {
        this.waivers = waivers;
        this.rules = new RuleCodes(rules);
    }

    void see(AdherenceReport report) {
        days.add(report.asOf());
        for (Waiver waiver : waivers.waivers()) {
            if (isOf(waiver, report)) {
                looked.add(waiver.id());
                if (!asked.contains(waiver.id()) && isAsked(waiver, report)) {
                    asked.add(waiver.id());
                }
            }
        }
        report.findings()
                .forEach(finding -> waivers.applying(report, finding).forEach(waiver -> used.add(waiver.id())));
    }

    WaiverReview review() {
        List<WaiverRemark> remarks = new ArrayList<>();
        for (int index = 0; index < waivers.waivers().size(); index++) {
            Waiver waiver = waivers.waivers().get(index);
            if (!used.contains(waiver.id())) {
                remarks.add(new WaiverRemark(index, waiver, state(waiver)));
            }
        }
        return new WaiverReview(remarks);
    }

    private WaiverState state(Waiver waiver) {
        Optional<RuleDescriptor> rule = rules.find(waiver.rule());
        if (rule.isEmpty()) {
            return WaiverState.RULE_NOT_KNOWN;
        }
        if (!Waiver.mayWaive(rule.get())) {
            return WaiverState.NEVER_WAIVED;
        }
        if (!days.isEmpty() && days.stream().allMatch(waiver.until()::isBefore)) {
            return WaiverState.EXPIRED;
        }
        if (!days.isEmpty() && days.stream().allMatch(waiver.decided()::isAfter)) {
            return WaiverState.NOT_YET_IN_FORCE;
        }
        if (waiver.record().isPresent() && !looked.contains(waiver.id())) {
            return WaiverState.RECORD_NOT_LOOKED_AT;
        }
        return asked.contains(waiver.id()) ? WaiverState.UNMATCHED : WaiverState.RULE_NOT_ASKED;
    }

    private static boolean isOf(Waiver waiver, AdherenceReport report) {
        return waiver.record()
                .map(named -> named.value().equals(report.record().value()))
                .orElse(true);
    }

    private static boolean isAsked(Waiver waiver, AdherenceReport report) {
        return report.findings().stream()
                .anyMatch(finding -> finding.descriptor().codes().contains(waiver.rule()));
    }
}
