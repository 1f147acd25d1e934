package org.practicemodel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFileTest {

    @Test
    void itReadsTheYearsThenTheDays() {
        assertThat(HolidayFile.calendar(List.of(
                        "# A comment", "", "years 2025 to 2026", "2026-12-28 Boxing Day (substitute day)", "   ")))
                .isEqualTo(WorkingCalendar.of(List.of(LocalDate.of(2026, 12, 28)), 2025, 2026));
    }

    @Test
    void itNeedsTheYears() {
        for (List<String> lines : List.<List<String>>of(
                List.of(),
                List.of("2026-12-25 Christmas Day"),
                List.of("years 2026"),
                List.of("# years 2025 to 2026"))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> HolidayFile.calendar(lines))
                    .withMessage("A list of holidays begins with its years, such as: years 2000 to 2028");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-12-25", "2026-12-25 ", "25/12/2026 Christmas Day", "Christmas Day", "years 2025 to 2026"})
    void everyLineHasADateAndAName(String line) {
        assertThatIllegalStateException()
                .isThrownBy(() -> HolidayFile.calendar(List.of("years 2025 to 2026", line)))
                .withMessage("A list of holidays has a date and a name on each line: " + line);
    }

    @Test
    void everyDayExistsAndIsListedOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> HolidayFile.calendar(List.of("years 2025 to 2026", "2026-02-30 A day")))
                .withMessage("A list of holidays has existing days only: 2026-02-30 A day");
        assertThatIllegalStateException()
                .isThrownBy(() -> HolidayFile.calendar(
                        List.of("years 2025 to 2026", "2026-12-25 Christmas Day", "2026-12-25 Again")))
                .withMessage("A list of holidays has each day once: 2026-12-25 Again");
    }

    @Test
    void theListBelongsBesideTheClass() {
        assertThat(HolidayFile.ofResource("bank-holidays-england-and-wales.txt"))
                .isEqualTo(WorkingCalendar.englandAndWales());
        assertThatIllegalStateException()
                .isThrownBy(() -> HolidayFile.ofResource("nowhere.txt"))
                .withMessage("The list of holidays nowhere.txt belongs beside this class");
    }
}
