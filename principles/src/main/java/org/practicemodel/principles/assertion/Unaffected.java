package org.practicemodel.principles.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

/** Expects of the report of a changed record that it answers as before. */
final class Unaffected implements Expectation {

    private static final String NOT_ASKED = AssertionWords.say(Phrase.of("notAsked"));
    private static final String BROKEN = AssertionWords.say(Phrase.of("answer.broken"));

    private final AdherenceReport after;

    /**
     * Compares with the changed record.
     *
     * @param after its report, narrowed as the one of the record that was not changed
     */
    Unaffected(AdherenceReport after) {
        this.after = after;
    }

    @Override
    public boolean comparesAnswers() {
        return true;
    }

    @Override
    public Optional<Shortfall> shortfall(AdherenceReport before) {
        Map<RuleCode, String> old = answers(before);
        Map<RuleCode, String> now = answers(after);
        TreeSet<RuleCode> codes = new TreeSet<>(old.keySet());
        codes.addAll(now.keySet());
        int all = codes.size();
        codes.removeIf(code -> of(old, code).equals(of(now, code)));
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        List<String> details = new ArrayList<>();
        codes.forEach(code -> details.add(change(code.value(), of(old, code), of(now, code))));
        parts(before)
                .filter(part -> part.verdict(before) != part.verdict(after))
                .forEach(part -> details.add(
                        change(part.title(before).orElseThrow(), verdict(part, before), verdict(part, after))));
        return Optional.of(Shortfall.of(
                AssertionWords.ofAll(Phrase.of("affected").with("count", codes.size()), all, "answers"),
                details,
                after.narrowedTo(
                        finding -> codes.contains(finding.rule()), failure -> codes.contains(failure.rule()))));
    }

    private static Stream<Part> parts(AdherenceReport report) {
        return Stream.concat(
                report.model().principles().stream().map(principle -> new Part.OfPrinciple(principle.id())),
                report.model().elements().stream().map(element -> new Part.OfElement(element.id())));
    }

    private static String verdict(Part part, AdherenceReport report) {
        return Reports.text().verdict(part.verdict(report), AssertionWords.LOCALE);
    }

    private static String change(String what, String before, String after) {
        return AssertionWords.say(Phrase.of("affected.change")
                .with("what", what)
                .with("before", before)
                .with("after", after));
    }

    private static String of(Map<RuleCode, String> answers, RuleCode code) {
        return answers.getOrDefault(code, NOT_ASKED);
    }

    private static Map<RuleCode, String> answers(AdherenceReport report) {
        Map<RuleCode, String> answers = new TreeMap<>();
        report.findings().forEach(finding -> answers.put(finding.rule(), answer(finding)));
        report.failures().forEach(failure -> answers.put(failure.rule(), BROKEN));
        return answers;
    }

    /** Says all that makes an answer another one: the verdict, why it cannot be seen, and which rule it only repeats. */
    private static String answer(Finding finding) {
        String verdict = Reports.text().verdict(finding, AssertionWords.LOCALE);
        return finding.reason()
                .map(reason -> answer("answer.because", verdict, AssertionWords.say(Phrase.of("reason." + reason))))
                .or(() -> finding.sameAs().map(rule -> answer("answer.sameAs", verdict, rule.value())))
                .orElse(verdict);
    }

    private static String answer(String key, String verdict, String why) {
        return AssertionWords.say(Phrase.of(key).with("verdict", verdict).with("why", why));
    }
}
