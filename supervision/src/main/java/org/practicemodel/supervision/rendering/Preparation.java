package org.practicemodel.supervision.rendering;

import java.util.LinkedHashMap;
import java.util.Map;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.supervision.agenda.Agenda;
import org.practicemodel.supervision.outcome.OutcomeTracker;

/**
 * What a worker and a supervisor have before them when they talk about one family: what to talk about, and what became of what
 * was hoped for.
 *
 * <p>For instance {@code Preparation.of(view)}, rendered by {@link Supervisions}. Immutable and thread-safe. Source: current
 * guide ¶31, ¶32; our interpretation.
 *
 * @param record the record of the family
 * @param agenda what to talk about
 * @param tracker what became of what was hoped for
 * @param words what the goals, steps, best guesses and decisions say that an item may be about, by their ids
 */
public record Preparation(RecordId record, Agenda agenda, OutcomeTracker tracker, Map<String, Statement> words) {

    /** Copies the words. */
    public Preparation {
        words = Map.copyOf(words);
    }

    /**
     * Obtains the preparation of the day to look from.
     *
     * @param view the record of the family
     * @return the preparation
     */
    public static Preparation of(RecordView view) {
        Map<String, Statement> words = new LinkedHashMap<>();
        view.goals().all().forEach(goal -> add(words, goal.id(), goal.statement()));
        view.goals().actions().forEach(action -> add(words, action.id(), action.statement()));
        view.formulations().all().stream()
                .flatMap(formulation -> formulation.hypotheses().stream())
                .forEach(guess -> guess.statement().ifPresent(said -> add(words, guess.id(), said)));
        view.record()
                .engagement()
                .decisions()
                .forEach(decision -> decision.statement().ifPresent(said -> add(words, decision.id(), said)));
        return new Preparation(view.record().id(), Agenda.of(view), OutcomeTracker.of(view), words);
    }

    private static void add(Map<String, Statement> words, Identifier id, Statement statement) {
        words.putIfAbsent(id.value(), statement);
    }

    /**
     * Returns a copy of this preparation with another agenda, such as one to which the worker added an item of their own.
     *
     * @param other the agenda
     * @return the copy
     */
    public Preparation withAgenda(Agenda other) {
        return new Preparation(record, other, tracker, words);
    }

    /** Shows the id of the record only, never what was recorded. */
    @Override
    public String toString() {
        return "Preparation of " + record;
    }
}
