package org.practicemodel.formulation.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.practicemodel.core.page.Direction;
import org.practicemodel.formulation.internal.PictureLayout.Frame;
import org.practicemodel.formulation.internal.PictureLayout.Link;
import org.practicemodel.formulation.internal.PictureLayout.Point;

/**
 * Arranges a picture. The family stands in the middle, best guesses at its sides, the Ps above and below in columns. Lines
 * run only in gutters beside the columns and in channels above and below the middle, where no box stands; each guess has
 * lanes of its own in all of them, so that the lines of two guesses cross and never run on top of each other.
 */
final class PictureArranger {

    private static final int LEAST_COLUMNS = 3;
    private static final int EDGE = 20;
    private static final int GAP = 16;
    private static final int WIDE_LANE = 10;
    private static final int NARROW_LANE = 6;
    private static final int MANY_LANES = 8;

    private final Picture picture;
    private final FrameSetter setter;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Placed> cards = new LinkedHashMap<>();
    private final int columns;
    private final List<Integer> sides;
    private final int lanes;
    private final int lane;
    private final int gutter;
    private final int width;

    PictureArranger(Picture picture) {
        this.picture = picture;
        this.columns = Math.max(LEAST_COLUMNS, half(picture.groups().size()));
        this.sides = sides(columns);
        this.lanes = 2 * picture.guesses().size();
        this.lane = lanes > MANY_LANES ? NARROW_LANE : WIDE_LANE;
        this.gutter = 2 * EDGE + lanes * lane;
        this.width = columns * (gutter + FrameSetter.WIDTH) + EDGE;
        this.setter = new FrameSetter(picture);
    }

    PictureLayout layout() {
        int above = half(picture.groups().size());
        int top = band(picture.groups().subList(0, above), EDGE, true);
        int upperChannel = top + GAP;
        int middle = upperChannel + channel();
        int lowerChannel = middle + middleHeight() + GAP;
        List<Placed> guesses = middle(middle);
        int below = lowerChannel + channel();
        int end = band(picture.groups().subList(above, picture.groups().size()), below, false);
        for (Picture.Group group : picture.gone()) {
            end = rows(group, end + 2 * GAP);
        }
        Frame legend = setter.legend(EDGE, end + GAP, width - 2 * EDGE);
        if (!guesses.isEmpty()) {
            frames.add(legend);
            end = legend.y() + legend.height();
        }
        for (int i = 0; i < guesses.size(); i++) {
            link(picture.guesses().get(i), i, guesses.get(i), upperChannel, lowerChannel);
        }
        PictureLayout layout = new PictureLayout(width, end + EDGE, frames, links);
        return picture.reading() == Direction.RIGHT_TO_LEFT ? Mirror.of(layout) : layout;
    }

    private static int half(int count) {
        return (count + 1) / 2;
    }

    private int channel() {
        return lanes * lane + GAP;
    }

    private int x(int column) {
        return column * (gutter + FrameSetter.WIDTH) + gutter;
    }

    /** Sets Ps side by side and returns where the longest of them ends. */
    private int band(List<Picture.Group> groups, int top, boolean above) {
        int heading = groups.stream().mapToInt(setter::headingHeight).max().orElse(0);
        int end = top + heading;
        for (int column = 0; column < groups.size(); column++) {
            Picture.Group group = groups.get(column);
            frames.add(setter.heading(group, x(column), top, heading));
            int y = top + heading;
            for (Picture.Card card : group.cards()) {
                Frame frame = setter.card(group, card, x(column), y);
                frames.add(frame);
                cards.put(card.key(), new Placed(frame, column, above));
                y += frame.height() + GAP;
            }
            if (group.cards().isEmpty()) {
                frames.add(setter.nothing(group, x(column), y));
                y += setter.cardHeight() + GAP;
            }
            end = Math.max(end, y - GAP);
        }
        return end;
    }

    /** Sets what is gone side by side, row by row, and returns where it ends. */
    private int rows(Picture.Group group, int top) {
        frames.add(setter.heading(group, x(0), top, setter.headingHeight(group)));
        int y = top + setter.headingHeight(group);
        for (int i = 0; i < group.cards().size(); i++) {
            frames.add(setter.card(
                    group, group.cards().get(i), x(i % columns), y + i / columns * (setter.cardHeight() + GAP)));
        }
        int rows = (group.cards().size() + columns - 1) / columns;
        return y + Math.max(0, rows * (setter.cardHeight() + GAP) - GAP);
    }

    /** The columns that the family leaves free: it stands in the one in the middle, or before the two there. */
    private static List<Integer> sides(int columns) {
        return IntStream.range(0, columns)
                .filter(column -> Math.abs(2 * column - (columns - 1)) > 1)
                .boxed()
                .toList();
    }

    /** Returns how many guesses stand at one side, where the first sides have one more than the others. */
    private int guessesAt(int side) {
        return (picture.guesses().size() - side + sides.size() - 1) / sides.size();
    }

    private int middleHeight() {
        int stack = guessesAt(0) * (setter.guessHeight() + GAP) - GAP;
        return Math.max(setter.familyHeight(), stack);
    }

    /** Sets the family in the middle and the guesses at its sides. */
    private List<Placed> middle(int top) {
        int familyTop = top + (middleHeight() - setter.familyHeight()) / 2;
        frames.add(setter.family((x(0) + x(columns - 1)) / 2, familyTop));
        List<Placed> guesses = new ArrayList<>();
        for (Picture.Guess guess : picture.guesses()) {
            int side = guesses.size() % sides.size();
            int row = guesses.size() / sides.size();
            int free = middleHeight() - (guessesAt(side) * (setter.guessHeight() + GAP) - GAP);
            int column = sides.get(side);
            Frame frame = setter.guess(guess, x(column), top + free / 2 + row * (setter.guessHeight() + GAP));
            frames.add(frame);
            guesses.add(new Placed(frame, column, false));
        }
        return guesses;
    }

    private void link(Picture.Guess guess, int index, Placed placed, int upperChannel, int lowerChannel) {
        int third = placed.frame().height() / 3;
        int in = 2 * index;
        int out = in + 1;
        for (String key : guess.keptGoingBy()) {
            Placed card = cards.get(key);
            if (card != null) {
                int channel = card.above() ? upperChannel : lowerChannel;
                links.add(new Link(route(card, port(card, in), placed, third, in, channel), false));
            }
        }
        for (String key : guess.explains()) {
            Placed card = cards.get(key);
            if (card != null) {
                int channel = card.above() ? upperChannel : lowerChannel;
                List<Point> route = new ArrayList<>(route(card, port(card, out), placed, 2 * third, out, channel));
                Collections.reverse(route);
                links.add(new Link(route, true));
            }
        }
    }

    /** Each lane leaves a box at a height of its own. */
    private int port(Placed card, int number) {
        return card.frame().y() + card.frame().height() * (number + 1) / (lanes + 1);
    }

    private List<Point> route(Placed card, int port, Placed guess, int inGuess, int number, int channel) {
        int there = laneX(card.column(), number);
        int here = laneX(guess.column(), number);
        int level = channel + number * lane;
        int end = guess.frame().y() + inGuess;
        List<Point> points = new ArrayList<>(List.of(new Point(card.frame().x(), port), new Point(there, port)));
        if (card.column() != guess.column()) {
            points.add(new Point(there, level));
            points.add(new Point(here, level));
        }
        points.add(new Point(here, end));
        points.add(new Point(guess.frame().x(), end));
        return points;
    }

    private int laneX(int column, int number) {
        return x(column) - gutter + EDGE + number * lane;
    }

    /** A box, the column it stands in, and whether that is above the middle. */
    private record Placed(Frame frame, int column, boolean above) {}
}
