package org.practicemodel.core.vocabulary;

/**
 * What a statement about the model rests on, from the strongest to the weakest.
 *
 * <p>For instance the wording of a principle is {@link #SEED}, the number of days in a rule often
 * {@link #INTERPRETATION}; a rule shows the weaker of its two first. Our interpretation.
 */
public enum BasisKind {
    /** The model's own documents. */
    SEED("S"),
    /** Widely published guidance or law of the United Kingdom. */
    GUIDANCE("G"),
    /** Other public material from Leeds. */
    LEEDS("L"),
    /** What public systems or data checks do. */
    CASE_SYSTEM("C"),
    /** Our own reading. */
    INTERPRETATION("I");

    private final String tag;

    BasisKind(String tag) {
        this.tag = tag;
    }

    /**
     * Returns the letter that stands for this kind in the catalogue of rules.
     *
     * @return one capital letter, such as {@code S}
     */
    public String tag() {
        return tag;
    }

    /**
     * Checks whether this is weaker than another kind.
     *
     * @param other the other kind
     * @return true if the other kind is nearer to the model's own words
     */
    public boolean isWeakerThan(BasisKind other) {
        return compareTo(other) > 0;
    }
}
