package org.practicemodel.principles.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.internal.Written;

/**
 * The conformance cases that this library ships.
 *
 * <p>They are read anew on each call, from inside the library. For instance {@code ConformanceCases.of(RuleCode.of("P05-R1"))}.
 * Stateless and thread-safe. Our interpretation.
 */
public final class ConformanceCases {

    static final String FOLDER = "/conformance/";
    static final String INDEX = "index.json";

    private static final String ENDING = ".json";

    private ConformanceCases() {}

    /**
     * Returns every shipped case.
     *
     * @return the cases, sorted by the codes of their rules, then by name
     */
    public static List<ConformanceCase> shipped() {
        StrictReader<CaseFile> reader = StrictReader.of(CaseFile.class);
        return paths().stream().map(path -> read(reader, path)).toList();
    }

    /**
     * Returns the shipped cases of one rule.
     *
     * @param rule the code of the rule
     * @return the cases, sorted by name; empty where none is shipped for such a rule
     */
    public static List<ConformanceCase> of(RuleCode rule) {
        StrictReader<CaseFile> reader = StrictReader.of(CaseFile.class);
        return paths().stream()
                .filter(path -> rule(path).equals(rule))
                .map(path -> read(reader, path))
                .toList();
    }

    /**
     * Returns the JSON Schema (2020-12) of the format {@code conformance-case/1}. It leaves the record in a case to the
     * schemas of {@code practice-record/1}, {@code worker-record/1} and {@code team-record/1}.
     *
     * @return the text of the schema
     */
    public static String schema() {
        return Written.schema("conformance-case-1.schema.json");
    }

    private static List<String> paths() {
        return read(StrictReader.of(CaseIndex.class), INDEX, CaseIndex::cases);
    }

    private static ConformanceCase read(StrictReader<CaseFile> reader, String path) {
        String name = path.substring(path.indexOf('/') + 1, path.length() - ENDING.length());
        return read(reader, path, file -> ConformanceCase.of(rule(path), name, file));
    }

    private static RuleCode rule(String path) {
        return RuleCode.of(path.substring(0, path.indexOf('/')));
    }

    private static <T, R> R read(StrictReader<T> reader, String path, Function<T, R> made) {
        try (InputStream in = ConformanceCases.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException(
                        FOLDER + path + " is missing from the jar of practice-model-principles");
            }
            return made.apply(reader.read(in).orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
