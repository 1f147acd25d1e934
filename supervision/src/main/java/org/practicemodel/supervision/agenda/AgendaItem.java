package org.practicemodel.supervision.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

/**
 * One thing that a worker and a supervisor could talk about: an open question, and why it is asked.
 *
 * <p>It is about the work and what is recorded of it, never a judgment of a worker or a family. For instance "What has
 * stood in the way, and who could help?", because action-1 was due by 3 March 2026 and nothing says what came of it.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶31, ¶32; board report 2020 §2.11; our interpretation.
 *
 * @param topic what it is about
 * @param about the entry that it is about; empty where it is about the work as a whole or about a finding
 * @param since the day by which items of one topic are ordered, such as the day something was due; empty where none is
 *     known
 * @param reason why it is asked: ids and days, never what was recorded
 * @param question the question, in {@code wording}
 * @param ownWords what the worker wants to bring, in their own words; only {@link AgendaTopic#OWN_ITEM} has any
 * @param wording the wording that holds the question: that of the agenda, or of the rule whose finding was brought
 * @param evidence the places it rests on, in the record of the family; for {@link AgendaTopic#LEARNING}, in that of the
 *     worker
 */
public record AgendaItem(
        AgendaTopic topic,
        Optional<EntryId> about,
        Optional<LocalDate> since,
        Phrase reason,
        Phrase question,
        Optional<String> ownWords,
        Messages wording,
        List<Evidence> evidence) {

    private static final Messages WORDING = Messages.beside(AgendaItem.class, "agenda");

    /** Copies the list in order. */
    public AgendaItem {
        evidence = List.copyOf(evidence);
    }

    /** Asks what the agenda asks about a topic, for a reason. */
    static AgendaItem of(AgendaTopic topic, Phrase reason, List<Evidence> evidence) {
        return new AgendaItem(
                topic,
                Optional.empty(),
                Optional.empty(),
                reason,
                Phrase.of(topic + ".question"),
                Optional.empty(),
                WORDING,
                evidence);
    }

    AgendaItem about(Identifier entry) {
        return new AgendaItem(
                topic, Optional.of(EntryId.of(entry.value())), since, reason, question, ownWords, wording, evidence);
    }

    AgendaItem since(Optional<LocalDate> day) {
        return new AgendaItem(topic, about, day, reason, question, ownWords, wording, evidence);
    }

    AgendaItem asking(Phrase other) {
        return asking(other, wording);
    }

    AgendaItem asking(Phrase other, Messages where) {
        return new AgendaItem(topic, about, since, reason, other, ownWords, where, evidence);
    }

    AgendaItem inOwnWords(String words) {
        return new AgendaItem(topic, about, since, reason, question, Optional.of(words), wording, evidence);
    }

    /**
     * Returns why it is asked.
     *
     * @param locale the language
     * @return one or two sentences
     */
    public String reason(Locale locale) {
        return WORDING.text(reason, locale);
    }

    /**
     * Returns the question.
     *
     * @param locale the language
     * @return an open question; with the worker’s own words in it where they gave any
     */
    public String question(Locale locale) {
        return wording.text(ownWords.map(words -> question.with("words", words)).orElse(question), locale);
    }

    /**
     * Checks whether it rests on anything that may be shown only where restricted matters were asked for. What is always
     * there never does.
     *
     * @return true if any of its places is restricted
     */
    public boolean restricted() {
        return evidence.stream().anyMatch(Evidence::restricted);
    }

    /** Shows the topic and the id only, never what was recorded or brought. */
    @Override
    public String toString() {
        return "AgendaItem " + topic + about.map(id -> " about " + id).orElse("");
    }
}
