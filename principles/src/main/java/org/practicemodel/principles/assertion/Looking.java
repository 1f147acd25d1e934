package org.practicemodel.principles.assertion;

import java.time.LocalDate;
import java.util.Optional;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.policy.Waivers;
import org.practicemodel.principles.report.AdherenceReport;

/**
 * How records are looked at.
 *
 * @param checker who asks
 * @param waivers what is left for a time
 */
record Looking(AdherenceChecker checker, Optional<Waivers> waivers) {

    static Looking under(AdherenceChecker checker) {
        return new Looking(checker, Optional.empty());
    }

    Looking withChecker(AdherenceChecker other) {
        return new Looking(other, waivers);
    }

    Looking withWaivers(Waivers others) {
        return new Looking(checker, Optional.of(others));
    }

    AdherenceReport report(PracticeRecord record, LocalDate asOf) {
        AdherenceReport report = checker.check(record, asOf);
        return waivers.map(decided -> decided.appliedTo(report)).orElse(report);
    }
}
