package org.practicemodel.formulation.guide;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

/**
 * A question that a formulation leaves open so far: an invitation to talk, never something to be filled in.
 *
 * <p>Two questions are the same where their code, what they are about and their P are. For instance "What keeps this
 * going?": {@code explore-factor-kind}, perpetuating, at the step {@code gather}.
 *
 * <p>Immutable and thread-safe. Source: public guide to Rethink; otherwise see {@code basis}
 *
 * @param code which question it is
 * @param about the factor, hypothesis, goal, action, earlier intervention or person it is about; empty where it is about
 *     the formulation as a whole
 * @param kind the P it is about, where it is about one
 * @param since the day from which on it is asked, where it asks about something that was said on a day; an answer of an
 *     earlier day is no answer to it
 * @param step the step it belongs to
 * @param prompt the question itself
 * @param why why it is asked
 * @param whatWouldAnswer what would answer it
 * @param basis what it rests on, and where that can be read
 */
public record OpenQuestion(
        QuestionCode code,
        Optional<EntryId> about,
        Optional<FactorKind> kind,
        Optional<LocalDate> since,
        FormulationStep step,
        Phrase prompt,
        Phrase why,
        Phrase whatWouldAnswer,
        Basis basis) {

    private static final Messages WORDING = Messages.beside(OpenQuestion.class, "guide");

    static OpenQuestion of(QuestionCode code, FormulationStep step, Basis basis) {
        return asking(code, step, Phrase.of(code + ".prompt"), basis);
    }

    /** Asks in the words of the edition, on the basis that the edition gives. */
    static OpenQuestion opening(QuestionCode code, FormulationStep step, String modelPrompt, Basis basis) {
        return asking(code, step, Phrase.of("edition.prompt").with("prompt", modelPrompt), basis);
    }

    private static OpenQuestion asking(QuestionCode code, FormulationStep step, Phrase prompt, Basis basis) {
        return new OpenQuestion(
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                step,
                prompt,
                Phrase.of(code + ".why"),
                Phrase.of(code + ".answer"),
                basis);
    }

    OpenQuestion about(Identifier entry) {
        return new OpenQuestion(
                code, Optional.of(EntryId.of(entry.value())), kind, since, step, prompt, why, whatWouldAnswer, basis);
    }

    OpenQuestion under(FactorKind p) {
        return new OpenQuestion(code, about, Optional.of(p), since, step, prompt, why, whatWouldAnswer, basis);
    }

    OpenQuestion since(Optional<LocalDate> day) {
        return new OpenQuestion(code, about, kind, day, step, prompt, why, whatWouldAnswer, basis);
    }

    OpenQuestion at(FormulationStep other) {
        return new OpenQuestion(code, about, kind, since, other, prompt, why, whatWouldAnswer, basis);
    }

    OpenQuestion asking(Phrase question) {
        return new OpenQuestion(code, about, kind, since, step, question, why, whatWouldAnswer, basis);
    }

    /**
     * Checks whether an answer that adds nothing closes this question.
     *
     * @param answer the answer
     * @return true if it answers this question and no other, and was not given before what is asked about was said; one
     *     whose day is not known counts
     */
    public boolean isClosedBy(QuestionAnswer answer) {
        boolean isEarlier = since.filter(day -> answer.on().filter(day::isAfter).isPresent())
                .isPresent();
        return !isEarlier
                && code.equals(answer.question())
                && about.equals(answer.about())
                && kind.equals(answer.kind());
    }

    /**
     * Returns the question itself.
     *
     * @param locale the language; what the edition asks is in the language of the edition
     * @return an open question in plain words
     */
    public String prompt(Locale locale) {
        return WORDING.text(prompt, locale);
    }

    /**
     * Returns why it is asked.
     *
     * @param locale the language
     * @return a sentence
     */
    public String why(Locale locale) {
        return WORDING.text(why, locale);
    }

    /**
     * Returns what would answer it.
     *
     * @param locale the language
     * @return a sentence
     */
    public String whatWouldAnswer(Locale locale) {
        return WORDING.text(whatWouldAnswer, locale);
    }

    /** Shows the code, what it is about and the P. */
    @Override
    public String toString() {
        return "OpenQuestion " + code + about.map(id -> " about " + id).orElse("")
                + kind.map(p -> " under " + p).orElse("");
    }
}
