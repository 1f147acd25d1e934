package org.practicemodel.core.page;

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
     * Returns the code that HTML has for it.
     *
     * @return {@code ltr} or {@code rtl}
     */
    public String code() {
        return code;
    }
}
