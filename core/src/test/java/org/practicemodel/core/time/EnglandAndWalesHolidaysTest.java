package org.practicemodel.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the list with the rules of the Act for every year, and with the days that proclamations moved or added. */
class EnglandAndWalesHolidaysTest {

    private static final Set<LocalDate> LISTED =
            WorkingCalendar.englandAndWales().holidays();

    /** Days of the rule that a proclamation moved. */
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            day("2002-05-27"), day("2002-06-04"),
            day("2012-05-28"), day("2012-06-04"),
            day("2020-05-04"), day("2020-05-08"),
            day("2022-05-30"), day("2022-06-02"));

    /** Days that a proclamation added: two jubilees, a wedding, a jubilee and a funeral, a coronation. */
    private static final Set<LocalDate> ADDED = Set.of(
            day("2002-06-03"),
            day("2011-04-29"),
            day("2012-06-05"),
            day("2022-06-03"),
            day("2022-09-19"),
            day("2023-05-08"));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static IntStream years() {
        return IntStream.rangeClosed(2000, 2028);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyYearIsListedAsTheRulesAndTheProclamationsHaveIt(int year) {
        assertThat(LISTED.stream().filter(day -> day.getYear() == year)).containsExactlyElementsOf(holidays(year));
    }

    @Test
    void allTheListedDaysAreWeekdays() {
        assertThat(LISTED)
                .hasSize(29 * 8 + 6)
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-01-03", "2000-12-25", "2002-06-03", "2002-06-04", "2004-12-27", "2004-12-28", "2005-01-03",
                "2010-12-27", "2010-12-28", "2011-01-03", "2011-04-29", "2012-06-04", "2012-06-05", "2015-12-28",
                "2016-12-26", "2016-12-27", "2017-01-02", "2020-05-08", "2020-12-28", "2021-12-27", "2021-12-28",
                "2022-01-03", "2022-06-02", "2022-06-03", "2022-09-19", "2022-12-26", "2022-12-27", "2023-01-02",
                "2023-05-08", "2025-12-26", "2026-12-28", "2027-12-27", "2027-12-28", "2028-01-03"
            })
    void theNotableDaysAreListed(LocalDate day) {
        assertThat(LISTED).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30", "2004-12-26", "2022-12-28", "2016-12-28"
            })
    void theDaysTheyReplacedAreNot(LocalDate day) {
        assertThat(LISTED).doesNotContain(day);
    }

    @ParameterizedTest
    @CsvSource({"2000, 2000-04-23", "2008, 2008-03-23", "2011, 2011-04-24", "2024, 2024-03-31", "2025, 2025-04-20"})
    void easterIsComputedRight(int year, LocalDate easter) {
        assertThat(easterSunday(year)).isEqualTo(easter);
    }

    private static Set<LocalDate> holidays(int year) {
        LocalDate easter = easterSunday(year);
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        TreeSet<LocalDate> holidays = new TreeSet<>();
        for (LocalDate day : List.of(
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)))) {
            holidays.add(MOVED.getOrDefault(day, day));
        }
        addOrSubstitute(holidays, LocalDate.of(year, Month.JANUARY, 1));
        addOrSubstitute(holidays, christmas, christmas.plusDays(1));
        ADDED.stream().filter(day -> day.getYear() == year).forEach(holidays::add);
        return holidays;
    }

    /** Weekdays keep their place first; then each day on a weekend takes the next weekday that is left. */
    private static void addOrSubstitute(Set<LocalDate> holidays, LocalDate... days) {
        Stream.of(days).filter(day -> !isWeekend(day)).forEach(holidays::add);
        Arrays.stream(days).filter(EnglandAndWalesHolidaysTest::isWeekend).forEach(day -> {
            LocalDate substitute = day;
            while (isWeekend(substitute) || holidays.contains(substitute)) {
                substitute = substitute.plusDays(1);
            }
            holidays.add(substitute);
        });
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * The first Sunday after the fourteenth day of the paschal moon, as the tables of the Calendar (New Style) Act 1750
     * have it for 1900 to 2199: the golden number gives the moon, and the latest two moons are a day earlier.
     */
    private static LocalDate easterSunday(int year) {
        int epact = (24 + 19 * (year % 19)) % 30;
        boolean tooLate = epact == 29 || (epact == 28 && year % 19 > 10);
        LocalDate moon = LocalDate.of(year, Month.MARCH, 21).plusDays(tooLate ? epact - 1 : epact);
        return moon.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
