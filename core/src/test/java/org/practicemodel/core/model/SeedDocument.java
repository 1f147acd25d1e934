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

    /** Returns the words at a place: a paragraph by its number or a section by its own number. */
    Optional<String> at(String place) {
        if (place.startsWith("¶")) {
            int number = Integer.parseInt(place.substring(1));
            return number <= paragraphs.size() ? Optional.of(paragraphs.get(number - 1)) : Optional.empty();
        }
        return paragraphs.stream()
                .filter(paragraph -> sectionOf(paragraph).equals(Optional.of(place)))
                .findFirst();
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
