package org.practicemodel.principles.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LanguageTerm;

class LanguageTermsTest {

    private static final Citation SOURCE = Citation.of("Anytown", "1");

    private static final String ANYTOWN = """
            {"format": "language-terms/1", "title": "Anytown",
             "sources": [{"name": "Anytown", "title": "Our words", "kind": "GUIDANCE"}],
             "terms": [
               {"code": "siblings", "forms": ["siblings", "peers"], "alternatives": ["our kids"],
                "source": {"document": "Anytown", "place": "1"}},
               {"code": "service-user", "forms": ["service user"], "alternatives": ["person"],
                "source": {"document": "Anytown", "place": "2"}}]}
            """;

    private static ReadResult<LanguageTerms> read(String json) {
        return LanguageTerms.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static LanguageTerm term(String code, String... forms) {
        return new LanguageTerm(code, List.of(forms), List.of("something else"), List.of(), Optional.empty(), SOURCE);
    }

    private static List<String> codes(LanguageTerms terms, String text) {
        return TermFinder.of(terms).find(text).stream()
                .map(hit -> hit.term().code())
                .toList();
    }

    @Test
    void shipsTermsInTheOrderOfTheirCodesEachOfWhichIsFoundByEachOfItsForms() {
        List<LanguageTerm> terms = LanguageTerms.shipped().terms();
        TermFinder finder = TermFinder.of(LanguageTerms.shipped());

        assertThat(terms).hasSizeBetween(30, 60).extracting(LanguageTerm::code).isSorted();
        assertThat(terms).allSatisfy(term -> {
            assertThat(term.forms())
                    .allSatisfy(form -> assertThat(finder.find("- " + form + " -"))
                            .singleElement()
                            .satisfies(hit -> {
                                assertThat(hit.term()).isEqualTo(term);
                                assertThat(hit.start()).isEqualTo(2);
                                assertThat(hit.end()).isEqualTo(2 + form.length());
                            }));
            assertThat(term.fineIn())
                    .allSatisfy(fine -> assertThat(finder.find(fine)).isEmpty());
            assertThat(term.alternatives()).doesNotContainAnyElementsOf(term.forms());
            assertThat(term.fineWhere().orElse("A.")).matches("[A-Z].*\\.");
        });
        assertThat(LanguageTerms.shipped())
                .isSameAs(LanguageTerms.shipped())
                .hasToString("LanguageTerms, " + terms.size());
    }

    @Test
    void aCouncilAddsTermsOfItsOwnAndLeavesOutWhatYoungPeopleThereLike() {
        LanguageTerms both = LanguageTerms.shipped().and(read(ANYTOWN).orElseThrow());

        assertThat(codes(LanguageTerms.shipped(), "service user, siblings, peers"))
                .containsExactly("siblings", "peers");
        assertThat(codes(both, "service user, siblings, peers"))
                .containsExactly("service-user", "siblings", "siblings");
        assertThat(both.terms()).hasSize(LanguageTerms.shipped().terms().size() + 1);
        assertThat(codes(both.without("siblings", "unheard-of"), "siblings, service user"))
                .containsExactly("service-user");
        assertThat(LanguageTerms.none().terms()).isEmpty();
    }

    @Test
    void aListThatIsNotInOrderIsRefusedWithEveryProblem() {
        assertThat(read(ANYTOWN.replace("service-user", "siblings")).problems())
                .extracting(problem -> problem.pointer() + ": " + problem.expected())
                .containsExactly("/terms: each code once");
        assertThat(read(ANYTOWN.replace("\"document\": \"Anytown\"", "\"document\": \"Elsewhere\""))
                        .problems())
                .extracting(problem -> problem.pointer() + ": " + problem.expected())
                .containsExactly("/sources: every document that a term cites");
        assertThat(read(ANYTOWN.replace("[\"service user\"]", "[]")).problems())
                .extracting(problem -> problem.pointer())
                .containsExactly("/terms/1/forms");
        assertThat(read("{}").hasProblems()).isTrue();
    }

    @Test
    void aFormBeginsAndEndsWithAWord() {
        assertThatThrownBy(() -> term("a", "(a)"))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessageContaining("begin and end with a letter or digit");
        assertThatThrownBy(() -> term("a", "a".repeat(101))).isInstanceOf(NotWellFormedException.class);
        assertThatThrownBy(() -> term("a", "\u00ad")).isInstanceOf(NotWellFormedException.class);
        assertThatThrownBy(() -> term("a")).isInstanceOf(NotWellFormedException.class);
        assertThat(term("a", "a".repeat(100))).hasToString("LanguageTerm a");
        assertThat(new TermList(TermList.FORMAT, "Invented", List.of(), List.of()))
                .hasToString("TermList of 0");
    }
}
