package org.practicemodel.principles.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.AdherenceReport;

/** Sees the reports of a run one after the other, and says which waivers applied to nothing. Not thread-safe. */
final class WaiverUse {

    private final Waivers waivers;
    private final RuleCodes rules;
    private final Set<WaiverId> used = new HashSet<>();
    private final Set<String> records = new HashSet<>();
    private final Set<Asked> asked = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    WaiverUse(Waivers waivers, Collection<RuleDescriptor> rules) {
        this.waivers = waivers;
        this.rules = new RuleCodes(rules);
    }

    void see(AdherenceReport report) {
        records.add(report.record().value());
        days.add(report.asOf());
        report.findings()
                .forEach(finding ->
                        asked.add(new Asked(finding.rule(), report.record().value())));
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
        if (waiver.record().filter(record -> !records.contains(record.value())).isPresent()) {
            return WaiverState.RECORD_NOT_LOOKED_AT;
        }
        boolean isAsked = asked.stream()
                .anyMatch(each -> each.rule().equals(rule.get().code())
                        && waiver.record()
                                .map(record -> record.value().equals(each.record()))
                                .orElse(true));
        return isAsked ? WaiverState.UNMATCHED : WaiverState.RULE_NOT_ASKED;
    }

    /** A rule that answered of a record. */
    private record Asked(RuleCode rule, String record) {}
}
