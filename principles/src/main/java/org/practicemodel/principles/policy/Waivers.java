package org.practicemodel.principles.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collection;
import java.util.List;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.principles.internal.Written;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

/**
 * The waivers of a team or an authority, as people write them down in a file of the format {@code waivers/1}.
 *
 * <p>For instance {@code Waivers.reader().read(path).orElseThrow().appliedTo(report)}. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param format the name of the format, always {@link #FORMAT}
 * @param waivers the waivers, each id once
 */
public record Waivers(
        @NotNull @Pattern(regexp = Waivers.FORMAT) String format, List<@NotNull @Valid Waiver> waivers) {

    /** The name of the format that this version of the library reads. */
    public static final String FORMAT = "waivers/1";

    /** Makes the parts well formed: required parts present, the list copied in order, each id once. */
    public Waivers {
        WellFormed check = WellFormed.of(Waivers.class)
                .required("format", format)
                .holds(() -> FORMAT.equals(format), "format", FaultCode.SYNTAX, "'" + FORMAT + "'");
        waivers = check.list("waivers", waivers);
        long ids = waivers.stream().map(Waiver::id).distinct().count();
        check.that(ids == waivers.size(), "waivers", FaultCode.TOGETHER, "each id once")
                .done();
    }

    /** The reader, set up when first asked for. */
    private static final class Reading {
        private static final StrictReader<Waivers> READER = StrictReader.of(Waivers.class);
    }

    /**
     * Obtains some waivers.
     *
     * @param waivers the waivers, each id once
     * @return the waivers
     */
    public static Waivers of(Waiver... waivers) {
        return new Waivers(FORMAT, List.of(waivers));
    }

    /**
     * Obtains the strict reader of the format, which lists every problem of a file with its place.
     *
     * @return the reader
     */
    public static StrictReader<Waivers> reader() {
        return Reading.READER;
    }

    /**
     * Returns the JSON Schema (2020-12) of the format.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return Written.schema("waivers-1.schema.json");
    }

    /**
     * Returns a copy of a report with each waiver beside the findings that it applies to. No verdict and no roll-up changes.
     *
     * @param report the report
     * @return the copy, in which these waivers stand in place of those that stood there
     */
    public AdherenceReport appliedTo(AdherenceReport report) {
        return report.withBeside(finding -> report.beside(finding.rule())
                .withWaivers(
                        applying(report, finding).stream().map(Waiver::shown).toList()));
    }

    /** Returns the waivers that apply to a finding. */
    List<Waiver> applying(AdherenceReport report, Finding finding) {
        return waivers.stream()
                .filter(waiver -> waiver.appliesTo(report, finding))
                .toList();
    }

    /**
     * Looks whether each waiver applied to anything in a run.
     *
     * @param rules every rule that could be asked, such as {@code checker.rules()}
     * @param reports the reports of the run
     * @return the waivers that did not, with why
     */
    public WaiverReview review(Collection<RuleDescriptor> rules, Collection<AdherenceReport> reports) {
        WaiverUse use = new WaiverUse(this, rules);
        reports.forEach(use::see);
        return use.review();
    }

    /** Shows the type and how many there are. */
    @Override
    public String toString() {
        return "Waivers, " + waivers.size();
    }
}
