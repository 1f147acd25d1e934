package org.practicemodel.principles.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedSpeechTest {

    /** Shows what is passed over as underscores. */
    private static String shown(String text) {
        QuotedSpeech speech = QuotedSpeech.in(text);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            shown.append(speech.covers(i) ? '_' : text.charAt(i));
        }
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    She said "I hate it" today.          | She said ___________ today.
                    She said “I hate it” today.          | She said ___________ today.
                    She said 'I hate it' today.          | She said ___________ today.
                    She said ‘I hate it’ today.          | She said ___________ today.
                    She said «I hate it» today.          | She said ___________ today.
                    She said „I hate it“ today.          | She said ___________ today.
                    She said “I hate it" today.          | She said ___________ today.
                    She said"I hate it"today.            | She said___________today.
                    'No.' Then (“yes”) and "no".         | _____ Then (_____) and ____.
                    She said 'I don't like it' today.    | She said _________________ today.
                    She said ‘I don’t like it’ today.    | She said _________________ today.
                    "He said 'no' to me," she said.      | _____________________ she said.
                    'He said "no" to me,' she said.      | _____________________ she said.
                    “He said ‘no’ to me,” she said.      | _____________________ she said.
                    """)
    void passesOverWhatStandsBetweenMarks(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Her mum's and dad's plan isn't done.
                    Her mum’s and dad’s plan isn’t done.
                    The parents' home and the carers' home.
                    The parents’ home and the carers’ home.
                    Rock 'n' roll in the '90s, 'til late.
                    It is 6' by 4' and 5'11" or 6" wide.
                    A single ' mark, and one more ' there.
                    He said nowt' and left.
                    """)
    void isNotMisledByApostrophes(String text) {
        assertThat(shown(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    She said 'my parents' house is cold' today. | She said ___________________________ today.
                    She said ‘my parents’ house is cold’ today. | She said ___________________________ today.
                    She said 'I was goin' home' today.          | She said __________________ today.
                    She said 'I went wi' her' today.            | She said ________________ today.
                    He said 'no' to the parents' home.          | He said ____ to the parents' home.
                    He said 'no', and 'maybe' to both.          | He said ____, and _______ to both.
                    He said 'yes' and 'no' to both.             | He said _____ and ____ to both.
                    """)
    void takesTheLongerQuotationWhereAnApostropheMayBeEither(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @Test
    void goesOnToTheEndWhereADoubleOrCurlyMarkIsNeverClosed() {
        assertThat(shown("He said \"I hate it.\n\nThen more.")).isEqualTo("He said " + "_".repeat(23));
        assertThat(shown("He said \u2018I hate it.")).isEqualTo("He said " + "_".repeat(11));
        assertThat(shown("He said 'I hate it.\n\nThen the carers' home."))
                .isEqualTo("He said 'I hate it.\n\nThen the carers' home.");
        assertThat(shown("He said 'I hate it.\n \t\nThen the carers' home."))
                .isEqualTo("He said 'I hate it.\n \t\nThen the carers' home.");
        assertThat(shown("He said 'I hate it.\n ")).isEqualTo("He said 'I hate it.\n ");
        assertThat(shown("He said 'I hate it.\n Then the end.' So.")).isEqualTo("He said " + "_".repeat(27) + " So.");
    }

    @Test
    void copesWithMarksAloneAndWithHalfASign() {
        assertThat(shown("")).isEmpty();
        assertThat(shown("'")).isEqualTo("'");
        assertThat(shown("''")).isEqualTo("__");
        assertThat(shown("\u2018 I \u2019 \u2018")).isEqualTo("_".repeat(7));
        assertThat(shown("\"")).isEqualTo("_");
        assertThat(shown("\ud83d'\ude42'")).hasSize(4);
        assertThat(shown("'a".repeat(5_000))).hasSize(10_000);
    }
}
