package org.practicemodel.principles.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermFinderTest {

    private static final TermFinder FINDER = TermFinder.of(LanguageTerms.shipped());

    private static List<String> found(String text) {
        return FINDER.find(text).stream()
                .map(hit -> hit.term().code() + " [" + text.substring(hit.start(), hit.end()) + "]")
                .toList();
    }

    @Test
    void findsTermsAtTheVeryStartAndEndAndNothingElse() {
        assertThat(FINDER.find("Siblings")).extracting(TermHit::toString).containsExactly("siblings 0..8");
        assertThat(FINDER.find("her siblings")).extracting(TermHit::toString).containsExactly("siblings 4..12");
        assertThat(FINDER.find("")).isEmpty();
        assertThat(FINDER.find("Invented words about nobody.")).isEmpty();
        assertThat(TermFinder.of(LanguageTerms.none()).find("siblings")).isEmpty();
        assertThat(FINDER).hasToString("TermFinder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voting with their feet",
                "Voting With Their Feet",
                "VOTING WITH THEIR FEET",
                "voting  with\ttheir\nfeet",
                "voting\r\nwith their\u00a0feet",
                "voting\u0085with\u2028their\u2029feet",
                "voting-with-their-feet",
                "voting\u2011with-\n  their\u2010feet",
                "voting-\rwith-\u0085their-\u2028feet",
                "voting with-\u2029their feet",
                "voting-\u00ad\u00adwith their feet",
                "vot\u00ading with their fe\u00adet",
                "vo\u200bting with their feet",
            })
    void findsAPhraseHoweverItIsSet(String phrase) {
        assertThat(found("He is " + phrase + ", we think.")).containsExactly("voting-with-feet [" + phrase + "]");
        assertThat(found(phrase)).containsExactly("voting-with-feet [" + phrase + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"didn't attend", "didn\u2019t attend", "Didn\u02bct attend", "DIDN\uff07T ATTEND"})
    void findsEitherApostrophe(String phrase) {
        assertThat(found("They " + phrase + ".")).containsExactly("did-not-attend [" + phrase + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "siblingship",
                "halfsiblings",
                "siblings2",
                "2siblings",
                "siblings\u0301",
                "\u00e9siblings",
                "neetly",
                "voting with their feets",
                "voting - with their feet",
                "voting- with their feet",
                "voting -with their feet",
                "voting \u2013 with their feet",
                "voting. with their feet",
                "voting with, their feet",
            })
    void findsNothingThatOnlyLooksLikeATerm(String other) {
        assertThat(found("See " + other + " there")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(siblings)",
                "siblings'",
                "siblings\u2019s",
                "x/siblings",
                "siblings.",
                "siblings\u2014and",
                "_siblings_"
            })
    void endsAWordAtWhateverIsNoLetterDigitOrMark(String text) {
        assertThat(found(text)).containsExactly("siblings [siblings]");
    }

    @Test
    void countsPlacesInUnitsOfTheTextAsItIs() {
        assertThat(FINDER.find("\ud83d\ude42 siblings \ud83d\ude42 si\u00adblings"))
                .extracting(TermHit::toString)
                .containsExactly("siblings 3..11", "siblings 15..24");
        assertThat(FINDER.find("\ud83d siblings")).extracting(TermHit::toString).containsExactly("siblings 2..10");
    }

    @Test
    void takesTheLongestPhraseThatBeginsAtAWord() {
        assertThat(found("LAC review")).containsExactly("lac-review [LAC review]");
        assertThat(found("LAC reviewer")).containsExactly("lac [LAC]");
        assertThat(found("supervised contact centre")).containsExactly("contact [supervised contact]");
        assertThat(found("looked after child review, looked after child"))
                .containsExactly("lac-review [looked after child review]", "lac [looked after child]");
    }

    @Test
    void passesOverPhrasesInWhichTheWordsAreNotMeant() {
        assertThat(found("a work placement, a placement order and a placement"))
                .containsExactly("placement [placement]");
        assertThat(found("Please contact the school; contact details are with his aunt; in this case."))
                .isEmpty();
        assertThat(found("She has contact with her dad.")).containsExactly("contact [has contact with]");
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(found("SIBLINGS")).containsExactly("siblings [SIBLINGS]");
            assertThat(found("S\u0130BLINGS")).isEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Counted, not timed: how often a sign is looked at, in the text that makes the search go back most often. */
    @Test
    void looksAtEachSignOnlySoManyTimesHoweverLongTheTextIs() {
        String worst = "voting with their voting with their ";
        long once = looks(worst.repeat(100));
        long more = looks(worst.repeat(1_000));

        assertThat(more).isLessThanOrEqualTo(10 * once + 10);
        assertThat(once).isLessThanOrEqualTo(worst.length() * 100L * 10);
    }

    private static long looks(String text) {
        FoldedText folded = FoldedText.of(text);
        long[] looks = new long[1];
        FINDER.find(
                new Signs() {
                    @Override
                    public int count() {
                        return folded.count();
                    }

                    @Override
                    public int at(int position) {
                        looks[0]++;
                        return folded.at(position);
                    }
                },
                (term, from, to) -> {});
        return looks[0];
    }
}
