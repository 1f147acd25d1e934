package org.practicemodel.principles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleBookProvider;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.vocabulary.RuleCode;

/** The books that vendors' jars offer, in the order of their ids, each with the class that offers it. */
final class ProvidedBooks {

    /** A book and the name of the class that offers it. */
    private record Provided(String provider, RuleBook book) {}

    private final List<Provided> provided = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<Throwable> causes = new ArrayList<>();

    private ProvidedBooks() {}

    /** Returns the books that are found; refuses them with everything that stands against them. */
    static List<RuleBook> of(ServiceLoader<RuleBookProvider> loader, List<RuleBook> present) {
        ProvidedBooks books = new ProvidedBooks();
        books.load(loader);
        books.provided.sort(
                Comparator.comparing((Provided each) -> each.book().id()).thenComparing(Provided::provider));
        books.refuseRepeated(present);
        if (!books.problems.isEmpty()) {
            throw new RuleBookDiscoveryException(books.problems, books.causes);
        }
        return books.provided.stream().map(Provided::book).toList();
    }

    private void load(ServiceLoader<RuleBookProvider> loader) {
        Iterator<ServiceLoader.Provider<RuleBookProvider>> found =
                loader.stream().iterator();
        try {
            while (found.hasNext()) {
                load(found.next());
            }
        } catch (ServiceConfigurationError notAProvider) {
            // Its message names the file and the class; whether more could be found after it, nobody promises.
            note(String.valueOf(notAProvider.getMessage()), notAProvider);
        }
    }

    private void load(ServiceLoader.Provider<RuleBookProvider> found) {
        String name = found.type().getName();
        try {
            // A provider may be written where nobody checks for null.
            Optional.ofNullable(found.get().book())
                    .ifPresentOrElse(
                            book -> provided.add(new Provided(name, book)), () -> problems.add(name + " gave no book"));
        } catch (ServiceConfigurationError | LinkageError | RuntimeException broken) {
            note(name + " threw " + thrown(broken).getClass().getName(), thrown(broken));
        }
    }

    /** The service loader wraps what a constructor threw. */
    private static Throwable thrown(Throwable broken) {
        return broken instanceof ServiceConfigurationError
                ? Optional.ofNullable(broken.getCause()).orElse(broken)
                : broken;
    }

    private void note(String problem, Throwable cause) {
        problems.add(problem);
        causes.add(cause);
    }

    private void refuseRepeated(List<RuleBook> present) {
        Map<String, String> books = new HashMap<>();
        Map<RuleCode, String> codes = new HashMap<>();
        present.forEach(book -> taken(book, "the checker already", books, codes));
        for (Provided each : provided) {
            Optional.ofNullable(books.get(each.book().id()))
                    .ifPresentOrElse(
                            other -> problems.add("the book " + each.book().id() + " comes from " + each.provider()
                                    + " and from " + other),
                            () -> codes(each.book())
                                    .forEach(code -> Optional.ofNullable(codes.get(code))
                                            .ifPresent(other -> problems.add("the code " + code + " comes from "
                                                    + each.provider() + " and from " + other))));
            taken(each.book(), each.provider(), books, codes);
        }
    }

    private static void taken(RuleBook book, String by, Map<String, String> books, Map<RuleCode, String> codes) {
        books.putIfAbsent(book.id(), by);
        codes(book).forEach(code -> codes.putIfAbsent(code, by));
    }

    private static List<RuleCode> codes(RuleBook book) {
        return book.everyRule().stream()
                .map(SubjectRule::descriptor)
                .flatMap(rule -> rule.codes().stream())
                .toList();
    }
}
