package org.practicemodel.principles.summary;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.practicemodel.core.json.LineResult;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.vocabulary.RuleCode;

/**
 * A strict reader of reports in the format {@code adherence-report/1} that takes over what is counted.
 *
 * <p>It refuses another format, a key that this version of the library does not know, a verdict or flag that makes no sense,
 * and a rule that answers twice, each with its place. For instance {@code new ReportReader().readLines(stream)}. Immutable and
 * thread-safe. Our interpretation.
 */
public final class ReportReader {

    private static final StrictReader<ReportLine.Document> STRICT = StrictReader.of(ReportLine.Document.class);

    /** Obtains a reader within the standard limits. */
    public ReportReader() {}

    /**
     * Reads one report.
     *
     * @param json the report
     * @return what is counted of it, or every problem
     */
    public ReadResult<CountedReport> read(String json) {
        return counted(STRICT.read(json));
    }

    /**
     * Reads JSON Lines, one report a line, as the stream is consumed. A bad line never ends the reading; blank lines are
     * left out.
     *
     * @param json the lines in UTF-8; closed with the stream that is returned
     * @return the results in order; raises {@link UncheckedIOException} when the input cannot be read
     */
    public Stream<LineResult<CountedReport>> readLines(InputStream json) {
        return STRICT.readLines(json).map(line -> new LineResult<>(line.line(), counted(line.result())));
    }

    private static ReadResult<CountedReport> counted(ReadResult<ReportLine.Document> read) {
        return new ReadResult<>(read.value().map(ReportReader::counted), read.problems());
    }

    private static CountedReport counted(ReportLine.Document report) {
        Map<RuleCode, AnswerKind> answers = new LinkedHashMap<>();
        report.findings().forEach(found -> answers.put(found.rule(), found.kind()));
        return new CountedReport(
                report.subject().orElse(RecordSubject.FAMILY),
                report.record(),
                report.model().id(),
                report.model().hash(),
                report.asOf(),
                report.labels(),
                answers);
    }
}
