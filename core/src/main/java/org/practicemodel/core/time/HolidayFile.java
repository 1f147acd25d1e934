package org.practicemodel.core.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reader of a list of holidays: the years that the list covers, then a date and a name on each line.
 *
 * <p>Such a line is {@code 2026-12-28 Boxing Day (substitute day)}; the years come first, as
 * {@code years 2000 to 2028}; a line that begins with {@code #} is a comment. The names are for whoever checks the list
 * against its source.
 */
final class HolidayFile {

    private static final String COMMENT = "#";
    private static final Pattern YEARS = Pattern.compile("years ([0-9]{4}) to ([0-9]{4})");
    private static final Pattern HOLIDAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) \\S.*");

    private HolidayFile() {}

    static WorkingCalendar ofResource(String name) {
        try (InputStream in = HolidayFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The list of holidays " + name + " belongs beside this class");
            }
            return calendar(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkingCalendar calendar(List<String> lines) {
        List<String> entries = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                .toList();
        Matcher years = YEARS.matcher(entries.isEmpty() ? "" : entries.get(0));
        if (!years.matches()) {
            throw new IllegalStateException("A list of holidays begins with its years, such as: years 2000 to 2028");
        }
        NavigableSet<LocalDate> holidays = new TreeSet<>();
        for (String entry : entries.subList(1, entries.size())) {
            if (!holidays.add(holiday(entry))) {
                throw new IllegalStateException("A list of holidays has each day once: " + entry);
            }
        }
        return WorkingCalendar.of(holidays, Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
    }

    private static LocalDate holiday(String entry) {
        Matcher holiday = HOLIDAY.matcher(entry);
        try {
            if (holiday.matches()) {
                return LocalDate.parse(holiday.group(1));
            }
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("A list of holidays has existing days only: " + entry, e);
        }
        throw new IllegalStateException("A list of holidays has a date and a name on each line: " + entry);
    }
}
