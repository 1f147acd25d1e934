package org.practicemodel.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which phrases can be looked for. */
class LanguageTermTest {

    private static final String PHRASES =
            ": expected phrases of at most 100 characters that begin and end with a letter or digit";

    private static LanguageTerm term(List<String> forms, List<String> alternatives, List<String> fineIn) {
        return new LanguageTerm("kids", forms, alternatives, fineIn, Optional.empty(), Samples.citation());
    }

    private static List<String> notPhrases() {
        return List.of("", " ", " kids", "kids ", "(kids)", "kids!", "-kids", "x".repeat(101));
    }

    @ParameterizedTest
    @MethodSource("notPhrases")
    void otherTextsAreRefused(String text) {
        assertThatThrownBy(() -> term(List.of("kids", text), List.of("children"), List.of()))
                .hasMessage("LanguageTerm is not well formed: forms" + PHRASES);
        assertThatThrownBy(() -> term(List.of("kids"), List.of("children"), List.of("the kids", text)))
                .hasMessage("LanguageTerm is not well formed: fineIn" + PHRASES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"k", "7", "our kids", "kid's", "é", "e\u0301", "\u0915\u093F", "a\u20DD", "\uD835\uDC00"})
    void aPhraseBeginsAndEndsWithALetterOrADigit(String phrase) {
        assertThat(term(List.of(phrase), List.of("children"), List.of(phrase)).forms())
                .containsExactly(phrase);
    }

    @Test
    void aPhraseHasUpToAHundredCharacters() {
        String longest = "x".repeat(100);

        assertThat(term(List.of(longest), List.of("children"), List.of(longest)).fineIn())
                .containsExactly(longest);
    }

    @Test
    void thereIsSomethingToLookForAndSomethingToSayInstead() {
        assertThatThrownBy(() -> term(List.of(), List.of(), List.of()))
                .hasMessage("LanguageTerm is not well formed: forms: expected at least one form; alternatives: expected"
                        + " at least one alternative");
        assertThatThrownBy(() -> new LanguageTerm(null, null, null, null, null, null))
                .hasMessageStartingWith("LanguageTerm is not well formed: code: expected to be present; fineWhere:"
                        + " expected to be present; source: expected to be present; forms: expected at least one form");
    }

    @Test
    void itIsShownByItsCode() {
        assertThat(term(List.of("kids"), List.of("children"), List.of())).hasToString("LanguageTerm kids");
    }
}
