package org.practicemodel.formulation.internal;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.page.Direction;

/**
 * What a picture shows, before it is laid out: the family, the Ps with what stands under them, and the best guesses that
 * link them. Every text is plain, cleaned, and not escaped.
 *
 * @param title what it is called
 * @param family what stands in the middle, a line each
 * @param groups the Ps in their order
 * @param gone what is no longer there, which no line leads to; it stands below everything else
 * @param guesses the best guesses in their order
 * @param legend how to read the lines
 * @param below that the same is told below, where it stands in a page
 * @param sentences what it shows, told as sentences
 * @param language the language of our own words, such as {@code en-GB}
 * @param reading the direction of the words
 */
public record Picture(
        String title,
        List<String> family,
        List<Group> groups,
        List<Group> gone,
        List<Guess> guesses,
        String legend,
        String below,
        List<String> sentences,
        String language,
        Direction reading) {

    /** Copies the lists. */
    public Picture {
        family = List.copyOf(family);
        groups = List.copyOf(groups);
        gone = List.copyOf(gone);
        guesses = List.copyOf(guesses);
        sentences = List.copyOf(sentences);
    }

    /**
     * Returns the direction of the words.
     *
     * @return the direction as markup names it
     */
    public String direction() {
        return reading.code();
    }

    /** Shows the type only, never what is shown. */
    @Override
    public String toString() {
        return "Picture";
    }

    /**
     * One P.
     *
     * @param label its plain label
     * @param shape its sign
     * @param cards what stands under it
     * @param nothing what to say where nothing does
     */
    public record Group(String label, Shape shape, List<Card> cards, String nothing) {

        /** Copies the list. */
        public Group {
            cards = List.copyOf(cards);
        }

        @Override
        public String toString() {
            return "Group";
        }
    }

    /**
     * One thing under a P.
     *
     * @param key what guesses name it by
     * @param label in which case or where else it stands; empty where there is nothing to say
     * @param words what it is
     * @param note which guesses it belongs to, or how its reader stands to it, in words; empty where there is nothing to say
     * @param mark what became of it; empty where nothing is compared
     */
    public record Card(String key, String label, String words, String note, Optional<Mark> mark) {

        /**
         * Returns what became of it, in words.
         *
         * @return the words; empty where nothing is compared
         */
        public String marked() {
            return mark.map(Mark::words).orElse("");
        }

        @Override
        public String toString() {
            return "Card";
        }
    }

    /**
     * What became of something, as a sign and in words.
     *
     * @param sign the sign
     * @param words the words
     */
    public record Mark(Shape sign, String words) {}

    /**
     * One best guess.
     *
     * @param label which it is
     * @param words the theory
     * @param note how its reader stands to it, in words; empty where there is nothing to say
     * @param keptGoingBy the keys of what keeps things going
     * @param explains the keys of what it explains
     */
    public record Guess(String label, String words, String note, List<String> keptGoingBy, List<String> explains) {

        /** Copies the lists. */
        public Guess {
            keptGoingBy = List.copyOf(keptGoingBy);
            explains = List.copyOf(explains);
        }

        @Override
        public String toString() {
            return "Guess";
        }
    }
}
