package org.practicemodel.supervision.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A cadence counted again in the plainest way: from one day to the next. */
class CadenceProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 12);

    private static Cadence counted(List<Integer> offsets, int most, int grace, int today) {
        List<LocalDate> held = offsets.stream().map(START::plusDays).toList();
        Frequency frequency = day -> new Due(day.plusDays(most), day.plusDays(most + grace));
        return Cadence.of(START, held, frequency, List.of(), START.plusDays(today));
    }

    @Property
    void eachGapIsLongerThanAgreedAndNoOtherTimeIs(
            @ForAll @Size(max = 12) List<@IntRange(min = -20, max = 400) Integer> offsets,
            @ForAll @IntRange(min = 1, max = 60) int most,
            @ForAll @IntRange(max = 10) int grace,
            @ForAll @IntRange(max = 400) int today) {
        Cadence cadence = counted(offsets, most, grace, today);

        TreeSet<Integer> counted = new TreeSet<>(offsets);
        counted.removeIf(offset -> offset < 0 || offset > today);
        List<String> longer = new ArrayList<>();
        int before = 0;
        for (int offset : counted) {
            if (offset - before > most + grace) {
                longer.add("Gap " + START.plusDays(before) + ".." + START.plusDays(offset));
            }
            before = offset;
        }
        if (today - before > most + grace) {
            longer.add("Gap " + START.plusDays(before) + "..");
        }
        assertThat(cadence.gaps()).extracting(Gap::toString).isEqualTo(longer);
        assertThat(cadence.heldOn())
                .extracting(day -> (int) ChronoUnit.DAYS.between(START, day))
                .containsExactlyElementsOf(counted);
        assertThat(cadence.next())
                .isEqualTo(new Due(START.plusDays(before + most), START.plusDays(before + most + grace)));
        assertThat(cadence.passed()).isEqualTo(today - before > most + grace);
    }

    @Property
    void theOrderOfTheRecordChangesNothing(
            @ForAll @Size(max = 12) List<@IntRange(min = -20, max = 400) Integer> offsets,
            @ForAll @IntRange(max = 400) int today) {
        List<Integer> reversed = new ArrayList<>(offsets);
        Collections.reverse(reversed);

        assertThat(counted(reversed, 31, 7, today)).isEqualTo(counted(offsets, 31, 7, today));
    }
}
