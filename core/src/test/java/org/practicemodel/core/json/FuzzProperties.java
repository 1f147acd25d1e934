package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.problem.Grade;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.testing.Records;

class FuzzProperties {

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.records();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property
    void badTextIsAlwaysAListOfProblemsInOrder(@ForAll("records") PracticeRecord record, @ForAll("seeds") long seed)
            throws Exception {
        Mutations mutations = new Mutations(seed);
        String json =
                mutations.text(mutations.shape(PracticeJson.writer().indented().write(record)));

        isWhole(PracticeJson.reader().read(json));
        isWhole(PracticeJson.reader().read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Property
    void anyBytesAreAListOfProblems(@ForAll byte[] bytes) {
        isWhole(PracticeJson.reader().read(bytes));
    }

    @Property
    void tightLimitsAreAListOfProblems(@ForAll("records") PracticeRecord record, @ForAll("seeds") long seed) {
        int size = (int) Math.floorMod(seed, 40L) + 1;
        ReadLimits tight = ReadLimits.builder()
                .documentBytes(size * 50)
                .depth(size)
                .tokens(size * 5)
                .textLength(size)
                .nameLength(size)
                .numberLength(size)
                .problems(size)
                .build();

        ReadResult<PracticeRecord> result = PracticeJson.reader()
                .withLimits(tight)
                .read(PracticeJson.writer().write(record));

        isWhole(result);
        assertThat(result.problems()).hasSizeLessThanOrEqualTo(size + 1);
    }

    static void isWhole(ReadResult<PracticeRecord> result) {
        List<Problem> problems = result.problems();
        assertThat(result.value().isPresent()).isEqualTo(problems.isEmpty());
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.grade()).isEqualTo(Grade.PROBLEM);
            assertThat(problem.code()).isNotEqualTo(ProblemCode.INTERNAL);
            assertThat(problem.line().orElseThrow()).isPositive();
            assertThat(problem.column().orElseThrow()).isPositive();
            assertThat(problem.expected()).isNotBlank();
        });
        assertThat(problems)
                .extracting(problem -> Optional.of(problem.line().orElseThrow() * 10_000_000L
                                + problem.column().orElseThrow())
                        .get())
                .isSorted();
    }
}
