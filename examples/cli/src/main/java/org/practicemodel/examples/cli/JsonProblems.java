package org.practicemodel.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicemodel.core.problem.Grade;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;

/** Problems as a program reads them: one JSON object a line, always with the same keys. */
final class JsonProblems implements ProblemPrinter {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Surroundings surroundings;

    JsonProblems(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void problem(String file, int index, Problem problem) {
        print(problem.code().text(), problem.grade(), file, index, problem);
    }

    @Override
    public void problem(String file, Problem problem) {
        print(problem.code().text(), problem.grade(), file, null, problem);
    }

    @Override
    public void unreadable(String file, String why) {
        print(
                "unreadable-file",
                Grade.PROBLEM,
                file,
                null,
                Problem.of(ProblemCode.EMPTY, "", "a readable file: " + why));
    }

    @Override
    public void nothingIn(String file) {
        Problem problem = Problem.note(ProblemCode.EMPTY, "", "at least one record");
        print(problem.code().text(), problem.grade(), file, null, problem);
    }

    @Override
    public void fault(String file, int index, Throwable fault) {
        Problem problem = Problem.of(ProblemCode.INTERNAL, "", "to look at this record; " + Faults.said(fault));
        print(problem.code().text(), problem.grade(), file, index, problem);
        Faults.explain(fault, surroundings);
    }

    @Override
    public void endOf(String file) {
        // Every problem has been printed.
    }

    private void print(String code, Grade grade, String file, @Nullable Integer index, Problem problem) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("code", code);
        line.put("grade", grade.name());
        line.put("file", file);
        line.put("record", index);
        line.put("pointer", problem.pointer());
        line.put("line", orNull(problem.line()));
        line.put("column", orNull(problem.column()));
        line.put("expected", problem.expected());
        try {
            surroundings.err().println(MAPPER.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and numbers can always be written", e);
        }
    }

    private static @Nullable Integer orNull(Optional<Integer> number) {
        return number.isPresent() ? number.get() : null;
    }
}
