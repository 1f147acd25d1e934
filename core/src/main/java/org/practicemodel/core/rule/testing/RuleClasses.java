package org.practicemodel.core.rule.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.SubjectRule;

/**
 * The compiled classes that rules were written in, to be compared with a book: it lists every rule that is there, and words
 * every phrase that they say, with none left over.
 *
 * <p>A sentence that several rules say has a key such as {@code shared.closed}, with the namespace of the codes before it. For
 * instance {@code RuleClasses.in(Path.of("target/classes")).faults(book)}. Immutable and thread-safe. Our interpretation.
 */
public final class RuleClasses {

    private static final String ENDING = ".class";

    private final Path folder;
    private final List<String> packages;

    private RuleClasses(Path folder, List<String> packages) {
        this.folder = folder;
        this.packages = packages;
    }

    /**
     * Obtains the classes of a folder.
     *
     * @param folder the folder that the compiler wrote to, such as {@code target/classes}
     * @param packages the names of packages; classes in them and below them are looked at, all where none is named
     * @return the classes
     */
    public static RuleClasses in(Path folder, String... packages) {
        return new RuleClasses(folder, List.of(packages));
    }

    /**
     * Returns in what a book differs from these classes.
     *
     * @param book the book
     * @return the faults, each beginning with the class or key that it is about; empty where there is none
     * @throws UncheckedIOException if the folder cannot be read
     */
    public List<String> faults(RuleBook book) {
        List<String> names = names();
        List<String> faults = new ArrayList<>();
        if (names.isEmpty()) {
            faults.add(book.id() + ": expected compiled classes in the folder");
        }
        Set<String> listed = book.everyRule().stream()
                .map(rule -> rule.getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = names.stream()
                .filter(name -> isRule(name, loader(book)))
                .collect(Collectors.toCollection(TreeSet::new));
        without(written, listed).forEach(name -> faults.add(name + ": expected to be listed in the book"));
        without(listed, written).forEach(name -> faults.add(name + ": expected to be one of the classes"));

        Set<String> said =
                names.stream().flatMap(name -> phrases(name, key(book))).collect(Collectors.toSet());
        Set<String> worded = book.wording().keys().stream()
                .map(RuleBookGuidance::withoutCount)
                .filter(RuleBookGuidance::isOfAnAnswer)
                .collect(Collectors.toSet());
        without(said, worded).forEach(key -> faults.add(key + ": expected to be worded"));
        without(worded, said).forEach(key -> faults.add(key + ": expected to be said by a rule"));
        return List.copyOf(faults);
    }

    private List<String> names() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(ENDING) && !file.endsWith("-info" + ENDING))
                    .map(file ->
                            file.substring(0, file.length() - ENDING.length()).replace('/', '.'))
                    .filter(name ->
                            packages.isEmpty() || packages.stream().anyMatch(each -> name.startsWith(each + ".")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isRule(String name, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            return SubjectRule.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException elsewhere) {
            throw new IllegalArgumentException(name + " is not on the class path of the book", elsewhere);
        }
    }

    private static ClassLoader loader(RuleBook book) {
        return book.everyRule().stream()
                .map(rule -> rule.getClass().getClassLoader())
                .findFirst()
                .orElseGet(RuleClasses.class::getClassLoader);
    }

    /** The keys stand in a compiled class as whole texts, whatever package it is in. */
    private Stream<String> phrases(String name, Pattern key) {
        try {
            byte[] compiled = Files.readAllBytes(folder.resolve(name.replace('.', '/') + ENDING));
            return key.matcher(new String(compiled, StandardCharsets.ISO_8859_1))
                    .results()
                    .map(MatchResult::group);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Pattern key(RuleBook book) {
        String namespace = book.everyRule().stream()
                .map(rule -> rule.descriptor().code().value())
                .map(code -> code.substring(0, code.indexOf(':') + 1))
                .findFirst()
                .orElse("");
        return Pattern.compile(
                Pattern.quote(namespace) + "([A-Z]{1,4}\\d{0,3}-R\\d{1,3}|shared)\\.[a-z][A-Za-z]+(?!\\.)");
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(each -> !others.contains(each)).sorted().toList();
    }

    /** Shows the type only: a path says where somebody works. */
    @Override
    public String toString() {
        return "RuleClasses";
    }
}
