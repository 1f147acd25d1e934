package org.practicemodel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    @ParameterizedTest
    @CsvSource({
        // An exact birth: the birthday itself counts.
        "2001-06-15, 2026-06-14, 24, 24",
        "2001-06-15, 2026-06-15, 25, 25",
        "2001-06-15, 2001-06-15, 0, 0",
        "2001-06-15, 2002-06-14, 0, 0",
        "2001-06-15, 2002-06-15, 1, 1",
        // 29 February: 1 March in a year without it.
        "2004-02-29, 2005-02-28, 0, 0",
        "2004-02-29, 2005-03-01, 1, 1",
        "2004-02-29, 2008-02-28, 3, 3",
        "2004-02-29, 2008-02-29, 4, 4",
        // Known in part.
        "2001,       2026-01-01, 24, 25",
        "2001,       2026-12-30, 24, 25",
        "2001,       2026-12-31, 25, 25",
        "2001,       2025-12-31, 24, 24",
        "2015-03,    2026-02-28, 10, 10",
        "2015-03,    2026-03-01, 10, 11",
        "2015-03,    2026-03-10, 10, 11",
        "2015-03,    2026-03-31, 11, 11",
        "2004-02,    2022-02-28, 17, 18",
        "2004-02,    2022-03-01, 18, 18",
        // Perhaps not born yet.
        "2026,       2026-06-01, 0, 0",
        "2026-03,    2026-03-01, 0, 0",
    })
    void anAgeIsAsPreciseAsTheBirth(String birth, LocalDate on, int min, int max) {
        assertThat(Ages.inYearsOn(PartialDate.parse(birth), on)).contains(new AgeRange(min, max));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2026-06-14, NO",
        "2026-06-15, 2026-06-15, YES",
        "2026-06,    2026-05-31, NO",
        "2026-06,    2026-06-01, UNKNOWN",
        "2026-06,    2026-06-29, UNKNOWN",
        "2026-06,    2026-06-30, YES",
        "2026,       2025-12-31, NO",
        "2026,       2026-12-31, YES",
    })
    void somebodyIsBornOnTheDayOfBirth(String birth, LocalDate on, Answer answer) {
        assertThat(Ages.isBornBy(PartialDate.parse(birth), on)).isEqualTo(answer);
        assertThat(Ages.inYearsOn(PartialDate.parse(birth), on).isEmpty()).isEqualTo(answer == Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-06-15, 2026-06-14, YES",
        "2001-06-15, 2026-06-15, NO",
        "2001,       2025-12-31, YES",
        "2001,       2026-06-01, UNKNOWN",
        "2001,       2026-12-31, NO",
    })
    void theTwentyFifthBirthdayIsNotUnder25(String birth, LocalDate on, Answer answer) {
        assertThat(Ages.inYearsOn(PartialDate.parse(birth), on).map(age -> age.isUnder(25)))
                .contains(answer);
    }

    @Test
    void theFirstBirthdayIsNotUnderOneYear() {
        PartialDate birth = PartialDate.parse("2025-03-10");

        assertThat(Ages.inYearsOn(birth, LocalDate.parse("2026-03-09")).map(age -> age.isUnder(1)))
                .contains(Answer.YES);
        assertThat(Ages.inYearsOn(birth, LocalDate.parse("2026-03-10")).map(age -> age.isUnder(1)))
                .contains(Answer.NO);
    }

    @Test
    void anAgeRangeIsExactWhenItsEndsAgree() {
        assertThat(new AgeRange(24, 24).exact()).contains(24);
        assertThat(new AgeRange(24, 25).exact()).isEmpty();
        assertThat(new AgeRange(0, 0).exact()).contains(0);
    }

    @Test
    void anAgeRangeIsInOrderAndNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeRange(-1, 3))
                .withMessage("An age range has a lowest age of 0 or more, and a highest age of at least that:"
                        + " lowest -1, highest 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeRange(4, 3))
                .withMessage("An age range has a lowest age of 0 or more, and a highest age of at least that:"
                        + " lowest 4, highest 3");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isUnderIsWhatAllPossibleAgesSay(
            @ForAll @IntRange(max = 30) int min,
            @ForAll @IntRange(max = 3) int more,
            @ForAll @IntRange(max = 35) int years) {
        AgeRange age = new AgeRange(min, min + more);
        long under = IntStream.rangeClosed(age.min(), age.max())
                .filter(possible -> possible < years)
                .count();

        assertThat(age.isUnder(years))
                .isEqualTo(under == more + 1 ? Answer.YES : under == 0 ? Answer.NO : Answer.UNKNOWN);
    }

    @Test
    void withinIncludesBothAges() {
        assertThat(new AgeRange(5, 5).isWithin(5, 16)).isEqualTo(Answer.YES);
        assertThat(new AgeRange(16, 16).isWithin(5, 16)).isEqualTo(Answer.YES);
        assertThat(new AgeRange(4, 4).isWithin(5, 16)).isEqualTo(Answer.NO);
        assertThat(new AgeRange(17, 17).isWithin(5, 16)).isEqualTo(Answer.NO);
        assertThat(new AgeRange(4, 5).isWithin(5, 16)).isEqualTo(Answer.UNKNOWN);
        assertThat(new AgeRange(16, 17).isWithin(5, 16)).isEqualTo(Answer.UNKNOWN);
        assertThat(new AgeRange(4, 17).isWithin(5, 16)).isEqualTo(Answer.UNKNOWN);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Domain(DomainContext.Global.class)
    @Domain(TimeArbitraries.class)
    void theRangeIsThatOfAllPossibleDaysOfBirth(
            @ForAll PartialDate birth, @ForAll @IntRange(max = 9000) int daysLater) {
        LocalDate on = birth.earliest().plusDays(daysLater);
        int[] ages = LongStream.rangeClosed(
                        birth.earliest().toEpochDay(), birth.latest().toEpochDay())
                .mapToObj(LocalDate::ofEpochDay)
                .mapToInt(day -> birthdaysBy(day, on))
                .toArray();

        assertThat(Ages.inYearsOn(birth, on))
                .isEqualTo(Optional.of(new AgeRange(
                        IntStream.of(ages).min().orElseThrow(),
                        IntStream.of(ages).max().orElseThrow())));
    }

    /** The birthdays that have come, one by one; the date of 29 February is 1 March where it does not exist. */
    private static int birthdaysBy(LocalDate birth, LocalDate on) {
        int age = 0;
        while (!birthday(birth, birth.getYear() + age + 1).isAfter(on)) {
            age++;
        }
        return age;
    }

    private static LocalDate birthday(LocalDate birth, int year) {
        return LocalDate.of(year, birth.getMonth(), 1).plusDays(birth.getDayOfMonth() - 1L);
    }
}
