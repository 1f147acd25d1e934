package org.practicemodel.principles.testing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.Finding;

/**
 * The answer of one rule to one record, of which more and more can be expected.
 *
 * <p>Each expectation is looked at as it is said. What the answer holds of restricted matters counts, and is never shown. For
 * instance {@code tester.expect(Verdict.NOT_MET).begun().because("P07-R3.unanswered")}. Immutable and thread-safe. Our
 * interpretation.
 */
public final class AnswerTester {

    private static final Locale LOCALE = Locale.UK;

    private final Identifier record;
    private final LocalDate asOf;
    private final Finding finding;

    AnswerTester(Identifier record, LocalDate asOf, Finding finding) {
        this.record = record;
        this.asOf = asOf;
        this.finding = finding;
    }

    AnswerTester verdict(Verdict verdict) {
        return expect(finding.verdict() == verdict, Phrase.of("verdict").with("verdict", verdict));
    }

    /**
     * Expects that the record shows otherwise only because somebody recorded the first half of the matter.
     *
     * @return this answer
     * @throws AssertionError if it does not
     */
    public AnswerTester begun() {
        return expect(finding.begun(), Phrase.of("begun").with("verdict", Verdict.NOT_MET));
    }

    /**
     * Expects that a recorded reason answers the rule.
     *
     * @return this answer
     * @throws AssertionError if it does not
     */
    public AnswerTester withReason() {
        return expect(finding.withReason(), Phrase.of("withReason").with("verdict", Verdict.MET));
    }

    /**
     * Expects why the record does not let anybody say.
     *
     * @param reason the reason
     * @return this answer
     * @throws AssertionError if it is another one, or if the record lets somebody say
     */
    public AnswerTester reason(NotEnoughReason reason) {
        return expect(
                finding.reason().equals(Optional.of(reason)),
                Phrase.of("reason").with("verdict", Verdict.NOT_ENOUGH_EVIDENCE).with("reason", reason));
    }

    /**
     * Expects something that the rule says.
     *
     * @param phraseKey the key of the phrase in the wording of its book
     * @return this answer
     * @throws AssertionError if it does not say that
     */
    public AnswerTester because(String phraseKey) {
        return expect(
                Stream.concat(finding.phrasesIncludingRestricted().stream(), finding.restrictedPhrases().stream())
                        .anyMatch(phrase -> phrase.key().equals(phraseKey)),
                Phrase.of("because").with("key", phraseKey));
    }

    /**
     * Expects a place in the record that the answer rests on.
     *
     * @param pointer the JSON Pointer into the canonical JSON of the record; empty for the record as a whole
     * @param role what it does for the answer
     * @return this answer
     * @throws AssertionError if the answer does not rest on it, or if it does something else for it
     */
    public AnswerTester evidence(String pointer, EvidenceRole role) {
        return expect(
                finding.evidenceIncludingRestricted().stream()
                        .anyMatch(item -> item.pointer().equals(pointer) && item.role() == role),
                Phrase.of("evidenceAt").with("role", role).with("place", place(pointer)));
    }

    /**
     * Expects the day from which looking again may say more.
     *
     * @param day the day
     * @return this answer
     * @throws AssertionError if it is another one, or if there is none
     */
    public AnswerTester lookAgainOn(LocalDate day) {
        return expect(
                finding.lookAgainOn().equals(Optional.of(day)),
                Phrase.of("lookAgainOn").with("day", day));
    }

    /**
     * Expects the rule that owns the one fact, which this answer would only repeat.
     *
     * @param code the code of that rule
     * @return this answer
     * @throws AssertionError if it is another one, or if the answer stands for itself
     */
    public AnswerTester sameAs(String code) {
        return expect(
                finding.sameAs().equals(Optional.of(RuleCode.of(code))),
                Phrase.of("sameAs").with("owner", code));
    }

    private AnswerTester expect(boolean holds, Phrase expected) {
        if (!holds) {
            throw new AssertionError(text(expected));
        }
        return this;
    }

    private String text(Phrase expected) {
        Stream<String> heading = Stream.of(
                say(Phrase.of("title")
                        .with("rule", finding.rule())
                        .with("record", record)
                        .with("asOf", asOf)),
                say(Phrase.of("expected").with("what", say(expected))),
                say(Phrase.of("answered").with("what", say(answered()))));
        Stream<String> saw = finding.phrases().stream()
                .map(phrase -> say(Phrase.of("saw")
                        .with("key", phrase.key())
                        .with("words", Reports.text().phrase(finding, phrase, LOCALE))));
        Stream<String> evidence = finding.evidence().stream()
                .map(item -> say(Phrase.of("evidence").with("role", item.role()).with("place", place(item.pointer()))));
        return Stream.of(heading, saw, evidence).flatMap(lines -> lines).collect(Collectors.joining("\n  "));
    }

    private Phrase answered() {
        String key = finding.begun() ? "begun" : finding.withReason() ? "withReason" : "verdict";
        Phrase phrase = Phrase.of(key).with("verdict", finding.verdict());
        return finding.reason()
                .map(reason -> new Phrase("reason", phrase.values()).with("reason", reason))
                .orElse(phrase);
    }

    private static String place(String pointer) {
        return pointer.isEmpty() ? say(Phrase.of("record")) : pointer;
    }

    private static String say(Phrase phrase) {
        return RuleTester.WORDING.text(phrase, LOCALE);
    }

    /** Shows the type, the code and the verdict. */
    @Override
    public String toString() {
        return "AnswerTester " + finding.rule() + " " + finding.verdict();
    }
}
