package org.practicemodel.principles.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.problem.UnreadableException;
import org.practicemodel.core.vocabulary.RuleCode;

/** Reads files of cases, each at a path that names its rule; the problems of all files come at once. */
final class CaseReading {

    /** Where the file at a path is opened. */
    interface Opening {
        InputStream open(String path) throws IOException;
    }

    private static final Pattern PATH = Pattern.compile(
            "(?:(?<namespace>[a-z][a-z0-9-]{0,29})/)?(?<rule>[A-Z]{1,4}[0-9]{0,3}-R[0-9]{1,3})/(?<name>[^/]+)\\.json");

    private final StrictReader<CaseFile> reader = StrictReader.of(CaseFile.class);
    private final Opening opening;
    private final List<Problem> problems = new ArrayList<>();

    private CaseReading(Opening opening) {
        this.opening = opening;
    }

    /** Returns the cases at some paths, in the order of the paths; refuses them with every problem of every file. */
    static List<ConformanceCase> of(List<String> paths, Opening opening) {
        CaseReading reading = new CaseReading(opening);
        List<ConformanceCase> cases =
                paths.stream().flatMap(path -> reading.read(path).stream()).toList();
        if (!reading.problems.isEmpty()) {
            throw new UnreadableException(reading.problems);
        }
        return cases;
    }

    private Optional<ConformanceCase> read(String path) {
        Matcher place = PATH.matcher(path);
        if (!place.matches()) {
            problems.add(Problem.of(
                    ProblemCode.BAD_VALUE, path, "a path such as P05-R1/name.json or casebook/V01-R1/name.json"));
            return Optional.empty();
        }
        String namespace = Optional.ofNullable(place.group("namespace"))
                .map(name -> name + ":")
                .orElse("");
        RuleCode rule = RuleCode.of(namespace + place.group("rule"));
        return file(path).map(file -> ConformanceCase.of(rule, place.group("name"), file));
    }

    private Optional<CaseFile> file(String path) {
        try (InputStream in = opening.open(path)) {
            ReadResult<CaseFile> result = reader.read(in);
            result.problems().stream().map(problem -> in(path, problem)).forEach(problems::add);
            return result.value();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Problem in(String path, Problem problem) {
        return new Problem(
                problem.code(),
                problem.grade(),
                path + problem.pointer(),
                problem.line(),
                problem.column(),
                problem.expected());
    }
}
