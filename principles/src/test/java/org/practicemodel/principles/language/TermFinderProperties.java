package org.practicemodel.principles.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LanguageTerm;
import org.practicemodel.core.vocabulary.SourceDocument;

/** What is found is what a slow and plain search finds, in texts made of the signs that are hard to tell apart. */
class TermFinderProperties {

    private static final String SIGNS = "aabbBA  \n-\u00ad\u2019'\u00e9e\u03011.\u2011\u2013\u0131\u0130\ud83d\ude42";
    private static final List<String> FORMS = List.of("a", "a b", "b a b", "ab", "a's", "\u00e9a", "b-b");
    private static final List<String> FINE = List.of("a b a", "ba b");

    private static final String ANY_FORMAT = "\u00ad*";
    private static final String WORD = "[\\p{L}\\p{N}\\p{M}]";
    private static final String BETWEEN = "(?:[ \\n\u00ad]*[ \\n][ \\n\u00ad]*|[-\u2011]\u00ad*(?:\\n[ \\n\u00ad]*)?)";

    private static LanguageTerm term(String code, List<String> forms, List<String> fineIn) {
        return new LanguageTerm(
                code, forms, List.of("something else"), fineIn, Optional.empty(), Citation.of("Invented", "1"));
    }

    private static LanguageTerms terms() {
        List<LanguageTerm> terms = new ArrayList<>();
        for (String form : FORMS) {
            terms.add(term("t" + "x".repeat(terms.size()), List.of(form), terms.isEmpty() ? FINE : List.of()));
        }
        return LanguageTerms.of(new TermList(
                TermList.FORMAT,
                "Invented",
                List.of(SourceDocument.builder()
                        .name("Invented")
                        .title("Invented")
                        .kind(BasisKind.INTERPRETATION)
                        .build()),
                terms));
    }

    private static final TermFinder FINDER = TermFinder.of(terms());

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, SIGNS.codePointCount(0, SIGNS.length()) - 1)
                .map(sign -> Character.toString(SIGNS.codePointAt(SIGNS.offsetByCodePoints(0, sign))))
                .list()
                .ofMaxSize(40)
                .map(signs -> String.join("", signs));
    }

    /** Without single quotation marks that speech could stand between. */
    @Provide
    Arbitrary<String> unspoken() {
        return texts().map(text -> text.replaceAll("(?<![ab])['\u2019]|['\u2019](?![ab])", ","));
    }

    @Property
    void findsWhatASlowAndPlainSearchFinds(@ForAll("unspoken") String text) {
        assertThat(FINDER.find(text)).extracting(TermHit::toString).isEqualTo(slowly(text));
    }

    @Property
    void whatIsFoundStandsWhereItIsSaidToAndNothingOverlaps(@ForAll("texts") String text) {
        int last = 0;
        for (TermHit hit : FINDER.find(text)) {
            assertThat(hit.start()).isGreaterThanOrEqualTo(last);
            assertThat(hit.end()).isGreaterThan(hit.start());
            String found = text.substring(hit.start(), hit.end());
            assertThat(hit.term().forms())
                    .anySatisfy(form -> assertThat(signs(found)).isEqualTo(signs(form)));
            last = hit.end();
        }
    }

    @Property
    void whatIsQuotedIsNeverFound(@ForAll("texts") String text) {
        String quoted = text.replaceAll("['\u2019]", "");

        assertThat(FINDER.find("\u201c" + quoted + "\u201d")).isEmpty();
        assertThat(FINDER.find("\"" + quoted + "\"")).isEmpty();
        assertThat(FINDER.find("\u2018" + quoted.replace("\n", " ") + ".\u2019"))
                .isEmpty();
    }

    private static List<Integer> signs(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Integer> signs = new ArrayList<>();
        for (int i = 0; i < folded.count(); i++) {
            signs.add(folded.at(i));
        }
        return signs;
    }

    private record Candidate(String code, Pattern pattern) {}

    private static final List<Candidate> CANDIDATES = candidates();

    private static List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        FINE.forEach(fine -> candidates.add(new Candidate("", pattern(fine))));
        for (LanguageTerm term : terms().terms()) {
            term.forms().forEach(form -> candidates.add(new Candidate(term.code(), pattern(form))));
        }
        return candidates;
    }

    private static Pattern pattern(String form) {
        String body = form.codePoints()
                .mapToObj(sign -> switch (sign) {
                    case ' ', '-' -> BETWEEN;
                    case '\'' -> "['\u2019]";
                    case 0xe9 -> "(?:\u00e9|e\u00ad*\u0301)";
                    default ->
                        "[" + Character.toString(sign)
                                + Character.toString(sign).toUpperCase(Locale.ROOT) + "]";
                })
                .collect(Collectors.joining(ANY_FORMAT));
        return Pattern.compile("(?<!" + WORD + "\u00ad{0,60})" + body + "(?!" + ANY_FORMAT + WORD + ")");
    }

    private static List<String> slowly(String text) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            Optional<Matched> longest = CANDIDATES.stream()
                    .map(candidate -> matchAt(candidate, text, from))
                    .flatMap(Optional::stream)
                    .max(Comparator.comparingInt(Matched::end));
            if (longest.isPresent()) {
                if (!longest.get().code().isEmpty()) {
                    found.add(longest.get().code() + " " + from + ".."
                            + longest.get().end());
                }
                at = longest.get().end();
            } else {
                at++;
            }
        }
        return found;
    }

    private record Matched(String code, int end) {}

    private static Optional<Matched> matchAt(Candidate candidate, String text, int from) {
        Matcher matcher = candidate.pattern().matcher(text);
        matcher.region(from, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(new Matched(candidate.code(), matcher.end())) : Optional.empty();
    }
}
