package org.practicemodel.principles.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.PastMatter;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

/** An outcome as people and programs see it, asked one question after another. */
final class Found {

    private static final Messages KERNEL = Messages.beside(Outcome.class, "kernel");

    private final Outcome outcome;

    private Found(Outcome outcome) {
        this.outcome = outcome;
    }

    static Found of(Outcome outcome) {
        return new Found(outcome);
    }

    Found met(String... texts) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Met.class, met -> assertThat(met.withReason()).isFalse());
        return says(texts);
    }

    Found metWithReason(String... texts) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Met.class, met -> assertThat(met.withReason()).isTrue());
        return says(texts);
    }

    Found notMet(String... texts) {
        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_MET);
        return says(texts);
    }

    Found notApplicable(String... texts) {
        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        return says(texts);
    }

    Found notEnough(NotEnoughReason reason, String... texts) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotEnoughEvidence.class,
                        unsaid -> assertThat(unsaid.reason()).isEqualTo(reason));
        return says(texts);
    }

    Found tooEarly(String lookAgainOn, String... texts) {
        assertThat(((Outcome.NotEnoughEvidence) outcome).lookAgainOn()).contains(LocalDate.parse(lookAgainOn));
        return notEnough(NotEnoughReason.TOO_EARLY, texts);
    }

    Found about(About about) {
        assertThat(((Outcome.NotMet) outcome).about()).contains(about);
        return this;
    }

    Found aboutNobodyElse() {
        assertThat(((Outcome.NotMet) outcome).about()).isEmpty();
        return this;
    }

    Found withShownReason() {
        assertThat(((Outcome.NotMet) outcome).withShownReason()).isTrue();
        return this;
    }

    Found sameAs(String code) {
        assertThat(((Outcome.NotApplicable) outcome).sameAs()).contains(RuleCode.of(code));
        return this;
    }

    /** Each as the role and the place, such as {@code SUPPORTS /plans/0}. */
    Found evidence(String... places) {
        assertThat(outcome.evidence())
                .extracting(item -> item.role() + " " + item.pointer())
                .containsExactly(places);
        return this;
    }

    /** Each as the day it was settled and the text. */
    Found history(String... matters) {
        assertThat(outcome.history())
                .extracting(matter -> matter.settledOn() + " " + text(matter))
                .containsExactly(matters);
        return this;
    }

    private Found says(String... texts) {
        assertThat(outcome.phrases()).extracting(Found::text).containsExactly(texts);
        return this;
    }

    private static String text(PastMatter matter) {
        return text(matter.phrase());
    }

    private static String text(Phrase phrase) {
        Messages wording = Optional.of(KERNEL)
                .filter(kernel -> kernel.keys().contains(phrase.key()))
                .orElse(PrinciplesRuleBook.book().wording());
        return wording.text(phrase, Locale.UK);
    }

    static List<String> keys(Outcome outcome) {
        return outcome.phrases().stream().map(Phrase::key).toList();
    }
}
