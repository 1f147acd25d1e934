package org.practicemodel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2015,       2015-01-01, 2015-12-31",
        "2015-03,    2015-03-01, 2015-03-31",
        "2015-02,    2015-02-01, 2015-02-28",
        "2016-02,    2016-02-01, 2016-02-29",
        "2015-12,    2015-12-01, 2015-12-31",
        "1000,       1000-01-01, 1000-12-31",
        "9999,       9999-01-01, 9999-12-31",
    })
    void whatIsNotKnownIsNotGuessed(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.isExact()).isFalse();
        assertThat(date.exact()).isEmpty();
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-03-27", "2016-02-29", "1000-01-01", "9999-12-31"})
    void aWholeDateIsThatDay(String text) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.earliest()).isEqualTo(text);
        assertThat(date.latest()).isEqualTo(text);
        assertThat(date.isExact()).isTrue();
        assertThat(date.exact()).contains(LocalDate.parse(text));
        assertThat(date).hasToString(text);
    }

    @Test
    void itIsMadeFromTheJavaTypeOfItsPrecision() {
        assertThat(PartialDate.of(Year.of(2015))).isEqualTo(PartialDate.parse("2015"));
        assertThat(PartialDate.of(YearMonth.of(2015, 3))).isEqualTo(PartialDate.parse("2015-03"));
        assertThat(PartialDate.of(LocalDate.of(2015, 3, 27))).isEqualTo(PartialDate.parse("2015-03-27"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2015",
                "2015 ",
                "2015-",
                "2015-3",
                "2015-00",
                "2015-13",
                "2015-03-",
                "2015-03-00",
                "2015-03-32",
                "2025-02-30",
                "2025-02-29",
                "2015-03-27T00:00",
                "20000",
                "20150327",
                "0999",
                "0000",
                "999",
                "+2015",
                "-2015",
                "+10000-01-01",
                "27/03/2015",
                "2015-W03",
                "٢٠١٥",
                "2015\n"
            })
    void itReadsNoOtherTextAndDoesNotRepeatIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("A partial date is an existing year, month or day of the years 1000 to 9999,"
                        + " written as 2015, 2015-03 or 2015-03-27")
                .withNoCause();
    }

    @Test
    void itHasFourDigitsOfYear() {
        String message = "A partial date lies in the years 1000 to 9999";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(Year.of(999)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(YearMonth.of(10_000, 1)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(LocalDate.of(999, 12, 31)))
                .withMessage(message);
    }

    @Test
    void datesKnownToDifferentDegreesDiffer() {
        PartialDate january = PartialDate.parse("2015-01");

        assertThat(january)
                .isNotEqualTo(PartialDate.parse("2015"))
                .isNotEqualTo(PartialDate.parse("2015-01-01"))
                .isNotEqualTo(PartialDate.parse("2015-01-31"))
                .isNotEqualTo("2015-01")
                .isEqualTo(PartialDate.parse("2015-01"))
                .hasSameHashCodeAs(PartialDate.parse("2015-01"));
        assertThat(january.hashCode())
                .isNotEqualTo(PartialDate.parse("2015").hashCode())
                .isNotEqualTo(PartialDate.parse("2015-01-31").hashCode());
    }

    @Property
    @Domain(TimeArbitraries.class)
    void itReadsItsOwnText(@ForAll PartialDate date) {
        PartialDate read = PartialDate.parse(date.toString());

        assertThat(read).isEqualTo(date).hasSameHashCodeAs(date);
        assertThat(read.earliest()).isEqualTo(date.earliest());
        assertThat(read.latest()).isEqualTo(date.latest());
    }

    @Property
    @Domain(TimeArbitraries.class)
    void itIsExactJustWhenNoOtherDayIsPossible(@ForAll PartialDate date) {
        assertThat(date.isExact()).isEqualTo(date.exact().isPresent());
        assertThat(date.isExact()).isEqualTo(date.earliest().equals(date.latest()));
        assertThat(date.latest()).isAfterOrEqualTo(date.earliest());
    }

    @Test
    void asJsonItIsItsText() throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();

        assertThat(mapper.writeValueAsString(PartialDate.parse("2015-03"))).isEqualTo("\"2015-03\"");
        assertThat(mapper.readValue("\"2015-03\"", PartialDate.class)).isEqualTo(PartialDate.parse("2015-03"));
    }
}
