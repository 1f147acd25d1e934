package org.practicemodel.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSyntaxTest {

    private static final String HUNDRED =
            "a123456789a123456789a123456789a123456789a123456789a123456789a123456789a123456789a123456789a123456789";

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "a.b_c:d-e", "A1", HUNDRED})
    void anIdHasOneTo100Characters(String text) {
        assertThat(EntryId.of(text)).hasToString(text);
        assertThat(EntryId.of(text).value()).isEqualTo(text);
        assertThat(IdSyntax.isId(text)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", ".a", "_a", ":a", "-a", "a b", "a/b", "a\n", "\u00e9", "a\u00e9", "\u0661", HUNDRED + "a"})
    void nothingElseIsAnId(String text) {
        assertThat(IdSyntax.isId(text)).isFalse();
        assertThatThrownBy(() -> EntryId.of(text))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage(
                        text == null
                                ? "EntryId is not well formed: value: expected to be present"
                                : "EntryId is not well formed: value: expected an id of 1 to 100 letters, digits, '.', '_',"
                                        + " ':' or '-', beginning with a letter or a digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "child-in-need", "a1-2b", "anytown:family-plan", "a-1:b-2", HUNDRED})
    void aCodeIsLowerCaseKebab(String text) {
        assertThat(RoleCode.of(text)).hasToString(text);
        assertThat(RoleCode.of(text).value()).isEqualTo(text);
        assertThat(IdSyntax.isCode(text)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "A",
                "aB",
                "1a",
                "-a",
                "a-",
                "a--b",
                "a_b",
                "a b",
                "a:",
                ":a",
                "a:b:c",
                "a:1",
                "a-:b",
                "a\n",
                "\u00e9",
                HUNDRED + "a"
            })
    void nothingElseIsACode(String text) {
        assertThat(IdSyntax.isCode(text)).isFalse();
        assertThatThrownBy(() -> RoleCode.of(text))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage(
                        text == null
                                ? "RoleCode is not well formed: value: expected to be present"
                                : "RoleCode is not well formed: value: expected a lower-case code such as 'child-in-need' or"
                                        + " 'namespace:name', of at most 100 characters");
    }
}
