package org.practicemodel.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.language.LanguageTerms;
import org.practicemodel.principles.report.Finding;

/**
 * Tries out which rules a source could ever answer: asks them of example records, in one or another of which every rule is
 * seen, with what the source has no place for taken out. What rules declare to need would not tell, since some of it only
 * helps.
 */
final class Probe {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final List<String> EXAMPLES = List.of("rich.json", "large.json", "care.json", "ended.json");

    private final AdherenceChecker checker =
            AdherenceChecker.of(PracticeModels.leeds()).withLanguageSuggestions(LanguageTerms.shipped());
    private final List<PracticeRecord> examples = examples();

    /** The rules that can be answered from a source with this coverage. */
    Set<RuleCode> answered(Coverage coverage) {
        return examples.stream()
                .flatMap(example -> checker.check(HeldParts.of(example, coverage), DAY).findings().stream())
                .filter(finding -> finding.verdict() == Verdict.MET || finding.verdict() == Verdict.NOT_MET)
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    static List<PracticeRecord> examples() {
        return EXAMPLES.stream().map(Probe::example).toList();
    }

    private static PracticeRecord example(String name) {
        try (InputStream in = Probe.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " belongs beside this class");
            }
            return PracticeJson.reader().read(in).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
