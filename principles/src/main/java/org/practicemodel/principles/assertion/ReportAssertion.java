package org.practicemodel.principles.assertion;

import java.util.Optional;
import org.practicemodel.principles.policy.Waivers;
import org.practicemodel.principles.report.AdherenceReport;

/**
 * Assertions about a report that a test already has, of a family, a worker or a team.
 *
 * <p>For instance {@code assertThatReport(report).lookingAt(TRANSPARENT).hasNoneUnmet()}. Immutable. Our interpretation.
 */
public final class ReportAssertion extends ReportNarrowing<ReportAssertion> {

    ReportAssertion(AdherenceReport report, Scope scope, Hearing hearing) {
        super(report, scope, hearing);
    }

    @Override
    ReportAssertion with(Scope other) {
        return new ReportAssertion(report(), other, hearing());
    }

    @Override
    Optional<Waivers> waivers() {
        return Optional.empty();
    }
}
