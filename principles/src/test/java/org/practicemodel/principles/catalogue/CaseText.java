package org.practicemodel.principles.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.conformance.ConformanceCase;
import org.practicemodel.principles.report.Finding;

/** What the library says of a case, and the record of it, as people read them. */
final class CaseText {

    private static final Messages KERNEL = Messages.beside(Rule.class, "kernel");
    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());
    private static final JsonMapper TREES = new JsonMapper();

    private CaseText() {}

    /** The record, one part a line. */
    static String record(ConformanceCase given) {
        try {
            return TREES.readTree(PracticeJson.writer().write(given.record())).toPrettyString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The writer writes JSON", impossible);
        }
    }

    /** The sentences and the places of the finding. */
    static String said(ConformanceCase given, Messages wording) {
        Finding finding = given.report(CHECKER).findings().stream()
                .filter(each -> each.rule().equals(given.rule()))
                .findFirst()
                .orElseThrow();
        Stream<String> sentences = finding.phrases().stream().map(phrase -> sentence(phrase, wording));
        return Stream.concat(sentences, Stream.of(places(finding.evidence())).filter(places -> !places.isEmpty()))
                .map(line -> "> " + line)
                .collect(Collectors.joining("\n>\n"));
    }

    private static String sentence(Phrase phrase, Messages wording) {
        return (phrase.key().startsWith("kernel.") ? KERNEL : wording).text(phrase, Locale.UK);
    }

    private static String places(List<Evidence> evidence) {
        return evidence.stream()
                .map(item -> "`" + (item.pointer().isEmpty() ? "/" : item.pointer()) + "` "
                        + item.role().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
