package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedReference;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.testing.Records;

class ReferencesProperties {

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.records();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property
    void theReaderFindsWhatTheRecordItselfFinds(@ForAll("records") PracticeRecord record, @ForAll("seeds") long seed) {
        String json = PracticeJson.writer()
                .write(record)
                .replace("\"person-" + Math.floorMod(seed, 4L) + "\"", "\"worker-1\"")
                .replace("\"plan-2\"", "\"plan-1\"")
                .replace("\"worker-3\"", "\"nobody\"");
        ReadResult<PracticeRecord> unchecked =
                StrictReader.of(PracticeRecord.class).read(json);
        if (unchecked.value().isEmpty()) {
            return;
        }
        Entries entries = Entries.of(unchecked.orElseThrow());

        List<Problem> problems = PracticeJson.reader().read(json).problems();

        assertThat(problems)
                .filteredOn(problem -> problem.code() == ProblemCode.DUPLICATE_ID)
                .extracting(Problem::pointer)
                .containsExactlyElementsOf(entries.repeated().stream()
                        .map(entry -> entry.pointer() + "/id")
                        .toList());
        assertThat(problems)
                .filteredOn(problem -> problem.code() == ProblemCode.BROKEN_REFERENCE)
                .extracting(Problem::pointer)
                .containsExactlyElementsOf(
                        entries.broken().stream().map(PlacedReference::pointer).toList());
        assertThat(problems).hasSize((int) Stream.concat(entries.repeated().stream(), entries.broken().stream())
                .count());
    }
}
