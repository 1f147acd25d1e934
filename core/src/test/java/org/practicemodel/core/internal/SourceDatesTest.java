package org.practicemodel.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.internal.SourceDates.SourceDate;
import org.practicemodel.core.time.PartialDate;

class SourceDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-03, 2026-02-03",
        "03/02/2026, 2026-02-03",
        "03/02/2026 0:00:00, 2026-02-03",
        "03/02/2026 9:05:59, 2026-02-03",
        "03/02/2026 19:05:00, 2026-02-03",
        "03/02/2026 23:59:59, 2026-02-03",
        "03-Feb-2026, 2026-02-03",
        "03-FEB-2026, 2026-02-03",
        "31-dec-2026, 2026-12-31",
        "01-Jan-2026, 2026-01-01",
        "30-Sep-2026, 2026-09-30",
        "31-Oct-2026, 2026-10-31",
        "29/02/2024, 2024-02-29",
        "ZZ/02/2026, 2026-02",
        "ZZ/ZZ/2026, 2026",
        "03/ZZ/2026, 2026"
    })
    void readsADateAsItArrives(String text, String known) {
        assertThat(SourceDates.read(text).flatMap(SourceDate::known)).contains(PartialDate.parse(known));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ/ZZ/ZZZZ", "03/02/ZZZZ", "ZZ/02/ZZZZ", "ZZ/ZZ/ZZZZ 0:00:00"})
    void keepsADateThatIsNotKnownUnknown(String text) {
        assertThat(SourceDates.read(text))
                .hasValueSatisfying(date -> assertThat(date.known()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20000",
                "2025-02-30",
                "2025-13-01",
                "2025-2-3",
                "2025-02",
                "2025",
                "+2025-02-03",
                "25-02-03",
                "2025-02-03T00:00:00",
                "2025-02-03 ",
                "30/02/2025",
                "29/02/2025",
                "3/2/2025",
                "03/02/25",
                "03/02/2025 24:00:00",
                "03/02/2025 9:60:00",
                "03/02/2025 9:00:60",
                "03/02/2025 9:00",
                "03/02/2025  9:00:00",
                "2025/02/03",
                "03-02-2025",
                "03-Sept-2025",
                "03-Mai-2025",
                "31-Feb-2025",
                "ZZ-Feb-2025",
                "zz/02/2025",
                "Z1/02/2025",
                "0001-01-01",
                "01/01/0001 00:00:00",
                "\u0660\u0663/02/2025"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(SourceDates.read(text)).isEmpty();
    }

    @Property
    void readsEveryDayInEveryForm(@ForAll @DateRange(min = "1000-01-01", max = "9999-12-31") LocalDate day) {
        for (String form : new String[] {"uuuu-MM-dd", "dd/MM/uuuu", "dd/MM/uuuu H:mm:ss", "dd-MMM-uuuu"}) {
            String text = DateTimeFormatter.ofPattern(form, Locale.US).format(day.atTime(7, 8, 9));
            assertThat(SourceDates.read(text).flatMap(SourceDate::known))
                    .as(text)
                    .contains(PartialDate.of(day));
        }
    }

    @Property
    void neverThrows(@ForAll String text) {
        assertThat(SourceDates.read(text)).isEmpty();
    }
}
