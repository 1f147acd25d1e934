package org.practicemodel.formulation.perspective;

import java.util.Optional;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;

/**
 * How somebody stands to one thing in a formulation, with the occasion at which they said so.
 *
 * <p>For instance: the school sees the sleep worry differently, said at a Rethink forum. Immutable and thread-safe.
 * Source: current guide ¶18 ("multiple perspectives"); board report 2020 §3.7; our interpretation.
 *
 * @param about the factor, hypothesis, goal or formulation that it is about
 * @param perspective who stands to it and how
 * @param gathering the occasion at which they said so; empty where none is named or the formulation does not hold it
 */
public record Voice(EntryId about, Perspective perspective, Optional<Gathering> gathering) {

    /**
     * Returns how they stand to it.
     *
     * @return the stance
     */
    public Stance stance() {
        return perspective.stance();
    }

    /**
     * Checks whether they were answered.
     *
     * @return true if a response is recorded
     */
    public boolean isAnswered() {
        return perspective.response().isPresent();
    }

    /** Shows the type and what it is about, never whose voice it is. */
    @Override
    public String toString() {
        return "Voice on " + about;
    }
}
