package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.practicemodel.core.record.PracticeRecord;

/**
 * Any bytes at all. The build runs the inputs that are kept beside this test; {@code JAZZER_FUZZ=1} looks for new ones.
 */
class ReaderFuzzTest {

    @FuzzTest
    void anyInputIsAListOfProblemsOrARecord(byte[] input) {
        FuzzProperties.isWhole(PracticeJson.reader().read(input));
        FuzzProperties.isWhole(PracticeJson.reader().read(new String(input, StandardCharsets.ISO_8859_1)));
        PracticeJson.reader()
                .read(input)
                .value()
                .ifPresent(record -> assertThat(PracticeJson.reader()
                                .read(PracticeJson.writer().write(record))
                                .value())
                        .contains(record));
        try (Stream<LineResult<PracticeRecord>> lines =
                PracticeJson.reader().readLines(new ByteArrayInputStream(input))) {
            lines.forEach(line -> assertThat(line.line()).isPositive());
        }
    }
}
