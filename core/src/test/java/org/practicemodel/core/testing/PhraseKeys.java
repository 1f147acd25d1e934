package org.practicemodel.core.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys of the phrases that a class says. */
final class PhraseKeys {

    private PhraseKeys() {}

    /** The keys stand in the compiled class as whole texts, whatever package it is in. */
    static Stream<String> in(JavaClass type, Pattern key) {
        try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            String compiled = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return key.matcher(compiled).results().map(MatchResult::group).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
