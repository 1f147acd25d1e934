package org.practicemodel.principles.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.problem.UnreadableException;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.internal.Written;

/**
 * The conformance cases that this library ships, and those that others keep in the same format for rules of their own.
 *
 * <p>They are read anew on each call. For instance {@code ConformanceCases.of(RuleCode.of("P05-R1"))}.
 * Stateless and thread-safe. Our interpretation.
 */
public final class ConformanceCases {

    static final String INDEX = "index.json";

    private static final String FOLDER = "conformance/";
    private static final String SHIPPED = "/" + FOLDER;
    private static final String ENDING = ".json";

    private ConformanceCases() {}

    /**
     * Returns every shipped case.
     *
     * @return the cases, sorted by the codes of their rules, then by name
     */
    public static List<ConformanceCase> shipped() {
        return CaseReading.of(shippedPaths(), ConformanceCases::openShipped);
    }

    /**
     * Returns the shipped cases of one rule.
     *
     * @param rule the code of the rule
     * @return the cases, sorted by name; empty where none is shipped for such a rule
     */
    public static List<ConformanceCase> of(RuleCode rule) {
        return CaseReading.of(
                shippedPaths().stream()
                        .filter(path -> path.startsWith(rule + "/"))
                        .toList(),
                ConformanceCases::openShipped);
    }

    /**
     * Returns the cases of somebody else's rules that lie in a folder: {@code casebook/V01-R1/name.json} for the rule {@code
     * casebook:V01-R1}. Of the files there, those that end in {@code .json} are read, but for {@code index.json}.
     *
     * @param folder the folder, such as {@code src/main/resources/conformance}
     * @return the cases, sorted by their paths
     * @throws UnreadableException with every problem of every file, each place beginning with the path
     * @throws UncheckedIOException if the folder or a file cannot be opened
     */
    public static List<ConformanceCase> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> paths = files.map(
                            file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ENDING) && !path.equals(INDEX))
                    .sorted()
                    .toList();
            return CaseReading.of(paths, path -> Files.newInputStream(folder.resolve(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Returns the cases of somebody else's rules that lie beside a class, in the folder {@code conformance} with its {@code
     * index.json}, also where they are packed. A module opens that folder, as a package, to this module.
     *
     * @param anchor the class in whose package the folder lies
     * @return the cases, in the order of the list
     * @throws IllegalArgumentException if there is no list, or no file that it names
     * @throws UnreadableException with every problem of the list or of every file, each place beginning with the path
     */
    public static List<ConformanceCase> beside(Class<?> anchor) {
        return CaseReading.of(index(path -> open(anchor, FOLDER + path)), path -> open(anchor, FOLDER + path));
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

    private static List<String> shippedPaths() {
        return index(ConformanceCases::openShipped);
    }

    private static InputStream openShipped(String path) {
        return open(ConformanceCases.class, SHIPPED + path);
    }

    private static List<String> index(CaseReading.Opening opening) {
        try (InputStream in = opening.open(INDEX)) {
            return StrictReader.of(CaseIndex.class).read(in).orElseThrow().cases();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(Class<?> anchor, String name) {
        return Optional.ofNullable(anchor.getResourceAsStream(name))
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no " + name + " beside " + anchor.getSimpleName()));
    }
}
