package org.practicemodel.principles.rendering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.vocabulary.LanguageTerm;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.language.Suggestion;

/** Writes what could be said in other words: each term once, with every place where it stands and never the text there. */
final class SuggestionText {

    private SuggestionText() {}

    static List<String> lines(Words words, List<Suggestion> suggestions) {
        Map<LanguageTerm, List<Suggestion>> byTerm = suggestions.stream()
                .collect(Collectors.groupingBy(Suggestion::term, LinkedHashMap::new, Collectors.toList()));
        return byTerm.entrySet().stream()
                .flatMap(term -> lines(words, term.getKey(), term.getValue()))
                .toList();
    }

    private static Stream<String> lines(Words words, LanguageTerm term, List<Suggestion> places) {
        String other = words.say(Phrase.of("suggestion")
                .with("term", term.forms().get(0))
                .with("alternatives", String.join("; ", term.alternatives()))
                .with("source", term.source()));
        String where = words.say(Phrase.of("suggestion.where")
                .with(
                        "places",
                        places.stream().map(place -> place(words, place)).collect(Collectors.joining(", "))));
        Stream<String> fine = term.fineWhere().stream()
                .map(when -> words.say(Phrase.of("suggestion.fine").with("when", when)));
        return Stream.of(Stream.of(other), fine, Stream.of(where)).flatMap(line -> line);
    }

    private static String place(Words words, Suggestion place) {
        return words.say(Phrase.of("suggestion.place")
                .with("pointer", place.pointer())
                .with("start", place.start() + 1)
                .with("end", place.end()));
    }
}
