package org.practicemodel.principles.policy;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.practicemodel.principles.report.AdherenceReport;

/** Sees the reports of a run one after the other, and says which responses answered no finding. Not thread-safe. */
final class ResponseUse {

    private final Responses responses;
    private final Set<PractitionerResponseId> used = new HashSet<>();
    private final Set<String> records = new HashSet<>();

    ResponseUse(Responses responses) {
        this.responses = responses;
    }

    void see(AdherenceReport report) {
        records.add(report.record().value());
        report.findings()
                .forEach(finding -> responses.answering(report, finding).forEach(response -> used.add(response.id())));
    }

    ResponseReview review() {
        return new ResponseReview(IntStream.range(0, responses.responses().size())
                .filter(index -> !used.contains(responses.responses().get(index).id()))
                .mapToObj(this::remark)
                .toList());
    }

    private ResponseRemark remark(int index) {
        PractitionerResponse response = responses.responses().get(index);
        return new ResponseRemark(
                index, response, records.contains(response.record().value()));
    }
}
