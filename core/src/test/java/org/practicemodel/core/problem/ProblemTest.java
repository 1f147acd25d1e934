package org.practicemodel.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Problem PLACED = Problem.of(
                    ProblemCode.BAD_DATE, "/plans/0/agreedOn", "a day such as 2026-02-03")
            .at(12, 18);
    private static final Problem NOTE = Problem.note(ProblemCode.NOT_TAKEN_OVER, "", "nothing; it was left behind");

    @Test
    void aProblemHasACodeAGradeAndAPlace() {
        assertThat(PLACED)
                .isEqualTo(new Problem(
                        ProblemCode.BAD_DATE,
                        Grade.PROBLEM,
                        "/plans/0/agreedOn",
                        Optional.of(12),
                        Optional.of(18),
                        "a day such as 2026-02-03"));
        assertThat(NOTE)
                .isEqualTo(new Problem(
                        ProblemCode.NOT_TAKEN_OVER,
                        Grade.NOTE,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "nothing; it was left behind"));
    }

    @Test
    void codesAreWrittenInKebab() {
        assertThat(ProblemCode.BAD_DATE.text()).isEqualTo("bad-date");
        assertThat(ProblemCode.EMPTY.text()).isEqualTo("empty");
        assertThat(ProblemCode.DELETED_AT_SOURCE.text()).isEqualTo("deleted-at-source");
    }

    @Test
    void aRefusalSaysEveryProblem() {
        ReadResult<String> result = new ReadResult<>(Optional.empty(), List.of(PLACED, NOTE));

        UnreadableException refused = catchThrowableOfType(UnreadableException.class, result::orElseThrow);

        assertThat(refused)
                .hasMessage("bad-date at /plans/0/agreedOn, line 12, column 18: expected a day such as 2026-02-03\n"
                        + "not-taken-over: expected nothing; it was left behind");
        assertThat(refused.problems()).containsExactly(PLACED, NOTE);
        assertThatThrownBy(() -> refused.problems().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aResultKnowsWhetherAnythingStoodInTheWay() {
        List<Problem> problems = new ArrayList<>(List.of(NOTE));
        ReadResult<String> read = new ReadResult<>(Optional.of("secret"), problems);
        problems.clear();

        assertThat(read.problems()).containsExactly(NOTE);
        assertThat(read.hasProblems()).isFalse();
        assertThat(read.orElseThrow()).isEqualTo("secret");
        assertThat(read).hasToString("read [not-taken-over]");
        assertThat(new ReadResult<>(Optional.empty(), List.of(NOTE, PLACED)))
                .hasToString("not read [not-taken-over, bad-date]")
                .satisfies(result -> assertThat(result.hasProblems()).isTrue());
    }
}
