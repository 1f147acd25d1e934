package org.practicemodel.formulation.comparison;

import java.util.Optional;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.guide.OpenQuestion;

/**
 * That a question was opened or closed.
 *
 * <p>Two questions are the same where their code, what they are about and their P are. For instance: what set it off is no
 * longer asked, since they don't want to say. Immutable and thread-safe. Our interpretation.
 */
public sealed interface QuestionChange extends Change {

    /**
     * A question that the later formulation leaves open and the earlier did not.
     *
     * <p>For instance: how others see the factor that was added. Immutable and thread-safe. Our interpretation.
     *
     * @param question the question
     */
    record Opened(OpenQuestion question) implements QuestionChange {

        @Override
        public Phrase phrase() {
            return asked("question.opened", question);
        }
    }

    /**
     * A question that the earlier formulation left open and the later does not: what it asks for was added, it was answered
     * without adding anything, or what it was about is gone.
     *
     * <p>For instance: answered with "we don't want to say". Immutable and thread-safe. Our interpretation.
     *
     * @param question the question
     * @param answer the answer that closed it without adding anything; empty where it was closed otherwise
     */
    record Closed(OpenQuestion question, Optional<QuestionAnswer> answer) implements QuestionChange {

        @Override
        public Phrase phrase() {
            return answer.map(given -> asked("question.answered", question).with("answer", given.answer()))
                    .orElseGet(() -> asked("question.closed", question));
        }
    }

    private static Phrase asked(String key, OpenQuestion question) {
        Phrase phrase = Phrase.of(key).with("question", question.code());
        for (EntryId entry : question.about().stream().toList()) {
            phrase = phrase.with("about", entry);
        }
        for (FactorKind kind : question.kind().stream().toList()) {
            phrase = phrase.with("kind", kind);
        }
        return phrase;
    }
}
