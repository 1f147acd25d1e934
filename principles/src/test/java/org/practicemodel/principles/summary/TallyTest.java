package org.practicemodel.principles.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.record.RecordId;

class TallyTest {

    /** Each record is given as often as it is said to be, one round of them after the other. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "1, 1, 0",
        "9, 1, 0",
        "9, 2, 0",
        "1, 100, 0",
        "10, 1, 10",
        "10, 2, 20",
        "11, 1, 10",
        "25, 1, 20"
    })
    void showsNothingUntilTenDifferentRecordsStandBehindIt(int records, int times, int shown) {
        Tally tally = new Tally();

        for (int round = 0; round < times; round++) {
            IntStream.range(0, records)
                    .mapToObj(number -> RecordId.of("record-" + number))
                    .forEach(tally::add);
        }

        assertThat(tally.shown()).isEqualTo(shown);
    }
}
