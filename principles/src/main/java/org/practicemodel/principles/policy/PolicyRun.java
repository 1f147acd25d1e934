package org.practicemodel.principles.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.SinceBaseline;

/**
 * A run over reports, one after the other, in which what people decided is set beside their findings, in the one order that
 * is right: waived first, then compared with a baseline, then answered.
 *
 * <p>It keeps no report, so that a run may be of any length, and says at the end what belonged to nothing. For instance
 * {@code PolicyRun run = new PolicyRun(checker.rules(), waivers, baseline, responses)}, then {@code run.beside(report)} for
 * each report. Not thread-safe: one run, one thread. Our interpretation.
 */
public final class PolicyRun {

    private final Waivers waivers;
    private final Responses responses;
    private final WaiverUse waiverUse;
    private final ResponseUse responseUse;
    private final Optional<BaselineCount> baseline;
    private final List<ReportComparison> compared = new ArrayList<>();

    /**
     * Begins a run.
     *
     * @param rules every rule that can be asked, such as {@code checker.rules()}
     * @param waivers the waivers
     * @param baseline the baseline; empty where there is none to compare with
     * @param responses the responses
     */
    public PolicyRun(
            Collection<RuleDescriptor> rules, Waivers waivers, Optional<Baseline> baseline, Responses responses) {
        this.waivers = waivers;
        this.responses = responses;
        this.waiverUse = new WaiverUse(waivers, rules);
        this.responseUse = new ResponseUse(responses);
        this.baseline = baseline.map(Baseline::count);
    }

    /**
     * Returns a copy of a report with what was decided beside its findings. No verdict and no roll-up changes.
     *
     * @param report the next report of the run
     * @return the copy
     */
    public AdherenceReport beside(AdherenceReport report) {
        waiverUse.see(report);
        responseUse.see(report);
        AdherenceReport waived = waivers.appliedTo(report);
        return responses.appliedTo(baseline.map(count -> since(count, waived)).orElse(waived));
    }

    private AdherenceReport since(BaselineCount count, AdherenceReport waived) {
        Map<RuleCode, SinceBaseline> known = count.see(waived);
        compared.add(ReportComparison.of(waived.record(), known));
        return Baseline.applied(waived, known);
    }

    /**
     * Returns which waivers applied to nothing so far.
     *
     * @return the review
     */
    public WaiverReview waivers() {
        return waiverUse.review();
    }

    /**
     * Returns which responses answered nothing so far.
     *
     * @return the review
     */
    public ResponseReview responses() {
        return responseUse.review();
    }

    /**
     * Returns in what the run differs from the baseline so far.
     *
     * @return the comparison; empty where there is no baseline
     */
    public Optional<BaselineComparison> baseline() {
        return baseline.map(count -> new BaselineComparison(compared, count.changes()));
    }
}
