package org.practicemodel.supervision.session;

import java.util.Locale;
import java.util.Optional;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

/**
 * A question that a discussion leaves open so far: an invitation to think together, with high support and high challenge,
 * and never something to be filled in.
 *
 * <p>For instance "What came of this step, and what did we learn from it?", about action-1. It holds nothing that was
 * recorded but an id. Immutable and thread-safe. Source: current guide ¶6, ¶32; our interpretation.
 *
 * @param topic what it asks about
 * @param about the goal or step it is about; empty where it is about the work as a whole
 * @param prompt the question itself
 */
public record SessionQuestion(DiscussionTopic topic, Optional<EntryId> about, Phrase prompt) {

    private static final Messages WORDING = Messages.beside(SessionQuestion.class, "session");

    static SessionQuestion of(DiscussionTopic topic) {
        return new SessionQuestion(topic, Optional.empty(), Phrase.of(topic + ".prompt"));
    }

    static SessionQuestion about(DiscussionTopic topic, Identifier entry) {
        return new SessionQuestion(topic, Optional.of(EntryId.of(entry.value())), Phrase.of(topic + ".prompt"));
    }

    SessionQuestion asking(Phrase other) {
        return new SessionQuestion(topic, about, other);
    }

    /**
     * Returns the question itself.
     *
     * @param locale the language; English where there is no wording for it
     * @return an open question in plain words
     */
    public String prompt(Locale locale) {
        return WORDING.text(prompt, locale);
    }

    /**
     * Returns why it is asked.
     *
     * @param locale the language; English where there is no wording for it
     * @return a sentence
     */
    public String why(Locale locale) {
        return WORDING.text(topic + ".why", locale);
    }

    /**
     * Returns what would answer it.
     *
     * @param locale the language; English where there is no wording for it
     * @return a sentence
     */
    public String whatWouldAnswer(Locale locale) {
        return WORDING.text(topic + ".answer", locale);
    }

    /** Shows the topic and the id only. */
    @Override
    public String toString() {
        return "SessionQuestion " + topic + about.map(id -> " about " + id).orElse("");
    }
}
