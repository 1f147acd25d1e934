package org.practicemodel.formulation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.page.Direction;
import org.practicemodel.formulation.internal.PictureLayout.Frame;
import org.practicemodel.formulation.internal.PictureLayout.Sign;
import org.practicemodel.formulation.internal.PictureLayout.Text;

/**
 * Sets words into boxes. All boxes of one sort are as large as the largest of them needs to be: what helps is shown as
 * large as what worries people, and a box shows so many lines at most; the whole text is told beside the picture.
 */
final class FrameSetter {

    /** The width of every box. */
    static final int WIDTH = 360;

    /** The width and height of a sign. */
    static final int SIGN = 22;

    private static final int PADDING = 14;
    private static final int BESIDE_SIGN = PADDING + SIGN + 10;
    private static final int BELOW_SIGN = PADDING + SIGN + 10;
    private static final int BETWEEN = 4;
    private static final int SMALL = 16;
    private static final int NORMAL = 19;
    private static final int LARGE = 20;
    private static final int MOST_LINES = 6;

    private final Picture picture;
    private final int cardHeight;
    private final int guessHeight;
    private final int familyHeight;

    FrameSetter(Picture picture) {
        this.picture = picture;
        this.cardHeight = highest(Stream.concat(picture.groups().stream(), picture.gone().stream())
                .flatMap(group -> Stream.concat(group.cards().stream(), Stream.of(nothingOf(group))))
                .map(this::ofCard));
        this.guessHeight = highest(picture.guesses().stream().map(this::ofGuess));
        this.familyHeight = highest(Stream.of(ofFamily())) + 2 * PADDING;
    }

    int cardHeight() {
        return cardHeight;
    }

    int guessHeight() {
        return guessHeight;
    }

    int familyHeight() {
        return familyHeight;
    }

    int headingHeight(Picture.Group group) {
        return ofHeading(group).height();
    }

    Frame heading(Picture.Group group, int x, int y, int height) {
        Column column = ofHeading(group);
        List<Sign> signs = List.of(new Sign(group.shape(), 0, PADDING));
        return new Frame("heading", x, y, WIDTH, height, signs, column.texts());
    }

    Frame card(Picture.Group group, Picture.Card card, int x, int y) {
        List<Sign> signs = new ArrayList<>(List.of(new Sign(group.shape(), PADDING, PADDING)));
        card.mark().ifPresent(mark -> signs.add(new Sign(mark.sign(), PADDING, BELOW_SIGN)));
        return new Frame("factor", x, y, WIDTH, cardHeight, signs, ofCard(card).texts());
    }

    Frame nothing(Picture.Group group, int x, int y) {
        return new Frame(
                "nothing",
                x,
                y,
                WIDTH,
                cardHeight,
                List.of(),
                ofCard(nothingOf(group)).texts());
    }

    Frame guess(Picture.Guess guess, int x, int y) {
        return new Frame(
                "guess", x, y, WIDTH, guessHeight, List.of(), ofGuess(guess).texts());
    }

    Frame family(int x, int y) {
        Column column = column(PADDING, PADDING * 2, WIDTH - PADDING);
        return new Frame(
                "family", x, y, WIDTH, familyHeight, List.of(), ofFamily(column).texts());
    }

    Frame legend(int x, int y, int width) {
        Column column = column(0, PADDING, width).add(picture.legend(), SMALL, false);
        return new Frame("legend", x, y, width, column.height(), List.of(), column.texts());
    }

    private static Picture.Card nothingOf(Picture.Group group) {
        return new Picture.Card("", "", group.nothing(), "", Optional.empty());
    }

    private Column ofHeading(Picture.Group group) {
        return column(SIGN + 10, PADDING, WIDTH).add(group.label(), LARGE, true);
    }

    private Column ofCard(Picture.Card card) {
        return column(BESIDE_SIGN, PADDING, WIDTH - PADDING)
                .atLeast(card.mark().isPresent() ? BELOW_SIGN + SIGN : 0)
                .add(card.marked(), SMALL, true)
                .add(card.label(), SMALL, true)
                .add(card.words(), NORMAL, false)
                .add(card.note(), SMALL, true);
    }

    private Column ofGuess(Picture.Guess guess) {
        return column(PADDING, PADDING, WIDTH - PADDING)
                .add(guess.label(), SMALL, true)
                .add(guess.words(), NORMAL, false)
                .add(guess.note(), SMALL, true);
    }

    private Column ofFamily() {
        return ofFamily(column(PADDING, PADDING, WIDTH - PADDING));
    }

    private Column ofFamily(Column column) {
        for (int i = 0; i < picture.family().size(); i++) {
            column.add(picture.family().get(i), i == 0 ? LARGE : NORMAL, i == 0);
        }
        return column;
    }

    private Column column(int x, int y, int right) {
        return new Column(x, y, right, picture.reading());
    }

    private static int highest(Stream<Column> columns) {
        return columns.mapToInt(Column::height).max().orElse(0);
    }

    /** Lines of words below each other. */
    private static final class Column {

        private final int x;
        private final int right;
        private final Direction reading;
        private final List<Text> texts = new ArrayList<>();
        private int y;
        private int least = PADDING + SIGN;

        Column(int x, int y, int right, Direction reading) {
            this.reading = reading;
            this.x = x;
            this.y = y;
            this.right = right;
        }

        /** Leaves room for signs. */
        Column atLeast(int height) {
            least = Math.max(least, height);
            return this;
        }

        Column add(String words, int size, boolean bold) {
            if (!words.isBlank()) {
                y += texts.isEmpty() ? 0 : BETWEEN;
                Direction own = Direction.ofWords(words).orElse(reading);
                for (String line : TextWidth.wrapped(words, right - x, size, bold, MOST_LINES)) {
                    texts.add(new Text(x, y + size, size, bold, line, own, own != reading));
                    y += size * 4 / 3;
                }
            }
            return this;
        }

        List<Text> texts() {
            return texts;
        }

        int height() {
            return Math.max(y, least) + PADDING;
        }
    }
}
