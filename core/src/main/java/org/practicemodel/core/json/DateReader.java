package org.practicemodel.core.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicemodel.core.problem.ProblemCode;

/** Reads a day of the calendar, years 1000 to 9999, and never mends one. */
record DateReader() implements ValueReader {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{3})-([0-9]{2})-([0-9]{2})");

    @Override
    public Object read(Reading in, Place place) throws IOException {
        Optional<String> text = in.text(place, this);
        if (text.isEmpty()) {
            return BAD;
        }
        Optional<LocalDate> day = day(text.get());
        if (day.isEmpty()) {
            in.problem(ProblemCode.BAD_DATE, place, expected());
            return BAD;
        }
        return day.get();
    }

    private static Optional<LocalDate> day(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(form, 1), number(form, 2), number(form, 3)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    @Override
    public String expected() {
        return "a day such as 2026-02-03";
    }
}
