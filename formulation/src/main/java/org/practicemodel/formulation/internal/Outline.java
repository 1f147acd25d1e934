package org.practicemodel.formulation.internal;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a document says, before anybody decides how it looks: a beginning, links told as sentences, and sections. Every text
 * in it is plain, cleaned, and not escaped.
 *
 * @param title the title
 * @param beginning the paragraphs before anything else
 * @param links the links as sentences
 * @param sections the sections in their order
 */
public record Outline(String title, List<String> beginning, Links links, List<Section> sections) {

    /** Copies the lists. */
    public Outline {
        beginning = List.copyOf(beginning);
        sections = List.copyOf(sections);
    }

    /**
     * Returns the same with another section at its end.
     *
     * @param section the section
     * @return the longer outline
     */
    public Outline with(Section section) {
        return new Outline(
                title,
                beginning,
                links,
                Stream.concat(sections.stream(), Stream.of(section)).toList());
    }

    /** Shows the type only, never what is told. */
    @Override
    public String toString() {
        return "Outline";
    }

    /**
     * What is linked with what, told as sentences under a heading.
     *
     * @param label the heading
     * @param sentences the sentences
     */
    public record Links(String label, List<String> sentences) {

        /** Copies the list. */
        public Links {
            sentences = List.copyOf(sentences);
        }

        @Override
        public String toString() {
            return "Links";
        }
    }

    /**
     * One section.
     *
     * @param label the heading in plain words
     * @param term the term for it; empty where there is none
     * @param parts what it holds
     */
    public record Section(String label, String term, List<Part> parts) {

        /** Copies the list. */
        public Section {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return "Section";
        }
    }

    /**
     * One part of a section.
     *
     * @param label the heading in plain words; empty where the section has one part only
     * @param term the term for it; empty where there is none
     * @param entries what it holds
     * @param nothing what to say where it holds nothing
     */
    public record Part(String label, String term, List<Entry> entries, String nothing) {

        /** Copies the list. */
        public Part {
            entries = List.copyOf(entries);
        }

        @Override
        public String toString() {
            return "Part";
        }
    }

    /**
     * One thing that is told.
     *
     * @param lines what is told first, then what belongs to it; at least one
     */
    public record Entry(List<Line> lines) {

        /** Copies the list. */
        public Entry {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Entry";
        }
    }

    /**
     * One line: what it is, what somebody said, and who said it. Any of them may be empty, not all.
     *
     * @param label what it is, in our words
     * @param words what somebody said
     * @param source who, when and how, in our words
     */
    public record Line(String label, String words, String source) {

        @Override
        public String toString() {
            return "Line";
        }
    }
}
