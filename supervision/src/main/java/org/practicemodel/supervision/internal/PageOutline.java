package org.practicemodel.supervision.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page says, in its order and in the words of one locale. Every text in it is plain, cleaned, and not escaped.
 *
 * @param title the title
 * @param beginning the paragraphs before anything else
 * @param sections the sections in their order
 */
public record PageOutline(String title, List<String> beginning, List<Section> sections) {

    /** Copies the lists. */
    public PageOutline {
        beginning = List.copyOf(beginning);
        sections = List.copyOf(sections);
    }

    /** Shows the type only, never what is told. */
    @Override
    public String toString() {
        return "PageOutline";
    }

    /**
     * One section.
     *
     * @param label the heading
     * @param blocks what it holds
     */
    public record Section(String label, List<Block> blocks) {

        /** Copies the list. */
        public Section {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String toString() {
            return "Section";
        }
    }

    /** A part of a section. */
    public sealed interface Block permits Line, Group, Items, Remarks, Table, Chart {}

    /**
     * One line: what it is, what somebody said, and who said it. Any of them may be empty, not all; a label alone stands above a
     * list.
     *
     * @param label what it is, in our words
     * @param words what somebody said
     * @param source who, when and how, in our words
     */
    public record Line(String label, String words, String source) implements Block {

        /**
         * Obtains a line of our own words.
         *
         * @param words the words
         * @return the line
         */
        public static Line of(String words) {
            return new Line("", words, "");
        }

        @Override
        public String toString() {
            return "Line";
        }
    }

    /**
     * Some parts under a heading of their own.
     *
     * @param label the heading
     * @param blocks what it holds
     */
    public record Group(String label, List<Block> blocks) implements Block {

        /** Copies the list. */
        public Group {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String toString() {
            return "Group";
        }
    }

    /**
     * What to talk about, the first thing first.
     *
     * @param items each of the things
     */
    public record Items(List<Item> items) implements Block {

        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return "Items";
        }
    }

    /**
     * One thing to talk about.
     *
     * @param question the question
     * @param topic what it is about
     * @param reason why it is asked
     * @param placesLabel what stands before the places
     * @param places where it can be seen
     */
    public record Item(String question, String topic, String reason, String placesLabel, List<String> places) {

        /** Copies the list. */
        public Item {
            places = List.copyOf(places);
        }

        @Override
        public String toString() {
            return "Item";
        }
    }

    /**
     * Some sentences that belong together.
     *
     * @param remarks each of them
     */
    public record Remarks(List<String> remarks) implements Block {

        /** Copies the list. */
        public Remarks {
            remarks = List.copyOf(remarks);
        }

        @Override
        public String toString() {
            return "Remarks";
        }
    }

    /**
     * A table.
     *
     * @param label what it tells, for those who do not see where it stands
     * @param heads the head of each column, two to four
     * @param rows the cells of each row, as many as there are heads
     */
    public record Table(String label, List<String> heads, List<List<String>> rows) implements Block {

        /** Copies the lists. */
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /**
         * Returns what a style sheet calls it, so that its words keep room where a screen is narrow.
         *
         * @return the classes of markup
         */
        public String kind() {
            return switch (heads.size()) {
                case 2 -> "told";
                case 3 -> "told three";
                default -> "told four";
            };
        }

        @Override
        public String toString() {
            return "Table";
        }
    }

    /**
     * A chart of a series of values.
     *
     * @param label what it tells, for those who do not see where it stands
     * @param chart the chart
     */
    public record Chart(String label, MeasureChart chart) implements Block {

        @Override
        public String toString() {
            return "Chart";
        }
    }

    /**
     * Finds every chart of the page, in its order.
     *
     * @return the charts
     */
    public List<MeasureChart> charts() {
        return sections.stream().flatMap(section -> charts(section.blocks())).toList();
    }

    private static Stream<MeasureChart> charts(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Group group ? charts(group.blocks()) : chart(block).stream());
    }

    private static Optional<MeasureChart> chart(Block block) {
        return block instanceof Chart chart ? Optional.of(chart.chart()) : Optional.empty();
    }
}
