package org.practicemodel.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void aTextIsBrokenBetweenWords() {
        assertThat(Lines.wrapped("one two three", 7, 5)).containsExactly("one two", "three");
        assertThat(Lines.wrapped("one two three", 6, 9)).containsExactly("one", "two three");
        assertThat(Lines.wrapped("one", 3, 3)).containsExactly("one");
        assertThat(Lines.wrapped("", 3, 3)).containsExactly("");
        assertThat(Lines.wrapped("  ", 3, 3)).containsExactly("");
    }

    @Test
    void aWordThatIsWiderThanALineIsCut() {
        assertThat(Lines.wrapped("a bcdefgh i", 3, 4)).containsExactly("a", "bcd", "efg", "h i");
        assertThat(Lines.wrapped("abcdef", 2, 3)).containsExactly("ab", "cd", "ef");
    }

    @Test
    void aValueCannotPretendToBeALine() {
        assertThat(Lines.wrapped("one\n  MET\r\u2028two\u0085three\tfour", 80, 80))
                .containsExactly("one MET two three four");
    }

    @Test
    void marksAndSteeringSignsTakeNoRoom() {
        assertThat(Lines.columns("Zoe\u0308")).isEqualTo(3);
        assertThat(Lines.columns("\u2068שרה\u2069")).isEqualTo(3);
        assertThat(Lines.columns("🙂")).isEqualTo(1);
        assertThat(Lines.columns("a\u20dd")).isEqualTo(1);
    }

    @Test
    void whatHangsIsIndentedBelowItsBeginning() {
        String words = "word ".repeat(20).strip();

        assertThat(new Lines().hanging("  Label  ", words + " " + words, 9).toString())
                .isEqualTo("  Label  " + "word ".repeat(18).strip() + "\n"
                        + " ".repeat(9) + "word ".repeat(18).strip() + "\n"
                        + " ".repeat(9) + "word ".repeat(4).strip() + "\n");
    }

    @Test
    void theEdgeStandsInTheFirstLine() {
        String page = new Lines()
                .edged("P07-R1  ", "word ".repeat(20).strip(), "Seen")
                .toString();

        assertThat(page)
                .isEqualTo("P07-R1  " + "word ".repeat(17).strip() + " ".repeat(4) + "Seen\n" + " ".repeat(8)
                        + "word word word\n");
        assertThat(new Lines().edged("P07-R1  ", "", "Seen").toString())
                .isEqualTo("P07-R1" + " ".repeat(90) + "Seen\n");
    }

    @Test
    void aTitleIsUnderlinedAcrossItsColumnsAndNoFurtherThanThePage() {
        assertThat(new Lines().title("Zoe\u0308", '=').toString()).isEqualTo("Zoe\u0308\n===\n");
        assertThat(new Lines().title("x".repeat(120), '-').toString())
                .isEqualTo("x".repeat(100) + "\n" + "x".repeat(20) + "\n" + "-".repeat(100) + "\n");
    }

    @Test
    void linesEndWithWhatIsSeen() {
        assertThat(new Lines().line("a  ").blank().line("b").toString()).isEqualTo("a\n\nb\n");
        assertThat(Lines.padded("ab", 4)).isEqualTo("ab  ");
        assertThat(Lines.padded("abcde", 4)).isEqualTo("abcde");
        assertThat(Lines.paddedLeft("ab", 4)).isEqualTo("  ab");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab \n\u00e9\u0308\u05d0🙂").ofMaxLength(120);
    }

    @Property
    void noLineIsWiderThanItsRoomAndNoWordIsLost(
            @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 30) int first) {
        List<String> lines = Lines.wrapped(text, first, first + 3);

        assertThat(lines.get(0))
                .satisfies(line -> assertThat(Lines.columns(line)).isLessThanOrEqualTo(first));
        assertThat(lines).allSatisfy(line -> assertThat(Lines.columns(line)).isLessThanOrEqualTo(first + 3));
        assertThat(String.join("", lines).replace(" ", ""))
                .isEqualTo(text.replace(" ", "").replace("\n", ""));
    }
}
