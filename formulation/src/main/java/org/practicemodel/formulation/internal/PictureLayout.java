package org.practicemodel.formulation.internal;

import java.util.List;
import org.practicemodel.core.page.Direction;

/**
 * Where everything in a picture stands, in whole pixels from the top left corner.
 *
 * @param width the width
 * @param height the height
 * @param frames the boxes and headings
 * @param links the lines
 */
public record PictureLayout(int width, int height, List<Frame> frames, List<Link> links) {

    private static final int FOUR_FRAMES = 4 * FrameSetter.WIDTH;

    /** Copies the lists. */
    public PictureLayout {
        frames = List.copyOf(frames);
        links = List.copyOf(links);
    }

    /**
     * Lays a picture out.
     *
     * @param picture what to show
     * @return where everything stands
     */
    public static PictureLayout of(Picture picture) {
        return new PictureArranger(picture).layout();
    }

    /**
     * Returns the part of the plane that is shown.
     *
     * @return the corner and the size
     */
    public String viewBox() {
        return "0 0 " + width + " " + height;
    }

    /**
     * Returns what a style sheet calls it, so that its words stay large enough to be read: one wider than three
     * columns is not made smaller on a screen, and one that is far higher than wide is printed over several sheets.
     *
     * @return the classes of markup
     */
    public String kind() {
        return "picture" + (width > FOUR_FRAMES ? " wide" : "") + (4 * height > 5 * width ? " tall" : "");
    }

    /**
     * Returns the colour of words and lines where no style says otherwise.
     *
     * @return the colour
     */
    public String ink() {
        return "#1b1b1f";
    }

    /** Shows the type only, never what is shown. */
    @Override
    public String toString() {
        return "PictureLayout";
    }

    /**
     * A box, or a place for words.
     *
     * @param role what it is: factor, family, guess, heading, nothing or legend
     * @param x the left edge
     * @param y the upper edge
     * @param width the width
     * @param height the height
     * @param signs its signs
     * @param texts its lines of words
     */
    public record Frame(String role, int x, int y, int width, int height, List<Sign> signs, List<Text> texts) {

        /** Copies the lists. */
        public Frame {
            signs = List.copyOf(signs);
            texts = List.copyOf(texts);
        }

        /**
         * Checks whether a line is drawn around it.
         *
         * @return true for boxes
         */
        public boolean outlined() {
            return !role.equals("heading") && !role.equals("legend");
        }

        /**
         * Returns the colour of its ground where no style says otherwise.
         *
         * @return the colour
         */
        public String tint() {
            return switch (role) {
                case "family" -> "#e3e8f4";
                case "factor" -> "#f5f6fa";
                default -> "#ffffff";
            };
        }

        /**
         * Returns how thick the line around it is.
         *
         * @return the thickness
         */
        public int stroke() {
            return role.equals("family") ? 3 : role.equals("nothing") ? 1 : 2;
        }

        @Override
        public String toString() {
            return "Frame " + role;
        }
    }

    /**
     * A sign in a frame.
     *
     * @param shape which one
     * @param x the left edge inside the frame
     * @param y the upper edge inside the frame
     */
    public record Sign(Shape shape, int x, int y) {

        /**
         * Returns where it stands and how large it is.
         *
         * @return the transformation of a square of 24
         */
        public String place() {
            return "translate(" + x + " " + y + ") scale(0.9)";
        }
    }

    /**
     * A line of words in a frame.
     *
     * @param x where it begins inside the frame: the left end, or the right end where words run from right to left
     * @param y the line that the letters stand on, inside the frame
     * @param size the size of the letters
     * @param bold whether it is set in bold
     * @param words the words
     * @param reading in which direction the words of its text run
     * @param turned whether that is against the direction of the picture
     */
    public record Text(int x, int y, int size, boolean bold, String words, Direction reading, boolean turned) {

        /**
         * Returns the direction of its words.
         *
         * @return the direction as markup names it
         */
        public String direction() {
            return reading.code();
        }

        /**
         * Returns which end of the words stands at {@code x}: all lines of a box begin at the same side.
         *
         * @return the end as markup names it
         */
        public String anchor() {
            return turned ? "end" : "start";
        }

        /**
         * Returns how bold it is.
         *
         * @return the weight as markup names it
         */
        public String weight() {
            return bold ? "bold" : "normal";
        }

        @Override
        public String toString() {
            return "Text";
        }
    }

    /**
     * A line between two boxes, made of level and upright pieces, with an arrow at its end.
     *
     * @param points where it begins, turns and ends
     * @param dashed whether it is dashed
     */
    public record Link(List<Point> points, boolean dashed) {

        private static final int ARROW = 11;

        /** Copies the list. */
        public Link {
            points = List.copyOf(points);
        }

        /**
         * Returns the line.
         *
         * @return the data of an SVG path
         */
        public String path() {
            StringBuilder path = new StringBuilder();
            for (Point point : points) {
                path.append(path.length() == 0 ? 'M' : 'L')
                        .append(point.x())
                        .append(' ')
                        .append(point.y());
            }
            return path.toString();
        }

        /**
         * Returns the arrow at its end.
         *
         * @return the data of an SVG path
         */
        public String arrow() {
            Point end = points.get(points.size() - 1);
            int back = end.x() - points.get(points.size() - 2).x() > 0 ? -ARROW : ARROW;
            return "M" + end.x() + " " + end.y() + "l" + back + " -6v12z";
        }

        /**
         * Returns how it is dashed.
         *
         * @return the pattern as markup names it
         */
        public String dashes() {
            return dashed ? "7 5" : "none";
        }
    }

    /**
     * A point of a line.
     *
     * @param x from the left
     * @param y from the top
     */
    public record Point(int x, int y) {}
}
