package org.practicemodel.core.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicemodel.core.time.PartialDate;

/**
 * Dates as they arrive from other systems: {@code 2026-02-03}, {@code 03/02/2026}, the same with a time of day behind it
 * that is left out, {@code 03-Feb-2026}, and with {@code Z} for each digit of a day, month or year that is not known.
 *
 * <p>The names of the months are English whatever the locale. Immutable and thread-safe.
 */
final class SourceDates {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern SLASHES = Pattern.compile(
            "([0-9]{2}|ZZ)/([0-9]{2}|ZZ)/([0-9]{4}|ZZZZ)" + "(?: (?:[0-9]|[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?");
    private static final Pattern NAMED = Pattern.compile("([0-9]{2})-([A-Za-z]{3})-([0-9]{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private SourceDates() {}

    /**
     * A date that was read.
     *
     * @param known as much of it as is known; empty where nothing is
     */
    record SourceDate(Optional<PartialDate> known) {}

    /** Reads a date; empty where the text is not one. */
    static Optional<SourceDate> read(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return date(slashes.group(3), slashes.group(2), slashes.group(1));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
            return date(named.group(3), month < 10 ? "0" + month : Integer.toString(month), named.group(1));
        }
        return Optional.empty();
    }

    private static Optional<SourceDate> date(String year, String month, String day) {
        if (year.startsWith("Z")) {
            return Optional.of(new SourceDate(Optional.empty()));
        }
        // A day of an unknown month says nothing that can be held.
        String known = year;
        if (!month.startsWith("Z")) {
            known += day.startsWith("Z") ? "-" + month : "-" + month + "-" + day;
        }
        try {
            return Optional.of(new SourceDate(Optional.of(PartialDate.parse(known))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
