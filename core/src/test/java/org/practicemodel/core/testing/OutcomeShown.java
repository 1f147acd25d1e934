package org.practicemodel.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

/**
 * An outcome as people and programs see it, asked one question after another. Each book of rules extends it with its own
 * wording.
 *
 * <p>For instance {@code Found.of(outcome).met("One lead worker now: worker-1.").evidence("SUPPORTS /plans/0")}.
 *
 * @param <S> the type that extends it
 */
public abstract class OutcomeShown<S extends OutcomeShown<S>> {

    private static final Messages KERNEL = Messages.beside(Outcome.class, "kernel");

    private final Outcome outcome;
    private final Messages wording;

    /**
     * Holds an outcome.
     *
     * @param outcome the outcome
     * @param wording the wording of the book whose rule gave it
     */
    protected OutcomeShown(Outcome outcome, Messages wording) {
        this.outcome = outcome;
        this.wording = wording;
    }

    /**
     * Returns this object.
     *
     * @return itself, as the type that extends it
     */
    protected abstract S self();

    /**
     * Asks that it is met without a reason.
     *
     * @param texts whole sentences, in order
     * @return itself
     */
    public S met(String... texts) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Met.class, met -> assertThat(met.withReason()).isFalse());
        return says(texts);
    }

    /**
     * Asks that it is met with a reason.
     *
     * @param texts whole sentences, in order
     * @return itself
     */
    public S metWithReason(String... texts) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Met.class, met -> assertThat(met.withReason()).isTrue());
        return says(texts);
    }

    /**
     * Asks that it shows otherwise.
     *
     * @param texts whole sentences, in order
     * @return itself
     */
    public S notMet(String... texts) {
        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_MET);
        return says(texts);
    }

    /**
     * Asks that it does not apply.
     *
     * @param texts whole sentences, in order
     * @return itself
     */
    public S notApplicable(String... texts) {
        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        return says(texts);
    }

    /**
     * Asks that it cannot be said, and why.
     *
     * @param reason why
     * @param texts whole sentences, in order
     * @return itself
     */
    public S notEnough(NotEnoughReason reason, String... texts) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotEnoughEvidence.class,
                        unsaid -> assertThat(unsaid.reason()).isEqualTo(reason));
        return says(texts);
    }

    /**
     * Asks that it is too early to say.
     *
     * @param lookAgainOn the day to look again, in ISO form
     * @param texts whole sentences, in order
     * @return itself
     */
    public S tooEarly(String lookAgainOn, String... texts) {
        assertThat(((Outcome.NotEnoughEvidence) outcome).lookAgainOn()).contains(LocalDate.parse(lookAgainOn));
        return notEnough(NotEnoughReason.TOO_EARLY, texts);
    }

    /**
     * Asks that it is seen only because somebody recorded the first half of the matter.
     *
     * @return itself
     */
    public S begun() {
        assertThat(((Outcome.NotMet) outcome).begun()).isTrue();
        return self();
    }

    /**
     * Asks that it is more than begun.
     *
     * @return itself
     */
    public S notJustBegun() {
        assertThat(((Outcome.NotMet) outcome).begun()).isFalse();
        return self();
    }

    /**
     * Asks whom it is about.
     *
     * @param about whom
     * @return itself
     */
    public S about(About about) {
        assertThat(((Outcome.NotMet) outcome).about()).contains(about);
        return self();
    }

    /**
     * Asks that it is about nobody but whom the rule is about.
     *
     * @return itself
     */
    public S aboutNobodyElse() {
        assertThat(((Outcome.NotMet) outcome).about()).isEmpty();
        return self();
    }

    /**
     * Asks that a reason is shown beside it.
     *
     * @return itself
     */
    public S withShownReason() {
        assertThat(((Outcome.NotMet) outcome).withShownReason()).isTrue();
        return self();
    }

    /**
     * Asks which rule owns the one fact.
     *
     * @param code the code of that rule
     * @return itself
     */
    public S sameAs(String code) {
        assertThat(((Outcome.NotApplicable) outcome).sameAs()).contains(RuleCode.of(code));
        return self();
    }

    /**
     * Asks for exactly this evidence.
     *
     * @param places the role and the place of each, such as {@code SUPPORTS /plans/0}
     * @return itself
     */
    public S evidence(String... places) {
        assertThat(outcome.evidence())
                .extracting(item -> item.role() + " " + item.pointer())
                .containsExactly(places);
        return self();
    }

    /**
     * Asks for exactly these past matters.
     *
     * @param matters the day each was settled, and its text
     * @return itself
     */
    public S history(String... matters) {
        assertThat(outcome.history())
                .extracting(matter -> matter.settledOn() + " " + text(matter.phrase()))
                .containsExactly(matters);
        return self();
    }

    private S says(String... texts) {
        assertThat(outcome.phrases()).extracting(this::text).containsExactly(texts);
        return self();
    }

    private String text(Phrase phrase) {
        Messages own = Optional.of(KERNEL)
                .filter(kernel -> kernel.keys().contains(phrase.key()))
                .orElse(wording);
        return own.text(phrase, Locale.UK);
    }
}
