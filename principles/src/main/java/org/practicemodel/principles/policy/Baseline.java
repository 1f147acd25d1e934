package org.practicemodel.principles.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.internal.Written;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.SinceBaseline;

/**
 * What the records of a run showed otherwise on the day somebody began to count, so that from then on only what is new is
 * brought up: a file of the format {@code baseline/1}, which a program writes and nobody edits.
 *
 * <p>It counts what is not merely begun and not waived. It holds the codes of rules and salted ids, never wording, a day,
 * anything that was recorded, or anything restricted. The salt lies in the file, so that whoever has the file and an id can
 * see whether that id is in it; who has neither can find nothing. For instance {@code
 * Baseline.adopt(salt, reports).newIn(report)} is empty for each of these reports. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param format the name of the format, always {@link #FORMAT}
 * @param salt the salt of the ids in hexadecimal digits, at least 16 bytes
 * @param entries what was adopted, by the codes of the rules, then by the ids of the records, each such pair once
 */
public record Baseline(
        @NotNull @Pattern(regexp = Baseline.FORMAT) String format,
        @NotNull @Pattern(regexp = Baseline.SALT) String salt,
        List<@NotNull @Valid BaselineEntry> entries) {

    /** The name of the format that this version of the library reads and writes. */
    public static final String FORMAT = "baseline/1";

    /** The pattern that the salt matches as a whole. */
    public static final String SALT = "^([0-9a-f]{2}){16,64}$";

    private static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::rule)
            .thenComparing(entry -> entry.record().value());

    /** Makes the parts well formed: required parts present, the entries sorted, each rule and record once. */
    public Baseline {
        WellFormed check = WellFormed.of(Baseline.class)
                .required("format", format)
                .holds(() -> FORMAT.equals(format), "format", FaultCode.SYNTAX, "'" + FORMAT + "'")
                .required("salt", salt);
        check.that(
                salt == null || salt.matches(SALT), "salt", FaultCode.SYNTAX, "16 to 64 bytes in hexadecimal digits");
        entries = check.list("entries", entries).stream().sorted(ORDER).toList();
        Set<BaselineEntry> each = new TreeSet<>(ORDER);
        each.addAll(entries);
        check.that(each.size() == entries.size(), "entries", FaultCode.TOGETHER, "each rule and record once")
                .done();
    }

    /** The reader, set up when first asked for. */
    private static final class Reading {
        private static final StrictReader<Baseline> READER = StrictReader.of(Baseline.class);
    }

    /**
     * Obtains a baseline of what some reports show otherwise.
     *
     * @param salt what makes the ids unrecognisable, 16 to 64 bytes that nobody can guess; copied
     * @param reports the reports, in any order; what is waived in them is left out
     * @return the baseline, the same for every order of the reports
     * @throws org.practicemodel.core.entry.NotWellFormedException if the salt is shorter or longer
     */
    public static Baseline adopt(byte[] salt, Collection<AdherenceReport> reports) {
        BaselineAdoption adoption = new BaselineAdoption(salt);
        reports.forEach(adoption::add);
        return adoption.baseline();
    }

    static Baseline of(byte[] salt, List<BaselineEntry> entries) {
        return new Baseline(FORMAT, HexFormat.of().formatHex(salt), entries);
    }

    /**
     * Obtains the strict reader of the format, which lists every problem of a file with its place.
     *
     * @return the reader
     */
    public static StrictReader<Baseline> reader() {
        return Reading.READER;
    }

    /**
     * Returns the JSON Schema (2020-12) of the format.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return Written.schema("baseline-1.schema.json");
    }

    /**
     * Writes this baseline: one entry a line, in order, each line ended by a line feed, so that two of them can be compared
     * line by line. Somebody is to look at what is adopted: whoever keeps the file does not do so where {@code CI} is set, as the
     * program does not.
     *
     * @return the file, the same bytes for the same baseline
     */
    public String write() {
        return entries.stream()
                .map(Written::json)
                .collect(Collectors.joining(
                        ",\n",
                        "{\"format\":\"" + FORMAT + "\",\"salt\":\"" + salt + "\",\"entries\":[\n",
                        entries.isEmpty() ? "]}\n" : "\n]}\n"));
    }

    /**
     * Returns the salt.
     *
     * @return the bytes, for adopting again with the same ids
     */
    public byte[] saltBytes() {
        return HexFormat.of().parseHex(salt);
    }

    /**
     * Returns which rules a report shows otherwise of which this baseline does not know, at least not as often.
     *
     * @param report the report, by itself
     * @return the codes of the rules, sorted; empty where nothing is new
     */
    public Set<RuleCode> newIn(AdherenceReport report) {
        return new TreeSet<>(
                ReportComparison.of(report.record(), count().see(report)).isNew());
    }

    /**
     * Checks whether the record shows otherwise something of which this baseline does not know, at least not as often.
     *
     * @param report the report, by itself
     * @param finding one of its findings
     * @return true if it is new; false too where it is merely begun, waived, or not shown otherwise
     */
    public boolean isNew(AdherenceReport report, Finding finding) {
        return newIn(report).contains(finding.rule());
    }

    /**
     * Returns a copy of a report with, beside each finding that counts, whether this baseline knew of it. No verdict and no
     * roll-up changes.
     *
     * @param report the report, by itself; waivers are to be applied before
     * @return the copy
     */
    public AdherenceReport appliedTo(AdherenceReport report) {
        return applied(report, count().see(report));
    }

    static AdherenceReport applied(AdherenceReport report, Map<RuleCode, SinceBaseline> known) {
        return report.withBeside(
                finding -> report.beside(finding.rule()).withBaseline(Optional.ofNullable(known.get(finding.rule()))));
    }

    /**
     * Compares the reports of a run with this baseline. Where several are about records of one id, what one of them takes of
     * the baseline is not there for the next.
     *
     * @param reports the reports, in the order of the run; waivers are to be applied before
     * @return what is new in each, and which entries differ
     */
    public BaselineComparison compare(Collection<AdherenceReport> reports) {
        BaselineCount count = count();
        List<ReportComparison> compared = new ArrayList<>();
        reports.forEach(report -> compared.add(ReportComparison.of(report.record(), count.see(report))));
        return new BaselineComparison(compared, count.changes());
    }

    /** Begins to count a run against this baseline. */
    BaselineCount count() {
        return new BaselineCount(LocalIds.salted(saltBytes()), entries);
    }

    /** Shows the type and how many entries there are, never the salt. */
    @Override
    public String toString() {
        return "Baseline, " + entries.size();
    }
}
