package org.practicemodel.core.rule;

import java.time.LocalDate;
import java.util.List;
import org.practicemodel.core.wording.Phrase;

/**
 * Something that the record shows otherwise and that cannot now be changed. It is listed once, with the question what was
 * learnt from it, and enters no roll-up.
 *
 * <p>For instance an assessment that took longer, two hundred days ago. Immutable and thread-safe. Source: rule conventions
 * on history; our interpretation.
 *
 * @param settledOn the day since which it can no longer be changed
 * @param phrase what the record shows
 * @param evidence where
 */
public record PastMatter(LocalDate settledOn, Phrase phrase, List<Evidence> evidence) {

    /** Copies the list in order. */
    public PastMatter {
        evidence = List.copyOf(evidence);
    }
}
