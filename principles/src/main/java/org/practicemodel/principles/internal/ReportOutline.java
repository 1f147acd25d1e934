package org.practicemodel.principles.internal;

import java.util.List;

/**
 * What a report says, in its order and in the words of one locale. Every text in it is plain and not escaped.
 *
 * @param title the title
 * @param beginning the paragraphs before anything else, those together that belong together
 * @param sections the sections in their order
 */
public record ReportOutline(String title, List<List<String>> beginning, List<Section> sections) {

    /** Copies the lists. */
    public ReportOutline {
        beginning = beginning.stream().map(List::copyOf).toList();
        sections = List.copyOf(sections);
    }

    /**
     * One section.
     *
     * @param name what it is called among programs, such as {@code seen}
     * @param label the heading, with how many it holds
     * @param blocks what it holds
     */
    public record Section(String name, String label, List<Block> blocks) {

        /** Copies the list. */
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** A part of a section. */
    public sealed interface Block permits Paragraph, Group, Found, Alike, Steps, Remarks, Table {}

    /**
     * A paragraph.
     *
     * @param words the words
     */
    public record Paragraph(String words) implements Block {}

    /**
     * Some findings under a heading of their own.
     *
     * @param label the heading
     * @param blocks what it holds
     */
    public record Group(String label, List<Block> blocks) implements Block {

        /** Copies the list. */
        public Group {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * One finding.
     *
     * @param question which question it answers
     * @param verdict the words for the verdict
     * @param seen what the record shows; empty where it shows nothing
     * @param places where it does
     * @param elsewhere who noted that it can be seen elsewhere; empty where nobody did
     * @param beside what was decided about it, and answered to it; no line where nothing was
     * @param suggested what could be said in other words; empty where nothing is suggested
     * @param sources whose words asked, and how we read them
     * @param next what could be explored, and what would help
     * @param limits the numbers that the rule knows; empty where there are none
     */
    public record Found(
            Question question,
            String verdict,
            Line seen,
            List<String> places,
            Line elsewhere,
            List<Line> beside,
            Line suggested,
            List<Line> sources,
            List<Line> next,
            Line limits)
            implements Block {

        /** Copies the lists. */
        public Found {
            places = List.copyOf(places);
            beside = List.copyOf(beside);
            sources = List.copyOf(sources);
            next = List.copyOf(next);
        }
    }

    /**
     * A question that a rule asks.
     *
     * @param rule the code of the rule
     * @param words the question; empty where the rule's book has none
     */
    public record Question(String rule, String words) {}

    /**
     * Texts with a label before them.
     *
     * @param label the label
     * @param texts the texts
     */
    public record Line(String label, List<String> texts) {

        /** Copies the list. */
        public Line {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Findings of which the record says the same, in few words.
     *
     * @param said what the record says
     * @param questions the questions that it answers so
     */
    public record Alike(String said, List<Question> questions) implements Block {

        /** Copies the list. */
        public Alike {
            questions = List.copyOf(questions);
        }
    }

    /**
     * What could be done, the first thing first.
     *
     * @param steps each of the things
     */
    public record Steps(List<String> steps) implements Block {

        /** Copies the list. */
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Remarks on rules.
     *
     * @param remarks each of them
     */
    public record Remarks(List<Remark> remarks) implements Block {

        /** Copies the list. */
        public Remarks {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A remark on a rule.
     *
     * @param rule the code of the rule
     * @param words the remark
     * @param places where in the record it can be seen
     */
    public record Remark(String rule, String words, List<String> places) {

        /** Copies the list. */
        public Remark {
            places = List.copyOf(places);
        }
    }

    /**
     * How many findings each part of the model has.
     *
     * @param of the head of the first column, which names the parts
     * @param overall the head of the second column, what the findings of a part come to
     * @param numbers the head of all columns of numbers taken together
     * @param heads the heads of the columns of numbers
     * @param rows a row for each part
     */
    public record Table(String of, String overall, String numbers, List<Head> heads, List<Row> rows) implements Block {

        /** Copies the lists. */
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        /**
         * Says the numbers of a row in a few words, those that are nought left out, such as "Seen 2, Begun 1".
         *
         * @param row the row
         * @return the words; empty where every number is nought
         */
        public String numbersOf(Row row) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < heads.size(); i++) {
                if (row.numbers().get(i) > 0) {
                    words.append(words.isEmpty() ? "" : ", ")
                            .append(heads.get(i).whole())
                            .append(' ')
                            .append(row.numbers().get(i));
                }
            }
            return words.toString();
        }
    }

    /**
     * The head of a column, with a bar where a narrow column may break it.
     *
     * @param words the words, such as {@code Not re-|corded}
     */
    public record Head(String words) {

        /**
         * Returns the head as it stands in a narrow column.
         *
         * @return its lines
         */
        public List<String> lines() {
            int bar = words.indexOf('|');
            return bar < 0 ? List.of(words) : List.of(words.substring(0, bar), words.substring(bar + 1));
        }

        /**
         * Returns the head in one piece, such as {@code Not recorded}.
         *
         * @return the words
         */
        public String whole() {
            return words.replace("-|", "").replace('|', ' ');
        }
    }

    /**
     * A part of the model and how many findings it has.
     *
     * @param title what it is called
     * @param overall what its findings come to
     * @param numbers how many, in the order of the heads
     */
    public record Row(String title, String overall, List<Integer> numbers) {

        /** Copies the list. */
        public Row {
            numbers = List.copyOf(numbers);
        }
    }
}
