package org.practicemodel.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void wordsStayAsTheyAre() {
        assertThat(PlainText.of("Zoë & <Ava>: 50 % 🙂 שלום نعم\u200c\u200d\u200f"))
                .isEqualTo("Zoë & <Ava>: 50 % 🙂 שלום نعم\u200c\u200d\u200f");
        assertThat(PlainText.of("")).isEmpty();
    }

    @Test
    void everyLineBreakIsALineFeed() {
        assertThat(PlainText.of("a\r\nb\rc\u000bd\fe\u0085f\u2028g\u2029h\ni\tj"))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\ni j");
    }

    @Test
    void signsThatTurnTheDirectionAreLeftOut() {
        assertThat(PlainText.of("a\u202ab\u202ec\u2066d\u2069e")).isEqualTo("abcde");
    }

    @Test
    void whatNoDocumentMayHoldIsSeenToHaveBeenThere() {
        assertThat(PlainText.of("a\u0000\u0008\u001b\u007f\u009f\ufffe\uffff\ufdd0\ufdefb"))
                .isEqualTo("a" + "\ufffd".repeat(9) + "b");
        assertThat(PlainText.of("\ufdcf\ufdf0\ufffd")).isEqualTo("\ufdcf\ufdf0\ufffd");
        assertThat(PlainText.of("a\ud800b\udc00")).isEqualTo("a\ufffdb\ufffd");
        assertThat(PlainText.of(new String(Character.toChars(0x1FFFF)))).isEqualTo("\ufffd");
    }

    @Test
    void aLineHasSingleGaps() {
        assertThat(PlainText.line(" a \r\n\tb  c\u2028")).isEqualTo("a b c");
        assertThat(PlainText.line(" \n ")).isEmpty();
    }

    @Property
    void whatIsShownOnceIsShownTheSameAgain(@ForAll String text) {
        assertThat(PlainText.of(PlainText.of(text))).isEqualTo(PlainText.of(text));
        assertThat(PlainText.line(PlainText.line(text))).isEqualTo(PlainText.line(text));
    }
}
