package org.practicemodel.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Ages of people on a day, from dates of birth that may be known only in part.
 *
 * <p>An age is attained at the start of the anniversary of birth, as section 9 of the Family Law Reform Act 1969 has it
 * for England and Wales. Somebody born on 29 February attains it on 1 March in a year without that day: our reading,
 * since the Act does not say.
 *
 * <p>For instance {@code Ages.inYearsOn(PartialDate.parse("2015-03"), LocalDate.parse("2026-03-10"))} is 10 or 11.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ages {

    private Ages() {}

    /**
     * Returns the age of somebody on a day, in completed years.
     *
     * @param birth the date of birth, as precisely as it is known
     * @param on the day asked about
     * @return the possible ages, taking the person as born where that is not certain (see {@link #isBornBy}); empty if
     *     the person is certainly unborn on that day
     */
    public static Optional<AgeRange> inYearsOn(PartialDate birth, LocalDate on) {
        if (isBornBy(birth, on) == Answer.NO) {
            return Optional.empty();
        }
        return Optional.of(new AgeRange(completedYears(birth.latest(), on), completedYears(birth.earliest(), on)));
    }

    /**
     * Checks whether somebody has been born by a day, the day of birth included.
     *
     * @param birth the date of birth or expected date, as precisely as it is known
     * @param on the day asked about
     * @return the answer, unknown if the day lies within the possible days of birth, except on the last of them
     */
    public static Answer isBornBy(PartialDate birth, LocalDate on) {
        return Answer.of(!birth.latest().isAfter(on), birth.earliest().isAfter(on));
    }

    private static int completedYears(LocalDate birth, LocalDate on) {
        // A possible birth after the day counts as age 0: the caller has asked on the footing that the person is born.
        return (int) Math.max(0, ChronoUnit.YEARS.between(birth, on));
    }
}
