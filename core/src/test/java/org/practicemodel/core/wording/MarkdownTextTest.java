package org.practicemodel.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    @Test
    void wordsStayReadable() {
        assertThat(MarkdownText.escaped("Ava's rows, at 3.30 - (nearly) every night: \"no\"?"))
                .isEqualTo("Ava's rows, at 3.30 - (nearly) every night: \"no\"?");
    }

    @Test
    void markupIsEscaped() {
        assertThat(MarkdownText.escaped("<b>&amp; *a* _b_ `c` [d](e) ~f~ #g @h |i \\j {k} !l $m"))
                .isEqualTo(
                        "&lt;b&gt;&amp;amp; \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~f\\~ \\#g \\@h \\|i \\\\j \\{k\\} \\!l \\$m");
    }

    @Test
    void nothingBeginsAList() {
        assertThat(MarkdownText.escaped("- a")).isEqualTo("\\- a");
        assertThat(MarkdownText.escaped("+ a")).isEqualTo("\\+ a");
        assertThat(MarkdownText.escaped("=== a")).isEqualTo("\\=== a");
        assertThat(MarkdownText.escaped("12. a")).isEqualTo("12\\. a");
        assertThat(MarkdownText.escaped("3) a")).isEqualTo("3\\) a");
        assertThat(MarkdownText.escaped("3 a")).isEqualTo("3 a");
        assertThat(MarkdownText.escaped(" \n# a")).isEqualTo("\\# a");
    }

    @Test
    void nothingBecomesALink() {
        assertThat(MarkdownText.escaped("http://anytown.invalid WWW.anytown.invalid mailto:a xmpp:b"))
                .isEqualTo("http\\://anytown.invalid WWW\\.anytown.invalid mailto\\:a xmpp\\:b");
    }
}
