package org.practicemodel.supervision.rendering;

import java.util.Locale;
import java.util.Set;
import org.practicemodel.supervision.learning.PracticeSkills;

/**
 * Shows a worker their practice skills and learning over time in one format.
 *
 * <p>The same input gives the same text, whatever the default locale; nothing that is well formed makes it throw. For instance
 * {@code LearningPages.text().render(PracticeSkills.of(view), Locale.UK)}. Immutable and thread-safe. Our interpretation.
 */
public final class LearningRenderer {

    private final SupervisionRenderer.Format format;

    LearningRenderer(SupervisionRenderer.Format format) {
        this.format = format;
    }

    /**
     * Renders the skills and learning of one worker.
     *
     * @param skills what to show
     * @param locale the language of our words; English where there is no wording for it
     * @return the whole document, whose lines end with a line feed
     */
    public String render(PracticeSkills skills, Locale locale) {
        Words words = new Words(locale, Showing.ORDINARY, Set.of());
        return format.write(new LearningParts(skills, words).outline(), words);
    }
}
