package org.practicemodel.core.time;

import java.util.Optional;

/**
 * An age in completed years, as precisely as the date of birth allows.
 *
 * <p>For instance somebody born in 2001 is 24 or 25 on 1 June 2026: {@code new AgeRange(24, 25)}.
 *
 * <p>Our interpretation. Immutable and thread-safe.
 *
 * @param min the lowest age in completed years, 0 or more
 * @param max the highest age in completed years, not below the lowest
 */
public record AgeRange(int min, int max) {

    /**
     * Obtains an age range.
     *
     * @param min the lowest age in completed years, 0 or more
     * @param max the highest age in completed years, not below the lowest
     * @throws IllegalArgumentException if the lowest age is negative or above the highest
     */
    public AgeRange {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("An age range has a lowest age of 0 or more, and a highest age of at"
                    + " least that: lowest " + min + ", highest " + max);
        }
    }

    /**
     * Returns the age, where it is wholly known.
     *
     * @return the age in completed years; empty if there are several possible
     */
    public Optional<Integer> exact() {
        return min == max ? Optional.of(min) : Optional.empty();
    }

    /**
     * Checks whether the age is under a limit. The birthday itself is no longer under: on the 25th birthday somebody is
     * not under 25.
     *
     * @param years the limit in years, exclusive
     * @return the answer, unknown if some possible ages are under the limit and others are not
     */
    public Answer isUnder(int years) {
        return Answer.of(max < years, min >= years);
    }

    /**
     * Checks whether the age lies from one age to another, both included: from the birthday that attains the first to the day
     * before the birthday after the second.
     *
     * @param from the lowest age in completed years
     * @param to the highest age in completed years
     * @return the answer, unknown if some possible ages lie there and others do not
     */
    public Answer isWithin(int from, int to) {
        return Answer.of(min >= from && max <= to, max < from || min > to);
    }
}
