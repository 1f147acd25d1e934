package org.practicemodel.principles.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A numbered concept of the model's documents, and where it is in the library: each place is {@code type:}, {@code entry:} or
 * {@code not-modelled:} and what that names.
 */
record Concept(int number, String name, List<String> places) {

    static final String TYPE = "type:";
    static final String ENTRY = "entry:";
    static final String NOT_MODELLED = "not-modelled:";

    private static final Path LIST = Path.of("src/test/resources/org/practicemodel/principles/domain/concepts.csv");

    /** Returns what the list says, in its order. */
    static List<Concept> all() {
        try {
            return Files.readAllLines(LIST).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(part -> new Concept(Integer.parseInt(part[0]), part[1], List.of(part[2].split(" "))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the places of one sort name, without the sort. */
    Stream<String> placesOf(String sort) {
        return places.stream().filter(place -> place.startsWith(sort)).map(place -> place.substring(sort.length()));
    }

    @Override
    public String toString() {
        return number + " " + name;
    }
}
