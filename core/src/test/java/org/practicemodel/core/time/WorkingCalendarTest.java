package org.practicemodel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.englandAndWales();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static boolean isWorkingDayByHand(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(day("2000-01-01").toEpochDay(), day("2028-12-31").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidaysOf2024() {
        return Arbitraries.integers()
                .between(0, 365)
                .map(day("2024-01-01")::plusDays)
                .set()
                .ofMaxSize(40);
    }

    @ParameterizedTest
    @CsvSource({
        // A referral on Christmas Day 2025: Boxing Day is a Friday, so one working day is Monday the 29th.
        "2025-12-25, 0, 2025-12-25",
        "2025-12-25, 1, 2025-12-29",
        "2025-12-24, 1, 2025-12-29",
        "2025-12-25, 2, 2025-12-30",
        "2025-12-25, 3, 2025-12-31",
        "2025-12-25, 4, 2026-01-02",
        "2025-12-25, 5, 2026-01-05",
        // An ordinary week.
        "2026-03-02, 1, 2026-03-03",
        "2026-03-02, 5, 2026-03-09",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-03-08, 1, 2026-03-09",
        // Easter 2026.
        "2026-04-02, 1, 2026-04-07",
        // The first and the last of the years.
        "2000-01-01, 1, 2000-01-04",
        "2028-12-28, 1, 2028-12-29",
        "2028-12-31, 0, 2028-12-31",
    })
    void workingDaysAreCountedFromTheDayAfter(LocalDate from, int workingDays, LocalDate reached) {
        assertThat(CALENDAR.plusWorkingDays(from, workingDays)).isEqualTo(reached);
        assertThat(CALENDAR.workingDaysBetween(from, reached)).isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-25, 2025-12-25, 0",
        "2025-12-25, 2025-12-26, 0",
        "2025-12-25, 2025-12-28, 0",
        "2025-12-25, 2025-12-29, 1",
        "2026-03-02, 2026-03-02, 0",
        "2026-03-02, 2026-03-03, 1",
        "2026-03-06, 2026-03-08, 0",
        "2026-03-06, 2026-03-09, 1",
        "2000-01-01, 2000-01-03, 0",
        "2000-01-01, 2028-12-31, 7327",
    })
    void theLastDayIsCountedAndTheFirstIsNot(LocalDate from, LocalDate to, int workingDays) {
        assertThat(CALENDAR.workingDaysBetween(from, to)).isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, false", // the first day, a Saturday
        "2000-01-03, false",
        "2000-01-04, true",
        "2022-09-19, false",
        "2026-03-06, true",
        "2026-03-07, false",
        "2026-03-08, false",
        "2026-03-09, true",
        "2028-12-29, true",
        "2028-12-31, false",
    })
    void workingDaysAreMondayToFridayLessTheHolidays(LocalDate day, boolean isWorkingDay) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(isWorkingDay);
    }

    @Test
    void itSaysWhichYearsItKnows() {
        assertThat(CALENDAR.firstDay()).isEqualTo("2000-01-01");
        assertThat(CALENDAR.lastDay()).isEqualTo("2028-12-31");
        assertThat(CALENDAR.knows(day("1999-12-31"))).isFalse();
        assertThat(CALENDAR.knows(day("2000-01-01"))).isTrue();
        assertThat(CALENDAR.knows(day("2028-12-31"))).isTrue();
        assertThat(CALENDAR.knows(day("2029-01-01"))).isFalse();
        assertThat(CALENDAR).hasToString("WorkingCalendar 2000-01-01/2028-12-31, 238 holidays");
        assertThat(WorkingCalendar.englandAndWales()).isSameAs(CALENDAR);
    }

    private static void assertOutside(ThrowingCallable question, String asked, String message) {
        assertThatExceptionOfType(OutsideCalendarException.class)
                .isThrownBy(question)
                .withMessage(message)
                .satisfies(e -> {
                    assertThat(e.firstDay()).isEqualTo("2000-01-01");
                    assertThat(e.lastDay()).isEqualTo("2028-12-31");
                    assertThat(e.asked()).isEqualTo(asked);
                });
    }

    @Test
    void itAnswersNothingOutsideItsYears() {
        LocalDate before = day("1999-12-31");
        LocalDate known = day("2028-12-28");
        LocalDate after = day("2029-01-01");
        String covers = "The working calendar covers 2000-01-01 to 2028-12-31; asked about ";

        assertOutside(() -> CALENDAR.isWorkingDay(before), "1999-12-31", covers + "1999-12-31");
        assertOutside(() -> CALENDAR.isWorkingDay(after), "2029-01-01", covers + "2029-01-01");
        assertOutside(() -> CALENDAR.plusWorkingDays(before, 0), "1999-12-31", covers + "1999-12-31");
        assertOutside(() -> CALENDAR.plusWorkingDays(after, 0), "2029-01-01", covers + "2029-01-01");
        assertOutside(() -> CALENDAR.workingDaysBetween(before, known), "1999-12-31", covers + "1999-12-31");
        assertOutside(() -> CALENDAR.workingDaysBetween(known, after), "2029-01-01", covers + "2029-01-01");
        assertOutside(
                () -> CALENDAR.plusWorkingDays(known, 2), "2028-12-28", covers + "2 working days after 2028-12-28");
        assertOutside(
                () -> CALENDAR.plusWorkingDays(known, Integer.MAX_VALUE),
                "2028-12-28",
                covers + "2147483647 working days after 2028-12-28");
    }

    @Test
    void itCountsForwardsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.plusWorkingDays(day("2026-03-02"), -1))
                .withMessage("Working days are added as 0 or more: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.workingDaysBetween(day("2026-03-03"), day("2026-03-02")))
                .withMessage("Working days are counted forwards: from 2026-03-03, which is after 2026-03-02");
    }

    @Test
    void anotherPlaceHasAnotherCalendar() {
        WorkingCalendar place = WorkingCalendar.of(List.of(day("2026-01-02"), day("2025-01-01")), 2025, 2026);

        assertThat(place.firstDay()).isEqualTo("2025-01-01");
        assertThat(place.lastDay()).isEqualTo("2026-12-31");
        assertThat(place.holidays()).containsExactly(day("2025-01-01"), day("2026-01-02"));
        assertThat(place.isWorkingDay(day("2025-01-01"))).isFalse();
        assertThat(place.isWorkingDay(day("2025-12-25"))).isTrue();
        assertThat(place.plusWorkingDays(day("2026-01-01"), 1)).isEqualTo("2026-01-05");
    }

    @Test
    void holidaysAreReplacedOrAdded() {
        LocalDate boxingDay = day("2025-12-26");
        LocalDate closed = day("2025-12-29");
        WorkingCalendar original = WorkingCalendar.of(List.of(boxingDay), 2025, 2026);

        WorkingCalendar replaced = original.withHolidays(List.of(closed));
        WorkingCalendar added = original.andHolidays(List.of(closed));

        assertThat(replaced).isEqualTo(WorkingCalendar.of(List.of(closed), 2025, 2026));
        assertThat(added).isEqualTo(WorkingCalendar.of(List.of(closed, boxingDay), 2025, 2026));
        assertThat(added.workingDaysBetween(day("2025-12-25"), day("2025-12-30")))
                .isEqualTo(1);
        assertThat(original.holidays()).containsExactly(boxingDay);
    }

    @Test
    void aHolidayOutsideTheYearsIsRefused() {
        assertThatExceptionOfType(OutsideCalendarException.class)
                .isThrownBy(() -> WorkingCalendar.of(List.of(day("2027-01-01")), 2025, 2026))
                .withMessage("The working calendar covers 2025-01-01 to 2026-12-31; asked about 2027-01-01");
        assertThatExceptionOfType(OutsideCalendarException.class)
                .isThrownBy(() -> WorkingCalendar.of(List.of(), 2025, 2026).andHolidays(List.of(day("2024-12-31"))))
                .withMessage("The working calendar covers 2025-01-01 to 2026-12-31; asked about 2024-12-31");
    }

    @ParameterizedTest
    @CsvSource({"2026, 2025", "999, 2025", "2025, 10000"})
    void yearsAreInOrderAndHaveFourDigits(int firstYear, int lastYear) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of(List.of(), firstYear, lastYear))
                .withMessage("A working calendar covers years in order, within 1000 to 9999: first year " + firstYear
                        + ", last year " + lastYear);
    }

    @Test
    void theWidestYearsAreKnown() {
        WorkingCalendar widest = WorkingCalendar.of(List.of(), 1000, 9999);

        assertThat(widest.firstDay()).isEqualTo("1000-01-01");
        assertThat(widest.isWorkingDay(widest.lastDay())).isTrue();
    }

    @Test
    void itsHolidaysCannotBeChanged() {
        assertThatThrownBy(() -> CALENDAR.holidays().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void calendarsAreEqualWhenTheyAnswerAlike() {
        List<LocalDate> holidays = List.of(day("2025-12-25"));
        WorkingCalendar calendar = WorkingCalendar.of(holidays, 2025, 2026);

        assertThat(calendar)
                .isEqualTo(WorkingCalendar.of(holidays, 2025, 2026))
                .hasSameHashCodeAs(WorkingCalendar.of(holidays, 2025, 2026))
                .isNotEqualTo(WorkingCalendar.of(holidays, 2024, 2026))
                .isNotEqualTo(WorkingCalendar.of(holidays, 2025, 2027))
                .isNotEqualTo(WorkingCalendar.of(List.of(), 2025, 2026))
                .isNotEqualTo(holidays);
        assertThat(calendar.hashCode())
                .isNotEqualTo(WorkingCalendar.of(holidays, 2024, 2026).hashCode())
                .isNotEqualTo(WorkingCalendar.of(holidays, 2025, 2027).hashCode())
                .isNotEqualTo(WorkingCalendar.of(List.of(), 2025, 2026).hashCode());
    }

    @Property
    void itCountsAsALoopOverTheDaysWould(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 200) int later) {
        LocalDate to = from.plusDays(later);
        if (!CALENDAR.knows(to)) {
            to = CALENDAR.lastDay();
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDayByHand(day, CALENDAR.holidays())) {
                count++;
                assertThat(CALENDAR.plusWorkingDays(from, count)).isEqualTo(day);
            }
        }
        assertThat(CALENDAR.workingDaysBetween(from, to)).isEqualTo(count);
        assertThat(CALENDAR.isWorkingDay(from)).isEqualTo(isWorkingDayByHand(from, CALENDAR.holidays()));
    }

    @Property
    void addingAndCountingAreInverse(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 400) int workingDays) {
        int left = CALENDAR.workingDaysBetween(from, CALENDAR.lastDay());
        if (workingDays > left) {
            assertThatExceptionOfType(OutsideCalendarException.class)
                    .isThrownBy(() -> CALENDAR.plusWorkingDays(from, workingDays));
            return;
        }
        LocalDate reached = CALENDAR.plusWorkingDays(from, workingDays);

        assertThat(CALENDAR.isWorkingDay(reached)).isTrue();
        assertThat(CALENDAR.workingDaysBetween(from, reached)).isEqualTo(workingDays);
    }

    @Property
    void anyHolidaysAreLeftOut(@ForAll("holidaysOf2024") @Size(max = 40) Set<LocalDate> holidays) {
        WorkingCalendar calendar = WorkingCalendar.of(holidays, 2024, 2024);
        int workingDays = 0;
        for (LocalDate day = calendar.firstDay(); calendar.knows(day); day = day.plusDays(1)) {
            boolean expected = isWorkingDayByHand(day, holidays);
            workingDays += expected ? 1 : 0;
            assertThat(calendar.isWorkingDay(day)).isEqualTo(expected);
        }
        int onTheFirst = calendar.isWorkingDay(calendar.firstDay()) ? 1 : 0;
        assertThat(calendar.workingDaysBetween(calendar.firstDay(), calendar.lastDay()))
                .isEqualTo(workingDays - onTheFirst);
    }
}
