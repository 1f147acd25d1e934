package org.practicemodel.supervision.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.supervision.internal.PageOutline;
import org.practicemodel.supervision.internal.PageOutline.Section;

/**
 * Shows what a supervision about one family could talk about, and what became of what was hoped for, in one format.
 *
 * <p>The same input gives the same text, whatever the default locale; nothing that is well formed makes it throw. For instance
 * {@code Supervisions.text().render(Preparation.of(view), Locale.UK)}. Immutable; thread-safe if the names are. Our
 * interpretation.
 */
public final class SupervisionRenderer {

    private final Format format;
    private final Showing showing;

    private SupervisionRenderer(Format format, Showing showing) {
        this.format = format;
        this.showing = showing;
    }

    static SupervisionRenderer of(Format format) {
        return new SupervisionRenderer(format, Showing.ORDINARY);
    }

    /**
     * Returns a renderer that also shows, and marks, what is restricted, and words that are marked as sensitive: only for those
     * who may see them.
     *
     * @return the renderer
     */
    public SupervisionRenderer includingRestricted() {
        return new SupervisionRenderer(format, showing.includingRestricted());
    }

    /**
     * Returns a renderer that also shows what the worker set out to learn: only where the page is the worker’s own and is not
     * kept with the record of the family.
     *
     * @return the renderer
     */
    public SupervisionRenderer includingLearning() {
        return new SupervisionRenderer(format, showing.includingLearning());
    }

    /**
     * Returns a renderer that shows names in place of ids.
     *
     * @param names what people, workers and agencies are called; empty to show the id
     * @return the renderer
     */
    public SupervisionRenderer withNames(Function<Identifier, Optional<String>> names) {
        return new SupervisionRenderer(format, showing.withNames(names));
    }

    /**
     * Renders a preparation.
     *
     * @param preparation what to show
     * @param locale the language of our words; English where there is no wording for it
     * @return the whole document, whose lines end with a line feed
     */
    public String render(Preparation preparation, Locale locale) {
        Words words = new Words(locale, showing, preparation.tracker().restricted());
        return format.write(outline(preparation, words), words);
    }

    private PageOutline outline(Preparation preparation, Words words) {
        List<String> beginning = List.of(
                words.say("scope"),
                words.say("scope.restricted"),
                words.say(Phrase.of("about")
                        .with("record", preparation.record())
                        .with("asOf", preparation.agenda().asOf())));
        List<Section> sections = new ArrayList<>();
        sections.add(new AgendaPart(preparation, showing, words).section());
        sections.addAll(new TrackerParts(showing.of(preparation.tracker()), words).sections());
        return new PageOutline(words.say("title"), beginning, sections);
    }

    /** One format. */
    @FunctionalInterface
    interface Format {

        String write(PageOutline outline, Words words);
    }
}
