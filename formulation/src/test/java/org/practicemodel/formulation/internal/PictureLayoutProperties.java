package org.practicemodel.formulation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.practicemodel.core.page.Direction;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.formulation.internal.PictureLayout.Frame;
import org.practicemodel.formulation.internal.PictureLayout.Link;
import org.practicemodel.formulation.internal.PictureLayout.Point;

class PictureLayoutProperties {

    private static final List<String> TEXTS = List.of(
            "Rows",
            "Rows at bedtime, nearly every night",
            "Mmmm ".repeat(80),
            "WWWWWWWWWW".repeat(30),
            "x",
            " ",
            "",
            "\ufdfa".repeat(40),
            "\u1100".repeat(300),
            "\ud808\udc2b\ud808\udc2b",
            "👩‍👩‍👧 ".repeat(20),
            "Z\u0351\u036b\u0343".repeat(90),
            "日本語".repeat(40),
            "word ".repeat(4000));

    @Property(tries = 25)
    void nothingOverlapsAndEverythingFits(
            @ForAll @IntRange(max = 9) int groups,
            @ForAll @IntRange(max = 120) int cards,
            @ForAll @IntRange(max = 8) int guesses,
            @ForAll boolean mirrored,
            @ForAll Random random) {
        Picture picture = picture(groups, cards, guesses, mirrored, random);

        PictureLayout layout = PictureLayout.of(picture);

        assertThat(layout).isEqualTo(PictureLayout.of(picture));
        allAreInView(layout);
        noFrameOverlapsAnother(layout.frames());
        everyLineOfWordsFits(layout.frames(), mirrored);
        noLineRunsThroughAFrame(layout);
        everySignFits(layout.frames());
        noLinesOfTwoLanesRunOnTopOfEachOther(layout.links());
    }

    @Property(tries = 15)
    void everyCardIsAsLargeAsEveryOther(@ForAll @IntRange(min = 1, max = 60) int cards, @ForAll Random random) {
        Picture picture = picture(6, cards, 2, false, random);
        PictureLayout layout = PictureLayout.of(picture);

        assertThat(layout.frames().stream()
                        .filter(frame ->
                                frame.role().equals("factor") || frame.role().equals("nothing"))
                        .map(frame -> List.of(frame.width(), frame.height()))
                        .distinct())
                .hasSize(1);
        int gone =
                picture.gone().stream().mapToInt(group -> group.cards().size()).sum();
        assertThat(layout.frames().stream().filter(frame -> frame.role().equals("factor")))
                .hasSize(cards + gone);
    }

    @Property(tries = 15)
    void theFamilyStandsInTheMiddleOfThePs(
            @ForAll @IntRange(min = 5, max = 12) int groups,
            @ForAll @IntRange(max = 40) int cards,
            @ForAll boolean mirrored,
            @ForAll Random random) {
        PictureLayout layout = PictureLayout.of(picture(groups, cards, 2, mirrored, random));

        IntSummaryStatistics columns = layout.frames().stream()
                .filter(frame -> frame.role().equals("heading"))
                .mapToInt(Frame::x)
                .summaryStatistics();
        assertThat(layout.frames().stream()
                        .filter(frame -> frame.role().equals("family"))
                        .map(Frame::x))
                .containsExactly((columns.getMin() + columns.getMax()) / 2);
    }

    private static Picture picture(int groups, int cards, int guesses, boolean mirrored, Random random) {
        List<List<Picture.Card>> under = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            under.add(new ArrayList<>());
        }
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < cards && groups > 0; i++) {
            keys.add("card-" + i);
            under.get(random.nextInt(groups))
                    .add(new Picture.Card("card-" + i, text(random), text(random), text(random), mark(random)));
        }
        keys.add("nowhere");
        List<Picture.Guess> guessed = new ArrayList<>();
        for (int i = 0; i < guesses; i++) {
            guessed.add(new Picture.Guess(
                    text(random), text(random), text(random), some(keys, random), some(keys, random)));
        }
        List<Picture.Group> all = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            all.add(new Picture.Group(
                    text(random), Shape.of(FactorKind.of("anytown:other"), i), under.get(i), text(random)));
        }
        return new Picture(
                "title",
                List.of(text(random), text(random)),
                all,
                gone(random),
                guessed,
                text(random),
                "",
                List.of(),
                "en-GB",
                mirrored ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    }

    private static List<Picture.Group> gone(Random random) {
        List<Picture.Card> cards = IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> new Picture.Card("", text(random), text(random), "", Optional.empty()))
                .toList();
        return cards.isEmpty() ? List.of() : List.of(new Picture.Group(text(random), Shape.GONE, cards, ""));
    }

    private static Optional<Picture.Mark> mark(Random random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(new Picture.Mark(Shape.NEW, text(random)));
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static List<String> some(List<String> keys, Random random) {
        return keys.stream().filter(key -> random.nextInt(4) == 0).limit(12).toList();
    }

    private static void allAreInView(PictureLayout layout) {
        assertThat(layout.frames()).allSatisfy(frame -> {
            assertThat(frame.x()).isNotNegative();
            assertThat(frame.y()).isNotNegative();
            assertThat(frame.x() + frame.width()).isLessThanOrEqualTo(layout.width());
            assertThat(frame.y() + frame.height()).isLessThanOrEqualTo(layout.height());
        });
        assertThat(layout.links())
                .allSatisfy(link -> assertThat(link.points()).allSatisfy(point -> {
                    assertThat(point.x()).isBetween(0, layout.width());
                    assertThat(point.y()).isBetween(0, layout.height());
                }));
    }

    private static void noFrameOverlapsAnother(List<Frame> frames) {
        for (int i = 0; i < frames.size(); i++) {
            for (int j = i + 1; j < frames.size(); j++) {
                Frame a = frames.get(i);
                Frame b = frames.get(j);
                boolean apart = a.x() + a.width() <= b.x()
                        || b.x() + b.width() <= a.x()
                        || a.y() + a.height() <= b.y()
                        || b.y() + b.height() <= a.y();
                if (!apart) {
                    fail("Frames " + i + " and " + j + " overlap");
                }
            }
        }
    }

    private static void everySignFits(List<Frame> frames) {
        assertThat(frames)
                .allSatisfy(frame -> assertThat(frame.signs()).allSatisfy(sign -> {
                    assertThat(sign.x()).isBetween(0, frame.width() - FrameSetter.SIGN);
                    assertThat(sign.y()).isBetween(0, frame.height() - FrameSetter.SIGN);
                }));
    }

    private static void everyLineOfWordsFits(List<Frame> frames, boolean mirrored) {
        assertThat(frames)
                .allSatisfy(frame -> assertThat(frame.texts()).allSatisfy(text -> {
                    int room = mirrored ? text.x() : frame.width() - text.x();
                    assertThat(TextWidth.of(text.words(), text.size(), text.bold()))
                            .isLessThanOrEqualTo(room);
                    assertThat(text.y() - text.size()).isNotNegative();
                    assertThat(text.y() + text.size() / 4).isLessThanOrEqualTo(frame.height());
                }));
    }

    private static void noLineRunsThroughAFrame(PictureLayout layout) {
        for (Link link : layout.links()) {
            for (int i = 1; i < link.points().size(); i++) {
                Point from = link.points().get(i - 1);
                Point to = link.points().get(i);
                assertThat(from.x() == to.x() || from.y() == to.y()).isTrue();
                assertThat(layout.frames())
                        .noneSatisfy(frame ->
                                assertThat(runsThrough(frame, from, to)).isTrue());
            }
        }
    }

    private static boolean runsThrough(Frame frame, Point from, Point to) {
        return Math.max(from.x(), to.x()) > frame.x()
                && Math.min(from.x(), to.x()) < frame.x() + frame.width()
                && Math.max(from.y(), to.y()) > frame.y()
                && Math.min(from.y(), to.y()) < frame.y() + frame.height();
    }

    /** Pieces that share a place belong to one lane, and so begin or end at the same box. */
    private static void noLinesOfTwoLanesRunOnTopOfEachOther(List<Link> links) {
        for (Link one : links) {
            for (Link other : links) {
                boolean sameLane =
                        one.dashed() == other.dashed() && guessEnd(one).equals(guessEnd(other));
                if (!sameLane) {
                    for (int i = 1; i < one.points().size(); i++) {
                        for (int j = 1; j < other.points().size(); j++) {
                            if (onTop(
                                    one.points().get(i - 1),
                                    one.points().get(i),
                                    other.points().get(j - 1),
                                    other.points().get(j))) {
                                fail("Lines of two lanes run on top of each other");
                            }
                        }
                    }
                }
            }
        }
    }

    private static Point guessEnd(Link link) {
        return link.dashed()
                ? link.points().get(0)
                : link.points().get(link.points().size() - 1);
    }

    private static boolean onTop(Point a, Point b, Point c, Point d) {
        boolean upright = a.x() == b.x() && c.x() == d.x() && a.x() == c.x();
        boolean level = a.y() == b.y() && c.y() == d.y() && a.y() == c.y();
        return (upright && share(a.y(), b.y(), c.y(), d.y())) || (level && share(a.x(), b.x(), c.x(), d.x()));
    }

    private static boolean share(int a, int b, int c, int d) {
        return Math.max(Math.min(a, b), Math.min(c, d)) < Math.min(Math.max(a, b), Math.max(c, d));
    }
}
