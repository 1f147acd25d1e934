package org.practicemodel.principles.assertion;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.policy.WaiverRemark;
import org.practicemodel.principles.policy.WaiverState;
import org.practicemodel.principles.policy.Waivers;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

/**
 * Says of waivers that are about what a record shows otherwise, and yet leave none of it, why: a suite that fails on the day
 * after a waiver ended says so itself.
 *
 * @param waivers the waivers; empty where nobody decided anything
 */
record WaivedNothing(Optional<Waivers> waivers) {

    /** Returns a sentence for each waiver of a rule that is shown, about this record. */
    List<String> of(AdherenceReport shown) {
        return waivers.stream()
                .flatMap(
                        decided -> decided
                                .review(
                                        shown.findings().stream()
                                                .map(Finding::descriptor)
                                                .toList(),
                                        List.of(shown))
                                .remarks()
                                .stream())
                .filter(remark -> remark.state() != WaiverState.RULE_NOT_KNOWN)
                .filter(remark -> remark.waiver()
                        .record()
                        .map(record -> record.value().equals(shown.record().value()))
                        .orElse(true))
                .map(WaivedNothing::sentence)
                .toList();
    }

    private static String sentence(WaiverRemark remark) {
        return AssertionWords.say(Phrase.of("waiver." + remark.state())
                .with("waiver", remark.waiver().id())
                .with("rule", remark.waiver().rule())
                .with("decided", remark.waiver().decided())
                .with("until", remark.waiver().until()));
    }
}
