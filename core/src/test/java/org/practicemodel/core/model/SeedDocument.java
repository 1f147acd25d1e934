package org.practicemodel.core.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.practicemodel.core.vocabulary.Citation;

/** A document of the model itself, as it lies beside the checkout, in paragraphs that are not blank. */
record SeedDocument(List<String> paragraphs) {

    /** The files by the first three digits of their names. */
    private static final Map<String, String> FILES = Map.of(
            "current guide", "000",
            "board report 2020", "001",
            "Partners in Practice page", "002",
            "Partners in Practice proposal", "003",
            "one-minute guide (undated)", "004");

    private static final Pattern MARKUP = Pattern.compile("</?[a-z]+>|\\*\\*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SECTION = Pattern.compile("- ([0-9]+\\.[0-9.]+) .*");
    private static final Pattern HEADING = Pattern.compile("[0-9][0-9.]* .*");
    private static final Pattern ITEM = Pattern.compile("(§[0-9.]+)\\(([0-9])\\)");

    /** Returns the folder of the documents, beside the folder that has the whole project. */
    static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve(".mvn"))) {
            here = here.getParent();
        }
        return here.resolveSibling("shared").resolve("seeds");
    }

    static SeedDocument named(String name) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), FILES.get(name) + "_*.txt")) {
            return new SeedDocument(Files.readAllLines(files.iterator().next()).stream()
                    .map(SeedDocument::plain)
                    .filter(line -> !line.isBlank())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a text without markup and with single spaces. */
    static String plain(String text) {
        return SPACE.matcher(MARKUP.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    static boolean has(Citation citation) {
        return FILES.containsKey(citation.document());
    }

    /** Returns the words at a place: a paragraph by its number, a section by its own number or a numbered item in one. */
    Optional<String> at(String place) {
        if (place.startsWith("¶")) {
            int number = Integer.parseInt(place.substring(1));
            return number <= paragraphs.size() ? Optional.of(paragraphs.get(number - 1)) : Optional.empty();
        }
        Matcher item = ITEM.matcher(place);
        if (item.matches()) {
            return section(item.group(1)).stream()
                    .filter(paragraph -> paragraph.startsWith("- " + item.group(2) + ") "))
                    .findFirst();
        }
        List<String> section = section(place);
        return section.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", section));
    }

    /** Returns the paragraphs of a section, those that go on without a number included. */
    private List<String> section(String place) {
        List<String> from = paragraphs.stream()
                .dropWhile(paragraph -> !sectionOf(paragraph).equals(Optional.of(place)))
                .toList();
        return Stream.concat(
                        from.stream().limit(1),
                        from.stream()
                                .skip(1)
                                .takeWhile(paragraph -> sectionOf(paragraph).isEmpty()
                                        && !HEADING.matcher(paragraph).matches()))
                .toList();
    }

    private static Optional<String> sectionOf(String paragraph) {
        Matcher section = SECTION.matcher(paragraph);
        return section.matches() ? Optional.of("§" + section.group(1)) : Optional.empty();
    }

    /** Returns the number of the only paragraph that is exactly this text, counted from 1. */
    int numberOf(String paragraph) {
        return IntStream.range(0, paragraphs.size())
                .filter(index -> paragraphs.get(index).equals(paragraph))
                .map(index -> index + 1)
                .boxed()
                .reduce((a, b) -> {
                    throw new IllegalStateException("The paragraph stands twice: " + paragraph);
                })
                .orElseThrow();
    }
}
