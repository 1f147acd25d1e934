package org.practicemodel.formulation.internal;

import java.util.List;
import java.util.Map;
import org.practicemodel.core.vocabulary.FactorKind;

/**
 * A sign for one of the Ps, or for what changed, so that nobody needs to tell colours apart. Words always stand beside
 * it.
 */
public enum Shape {

    /** A disc. */
    DISC("M12 2a10 10 0 1 0 .01 0z"),

    /** A square. */
    SQUARE("M3 3h18v18H3z"),

    /** A bolt. */
    BOLT("M14 1 4 14h7l-2 9 11-14h-7z"),

    /** Something that goes round. */
    ROUND("M12 3a9 9 0 1 0 9 9h-3a6 6 0 1 1-6-6v4l7-5.5L12 -1z"),

    /** A star. */
    STAR("M12 1l3.3 7.2 7.7.8-5.8 5.2 1.7 7.8-6.9-4-6.9 4 1.7-7.8L1 9l7.7-.8z"),

    /** An arrow. */
    ARROW("M1 9h12V3l10 9-10 9v-6H1z"),

    /** A diamond. */
    DIAMOND("M12 1 23 12 12 23 1 12z"),

    /** A triangle. */
    TRIANGLE("M12 2 23 22H1z"),

    /** A cross. */
    CROSS("M9 2h6v7h7v6h-7v7H9v-7H2V9h7z"),

    /** A disc with a plus in it: something new. */
    NEW("M12 1a11 11 0 1 0 .01 0zM10.5 6h3v4.5H18v3h-4.5V18h-3v-4.5H6v-3h4.5z"),

    /** A disc with a minus in it: something that is no longer there. */
    GONE("M12 1a11 11 0 1 0 .01 0zM6 10.5h12v3H6z"),

    /** A pen: something told in other words. */
    PEN("M1 23l2.5-7.5L15 4l5 5L8.5 20.5zM16.5 2.5L18 1l5 5-1.5 1.5z"),

    /** An arrow to both sides: something that stands elsewhere. */
    MOVED("M1 12l7-7v5h8V5l7 7-7 7v-5H8v5z"),

    /** Two bars: something that is as it was. */
    AS_BEFORE("M3 6h18v4H3zM3 14h18v4H3z");

    private static final Map<FactorKind, Shape> KNOWN = Map.of(
            FactorKind.PRESENTING, DISC,
            FactorKind.PREDISPOSING, SQUARE,
            FactorKind.PRECIPITATING, BOLT,
            FactorKind.PERPETUATING, ROUND,
            FactorKind.PROTECTIVE, STAR,
            FactorKind.PREDICTIVE, ARROW);

    private static final List<Shape> OTHERS = List.of(DIAMOND, TRIANGLE, CROSS);

    private final String path;

    Shape(String path) {
        this.path = path;
    }

    /**
     * Obtains the sign of a P.
     *
     * @param kind which P
     * @param position its position in the edition, from 0: another body's P takes its sign from it
     * @return the sign
     */
    public static Shape of(FactorKind kind, int position) {
        return KNOWN.getOrDefault(kind, OTHERS.get(position % OTHERS.size()));
    }

    /**
     * Returns the outline.
     *
     * @return the data of an SVG path in a square of 24
     */
    public String path() {
        return path;
    }
}
