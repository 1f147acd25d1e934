package org.practicemodel.core.page;

import java.util.Optional;

/**
 * In which direction the words of a page run.
 *
 * <p>For instance {@link #RIGHT_TO_LEFT} for a page in Urdu. Source: our interpretation.
 */
public enum Direction {

    /** From left to right. */
    LEFT_TO_RIGHT("ltr"),

    /** From right to left. */
    RIGHT_TO_LEFT("rtl");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /**
     * Obtains the direction with this code.
     *
     * @param code {@code rtl}, or anything else for from left to right
     * @return the direction
     */
    public static Direction of(String code) {
        return RIGHT_TO_LEFT.code.equals(code) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /**
     * Finds the direction in which the words of a text run: that of the first letter that has one.
     *
     * @param text the text
     * @return the direction; empty where no letter has one
     */
    public static Optional<Direction> ofWords(String text) {
        return text.codePoints()
                .mapToObj(Direction::ofSign)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Direction> ofSign(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(LEFT_TO_RIGHT);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Optional.of(RIGHT_TO_LEFT);
            default -> Optional.empty();
        };
    }

    /**
     * Returns the code that HTML has for it.
     *
     * @return {@code ltr} or {@code rtl}
     */
    public String code() {
        return code;
    }
}
