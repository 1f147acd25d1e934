package org.practicemodel.principles.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collection;
import java.util.List;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.principles.internal.Written;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

/**
 * What practitioners answer to findings, in a file of the format {@code responses/1}. It travels with the reports.
 *
 * <p>For instance {@code Responses.reader().read(path).orElseThrow().appliedTo(report)}. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param format the name of the format, always {@link #FORMAT}
 * @param responses the responses in the order in which they were given, each id once
 */
public record Responses(
        @NotNull @Pattern(regexp = Responses.FORMAT) String format,
        List<@NotNull @Valid PractitionerResponse> responses) {

    /** The name of the format that this version of the library reads. */
    public static final String FORMAT = "responses/1";

    /** Makes the parts well formed: required parts present, the list copied in order, each id once. */
    public Responses {
        WellFormed check = WellFormed.of(Responses.class)
                .required("format", format)
                .holds(() -> FORMAT.equals(format), "format", FaultCode.SYNTAX, "'" + FORMAT + "'");
        responses = check.list("responses", responses);
        long ids = responses.stream().map(PractitionerResponse::id).distinct().count();
        check.that(ids == responses.size(), "responses", FaultCode.TOGETHER, "each id once")
                .done();
    }

    /** The reader, set up when first asked for. */
    private static final class Reading {
        private static final StrictReader<Responses> READER = StrictReader.of(Responses.class);
    }

    /**
     * Obtains some responses.
     *
     * @param responses the responses, each id once
     * @return the responses
     */
    public static Responses of(PractitionerResponse... responses) {
        return new Responses(FORMAT, List.of(responses));
    }

    /**
     * Obtains the strict reader of the format, which lists every problem of a file with its place.
     *
     * @return the reader
     */
    public static StrictReader<Responses> reader() {
        return Reading.READER;
    }

    /**
     * Returns the JSON Schema (2020-12) of the format.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return Written.schema("responses-1.schema.json");
    }

    /**
     * Returns a copy of a report with each response beside the finding that it answers. No verdict and no roll-up changes.
     *
     * @param report the report
     * @return the copy, in which these responses stand in place of those that stood there
     */
    public AdherenceReport appliedTo(AdherenceReport report) {
        return report.withBeside(finding -> report.beside(finding.rule())
                .withResponses(answering(report, finding).stream()
                        .map(PractitionerResponse::shown)
                        .toList()));
    }

    /** Returns the responses to a finding. */
    List<PractitionerResponse> answering(AdherenceReport report, Finding finding) {
        return responses.stream()
                .filter(response -> response.answers(report, finding))
                .toList();
    }

    /**
     * Looks whether each response answered a finding of a run.
     *
     * @param reports the reports of the run
     * @return the responses that did not
     */
    public ResponseReview review(Collection<AdherenceReport> reports) {
        ResponseUse use = new ResponseUse(this);
        reports.forEach(use::see);
        return use.review();
    }

    /** Shows the type and how many there are. */
    @Override
    public String toString() {
        return "Responses, " + responses.size();
    }
}
