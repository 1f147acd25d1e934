package org.practicemodel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateIntervalTest {

    private static final LocalDate LATE = day("2026-12-31");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static DateInterval interval(String text) {
        return DateInterval.parse(text);
    }

    /** Every day that the generated intervals and days can reach, and some more. */
    private static LongStream allDays() {
        return LongStream.rangeClosed(
                day("2023-12-01").toEpochDay(), day("2024-06-30").toEpochDay());
    }

    private static long daysIn(DateInterval a, DateInterval b, LocalDate asOf) {
        return allDays()
                .mapToObj(LocalDate::ofEpochDay)
                .filter(d -> !d.isAfter(asOf) && a.contains(d) && b.contains(d))
                .count();
    }

    @Test
    void itIsMadeInFourWays() {
        LocalDate first = day("2026-01-01");
        LocalDate last = day("2026-02-01");

        assertThat(DateInterval.of(first, last)).isEqualTo(new DateInterval(first, Optional.of(last)));
        assertThat(DateInterval.openFrom(first)).isEqualTo(new DateInterval(first, Optional.empty()));
        assertThat(DateInterval.onDay(first)).isEqualTo(DateInterval.of(first, first));
        assertThat(interval("2026-01-01/2026-02-01")).isEqualTo(DateInterval.of(first, last));
        assertThat(interval("2026-01-01/..")).isEqualTo(DateInterval.openFrom(first));
    }

    @Test
    void itRefusesAnEndBeforeItsStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateInterval.of(day("2026-02-01"), day("2026-01-31")))
                .withMessage("A date interval ends on or after its first day: first day 2026-02-01,"
                        + " last day 2026-01-31");
    }

    @Test
    @SuppressWarnings("NullAway")
    void itRefusesNulls() {
        Optional<LocalDate> none = Optional.empty();

        assertThatThrownBy(() -> new DateInterval(null, none))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("from");
        assertThatThrownBy(() -> new DateInterval(LATE, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("until");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "2026-01-01",
                "2026-01-01/",
                "/2026-01-01",
                "../2026-01-01",
                "2026-01-01/...",
                "2026-01-01/2026-02-30",
                "2026-1-1/2026-02-01",
                "2026-01-01/2026-02-01/2026-03-01",
                "2026-01-01/2026-02-01/",
                "2026-01-01 / 2026-02-01",
                "2026-01-01/2026-02-01 "
            })
    void itReadsNoOtherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateInterval.parse(text))
                .withMessage("A date interval is written as two ISO dates, such as 2026-01-01/2026-02-01,"
                        + " or open as 2026-01-01/..")
                .withNoCause();
    }

    @Property
    @Domain(TimeArbitraries.class)
    void itReadsItsOwnText(@ForAll DateInterval interval) {
        assertThat(DateInterval.parse(interval.toString())).isEqualTo(interval);
    }

    @Test
    void itsTextIsIso() {
        assertThat(DateInterval.of(day("2026-01-01"), day("2026-02-01"))).hasToString("2026-01-01/2026-02-01");
        assertThat(DateInterval.openFrom(day("2026-01-01"))).hasToString("2026-01-01/..");
        assertThat(interval("-999999999-01-01/+999999999-12-31"))
                .isEqualTo(DateInterval.of(LocalDate.MIN, LocalDate.MAX));
    }

    @Test
    void bothItsFirstAndItsLastDayAreIn() {
        DateInterval march = interval("2026-03-01/2026-03-31");

        assertThat(march.isOpen()).isFalse();
        assertThat(march.contains(day("2026-02-28"))).isFalse();
        assertThat(march.contains(day("2026-03-01"))).isTrue();
        assertThat(march.contains(day("2026-03-31"))).isTrue();
        assertThat(march.contains(day("2026-04-01"))).isFalse();
    }

    @Test
    void anOpenIntervalHoldsEveryLaterDay() {
        DateInterval open = interval("2026-03-01/..");

        assertThat(open.isOpen()).isTrue();
        assertThat(open.contains(day("2026-02-28"))).isFalse();
        assertThat(open.contains(day("2026-03-01"))).isTrue();
        assertThat(open.contains(LocalDate.MAX)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01/2026-03-31, 2026-02-28,           , 0",
        "2026-03-01/2026-03-31, 2026-03-01, 2026-03-01, 1",
        "2026-03-01/2026-03-31, 2026-03-30, 2026-03-30, 30",
        "2026-03-01/2026-03-31, 2026-03-31, 2026-03-31, 31",
        "2026-03-01/2026-03-31, 2026-04-01, 2026-03-31, 31",
        "2026-03-01/..,         2026-02-28,           , 0",
        "2026-03-01/..,         2026-03-01, 2026-03-01, 1",
        "2026-03-01/..,         2026-04-01, 2026-04-01, 32",
        "2026-03-01/2026-03-01, 2026-04-01, 2026-03-01, 1",
    })
    void itCountsNoDayAfterTheDayOfAsking(DateInterval interval, LocalDate asOf, LocalDate last, long length) {
        assertThat(interval.lastDayBy(asOf)).isEqualTo(Optional.ofNullable(last));
        assertThat(interval.lengthInDays(asOf)).isEqualTo(length);
    }

    /** RULES: overlap is the days in both, gap the days in neither, the last day included; seven is tolerated. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01/2026-03-31, 2026-04-01/2026-04-30, 0, 0",
        "2026-03-01/2026-03-31, 2026-03-31/2026-04-30, 1, 0",
        "2026-03-01/2026-03-31, 2026-03-25/2026-04-30, 7, 0",
        "2026-03-01/2026-03-31, 2026-03-24/2026-04-30, 8, 0",
        "2026-03-01/2026-03-31, 2026-04-02/2026-04-30, 0, 1",
        "2026-03-01/2026-03-31, 2026-04-08/2026-04-30, 0, 7",
        "2026-03-01/2026-03-31, 2026-04-09/2026-04-30, 0, 8",
        "2026-03-01/2026-03-31, 2026-03-10/2026-03-12, 3, 0",
        "2026-03-01/2026-03-31, 2026-03-01/2026-03-31, 31, 0",
        "2026-03-01/2026-03-31, 2026-03-30/..,         2, 0",
        "2026-03-01/2026-03-31, 2026-05-01/..,         0, 30",
        "2026-03-01/..,         2026-12-25/2027-01-31, 7, 0",
        "2026-03-01/..,         2026-12-25/..,         7, 0",
        "2026-03-01/..,         2027-01-01/..,         0, 0",
    })
    void overlapIsTheDaysInBothAndGapTheDaysInNeither(DateInterval a, DateInterval b, long overlap, long gap) {
        assertThat(a.overlapDays(b, LATE)).isEqualTo(overlap);
        assertThat(b.overlapDays(a, LATE)).isEqualTo(overlap);
        assertThat(a.gapDaysTo(b)).isEqualTo(gap);
        assertThat(b.gapDaysTo(a)).isEqualTo(gap);
    }

    @Test
    void anEndThatWasNotRecordedOverlapsUpToTheDayOfAsking() {
        DateInterval first = interval("2026-03-01/..");
        DateInterval second = interval("2026-03-25/..");

        assertThat(first.overlapDays(second, day("2026-03-24"))).isZero();
        assertThat(first.overlapDays(second, day("2026-03-31"))).isEqualTo(7);
        assertThat(first.overlapDays(second, day("2026-04-01"))).isEqualTo(8);
    }

    @Test
    void oneIntervalThatCoversAnotherIsClampedToIt() {
        DateInterval episode = interval("2026-03-01/2026-03-31");

        assertThat(interval("2026-01-01/..").clampedTo(episode)).contains(episode);
        assertThat(interval("2026-03-10/2026-03-12").clampedTo(episode)).contains(interval("2026-03-10/2026-03-12"));
        assertThat(interval("2026-01-01/2026-03-01").clampedTo(episode)).contains(interval("2026-03-01/2026-03-01"));
        assertThat(interval("2026-01-01/2026-02-28").clampedTo(episode)).isEmpty();
        assertThat(interval("2026-01-01/..").clampedTo(interval("2026-02-01/..")))
                .contains(interval("2026-02-01/.."));
    }

    @Test
    void theLastDatesThatCanBeRepresentedAreNoObstacle() {
        DateInterval always = DateInterval.of(LocalDate.MIN, LocalDate.MAX);

        assertThat(always.lengthInDays(LocalDate.MAX)).isEqualTo(730_484_999_634L);
        assertThat(always.gapDaysTo(DateInterval.openFrom(LocalDate.MAX))).isZero();
        assertThat(DateInterval.onDay(LocalDate.MIN).gapDaysTo(DateInterval.onDay(LocalDate.MAX)))
                .isEqualTo(730_484_999_634L - 2);
    }

    @Property
    @Domain(TimeArbitraries.class)
    void overlapIsCountedAsByHand(@ForAll DateInterval a, @ForAll DateInterval b, @ForAll LocalDate asOf) {
        assertThat(a.overlapDays(b, asOf)).isEqualTo(daysIn(a, b, asOf));
        assertThat(a.lengthInDays(asOf)).isEqualTo(daysIn(a, a, asOf));
        assertThat(a.lastDayBy(asOf).isPresent()).isEqualTo(daysIn(a, a, asOf) > 0);
    }

    @Property
    @Domain(TimeArbitraries.class)
    void gapIsCountedAsByHand(@ForAll DateInterval a, @ForAll DateInterval b) {
        LocalDate start = a.from().isBefore(b.from()) ? a.from() : b.from();
        LocalDate end = a.from().isAfter(b.from()) ? a.from() : b.from();
        long inNeither = allDays()
                .mapToObj(LocalDate::ofEpochDay)
                .filter(d -> d.isAfter(start) && d.isBefore(end) && !a.contains(d) && !b.contains(d))
                .count();

        assertThat(a.gapDaysTo(b)).isEqualTo(inNeither);
        assertThat(b.gapDaysTo(a)).isEqualTo(inNeither);
    }

    @Property
    @Domain(TimeArbitraries.class)
    void anIntersectionHoldsTheDaysThatBothHold(@ForAll DateInterval a, @ForAll DateInterval b) {
        Optional<DateInterval> both = a.intersection(b);

        assertThat(b.intersection(a)).isEqualTo(both);
        assertThat(a.clampedTo(b)).isEqualTo(both);
        assertThat(a.overlaps(b)).isEqualTo(both.isPresent());
        assertThat(allDays().mapToObj(LocalDate::ofEpochDay))
                .allSatisfy(d -> assertThat(both.filter(i -> i.contains(d)).isPresent())
                        .isEqualTo(a.contains(d) && b.contains(d)));
        both.ifPresent(i -> assertThat(i.isOpen()).isEqualTo(a.isOpen() && b.isOpen()));
    }

    @Nested
    class AsJson {

        private final ObjectMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();

        @Test
        void itIsItsTwoDaysAndNothingElse() throws JsonProcessingException {
            DateInterval closed = interval("2026-01-01/2026-02-01");
            String json = "{\"from\":\"2026-01-01\",\"until\":\"2026-02-01\"}";

            assertThat(mapper.writeValueAsString(closed)).isEqualTo(json);
            assertThat(mapper.readValue(json, DateInterval.class)).isEqualTo(closed);
            assertThat(mapper.readValue("{\"from\":\"2026-01-01\"}", DateInterval.class))
                    .isEqualTo(interval("2026-01-01/.."));
        }

        @Test
        void beingOpenIsNoPropertyOfItsOwn() {
            assertThatThrownBy(() -> mapper.readValue("{\"from\":\"2026-01-01\",\"open\":true}", DateInterval.class))
                    .isInstanceOf(UnrecognizedPropertyException.class);
        }
    }
}
