package org.practicemodel.principles.conformance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.Finding;

/**
 * What a rule answers for one record, without its wording: what a conformance case expects.
 *
 * <p>What is left out is as exact as what is there: no reason, not with reason, no history. For instance
 * {@code {"verdict":"NOT_MET","begun":false,"evidence":[...],"about":"SERVICE"}}. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param verdict the verdict
 * @param reason why the record does not let anybody say; there exactly with {@link Verdict#NOT_ENOUGH_EVIDENCE}
 * @param begun whether the record shows otherwise only because somebody recorded the first half of the matter
 * @param evidence where the record shows it, what is restricted included; in any order
 * @param about whom it is about, where that is not whom the rule is about
 * @param withReason true where a recorded reason answers the rule; otherwise empty
 * @param withShownReason true where a recorded reason is shown beside it; otherwise empty
 * @param sameAs the rule that owns the one fact, where this answer would only repeat it
 * @param lookAgainOn the day from which looking again may say more
 * @param history what cannot now be changed; in any order
 * @param suggestions where other words are suggested, if the rule does that; in any order
 */
public record ConformanceAnswer(
        @NotNull Verdict verdict,
        @NotNull Optional<NotEnoughReason> reason,
        boolean begun,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<@NotNull @Valid AnswerEvidence> evidence,
        @NotNull Optional<About> about,
        @NotNull Optional<Boolean> withReason,
        @NotNull Optional<Boolean> withShownReason,
        @NotNull Optional<RuleCode> sameAs,
        @NotNull Optional<LocalDate> lookAgainOn,
        List<@NotNull @Valid AnswerPast> history,
        List<@NotNull @Valid AnswerSuggestion> suggestions) {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ConformanceAnswer {
        WellFormed check = WellFormed.of(ConformanceAnswer.class)
                .required("verdict", verdict)
                .required("reason", reason)
                .required("about", about)
                .required("withReason", withReason)
                .required("withShownReason", withShownReason)
                .required("sameAs", sameAs)
                .required("lookAgainOn", lookAgainOn);
        evidence = check.list("evidence", evidence);
        history = check.list("history", history);
        suggestions = check.list("suggestions", suggestions);
        check.holds(
                () -> reason.isPresent() == (verdict == Verdict.NOT_ENOUGH_EVIDENCE),
                "reason",
                FaultCode.TOGETHER,
                "to be there exactly where the verdict is NOT_ENOUGH_EVIDENCE");
        check.done();
    }

    /**
     * Obtains the answer that a finding gives, what is restricted included: for invented records, never for a family's.
     *
     * @param finding the finding
     * @return the answer
     */
    public static ConformanceAnswer of(Finding finding) {
        return new ConformanceAnswer(
                finding.verdict(),
                finding.reason(),
                finding.begun(),
                finding.evidenceIncludingRestricted().stream()
                        .map(AnswerEvidence::of)
                        .toList(),
                Optional.of(finding.about())
                        .filter(about -> about != finding.descriptor().about()),
                onlyIf(finding.withReason()),
                onlyIf(finding.withShownReason()),
                finding.sameAs(),
                finding.lookAgainOn(),
                finding.history().stream().map(AnswerPast::of).toList(),
                finding.suggestions().stream().map(AnswerSuggestion::of).toList());
    }

    /**
     * Returns what kind of answer this is: the verdict with all that makes people read it differently, whatever the evidence.
     *
     * @return the kind, such as {@code NOT_MET begun}
     */
    public String kind() {
        return verdict
                + reason.map(why -> " " + why).orElse("")
                + (begun ? " begun" : "")
                + withReason.map(with -> " with reason").orElse("")
                + withShownReason.map(with -> " with a reason shown").orElse("")
                + sameAs.map(owner -> " same as " + owner).orElse("");
    }

    /**
     * Returns in what another answer differs from this one.
     *
     * @param found the other answer
     * @return the differences, in the order of the parts
     */
    public List<Difference> differences(ConformanceAnswer found) {
        List<Difference> differences = new ArrayList<>();
        compare(differences, "verdict", verdict.name(), found.verdict.name());
        compare(differences, "reason", text(reason), text(found.reason));
        compare(differences, "begun", String.valueOf(begun), String.valueOf(found.begun));
        compare(differences, "evidence", listed(evidence), listed(found.evidence));
        compare(differences, "about", text(about), text(found.about));
        compare(differences, "withReason", text(withReason), text(found.withReason));
        compare(differences, "withShownReason", text(withShownReason), text(found.withShownReason));
        compare(differences, "sameAs", text(sameAs), text(found.sameAs));
        compare(differences, "lookAgainOn", text(lookAgainOn), text(found.lookAgainOn));
        compare(differences, "history", listed(history), listed(found.history));
        compare(differences, "suggestions", listed(suggestions), listed(found.suggestions));
        return List.copyOf(differences);
    }

    private static void compare(List<Difference> differences, String part, String expected, String found) {
        if (!expected.equals(found)) {
            differences.add(new Difference(part, expected, found));
        }
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String listed(List<?> items) {
        return items.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static Optional<Boolean> onlyIf(boolean holds) {
        return holds ? Optional.of(true) : Optional.empty();
    }
}
