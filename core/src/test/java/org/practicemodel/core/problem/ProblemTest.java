package org.practicemodel.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private final Problem placed = Problem.of(ProblemCode.BAD_DATE, "/plans/0/agreedOn", "a day such as 2026-02-03")
            .at(12, 18);
    private final Problem note = Problem.note(ProblemCode.NOT_TAKEN_OVER, "", "nothing; it was left behind");

    @Test
    void aProblemHasACodeAGradeAndAPlace() {
        assertThat(placed)
                .isEqualTo(new Problem(
                        ProblemCode.BAD_DATE,
                        Grade.PROBLEM,
                        "/plans/0/agreedOn",
                        Optional.of(12),
                        Optional.of(18),
                        "a day such as 2026-02-03"));
        assertThat(note)
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
        ReadResult<String> result = new ReadResult<>(Optional.empty(), List.of(placed, note));

        UnreadableException refused = catchThrowableOfType(UnreadableException.class, result::orElseThrow);

        assertThat(refused)
                .hasMessage("bad-date at /plans/0/agreedOn, line 12, column 18: expected a day such as 2026-02-03\n"
                        + "not-taken-over: expected nothing; it was left behind");
        assertThat(refused.problems()).containsExactly(placed, note);
        assertThatThrownBy(() -> refused.problems().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aResultKnowsWhetherAnythingStoodInTheWay() {
        List<Problem> problems = new ArrayList<>(List.of(note));
        ReadResult<String> read = new ReadResult<>(Optional.of("secret"), problems);
        problems.clear();

        assertThat(read.problems()).containsExactly(note);
        assertThat(read.hasProblems()).isFalse();
        assertThat(read.orElseThrow()).isEqualTo("secret");
        assertThat(read).hasToString("read [not-taken-over]");
        assertThat(new ReadResult<>(Optional.empty(), List.of(note, placed)))
                .hasToString("not read [not-taken-over, bad-date]")
                .satisfies(result -> assertThat(result.hasProblems()).isTrue());
    }
}
