package org.practicemodel.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.team.WorkerId;

class MessagesTest {

    private static final Messages MESSAGES = Messages.beside(MessagesTest.class, "plain");
    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    private static String text(Phrase phrase) {
        return MESSAGES.text(phrase, Locale.UK);
    }

    @Test
    void onlyNamedPlacesAreSpecial() {
        assertThat(MESSAGES.text("plain", Locale.UK))
                .isEqualTo("50 % of it isn't [named]: {0}, {}, { name}, %s, $1 \\1");
    }

    @Test
    void everyPlaceOfANameIsFilled() {
        assertThat(text(Phrase.of("named").with("name", "worker-1"))).isEqualTo("Hello worker-1, worker-1!");
        assertThat(text(Phrase.of("named").with("name", "$1 \\ {name} 100 % O'Neill")))
                .isEqualTo("Hello $1 \\ {name} 100 % O'Neill, $1 \\ {name} 100 % O'Neill!");
    }

    @Test
    void whatIsNotThereIsShownByItsName() {
        assertThat(text(Phrase.of("named"))).isEqualTo("Hello [name], [name]!");
        assertThat(text(Phrase.of("unknown").with("name", 1))).isEqualTo("[unknown]");
    }

    @Test
    void anAbsentValueIsADash() {
        assertThat(text(Phrase.of("named").with("name", null))).isEqualTo("Hello –, –!");
        assertThat(text(new Phrase("named", Collections.singletonMap("name", null))))
                .isEqualTo("Hello [name], [name]!");
    }

    @Test
    void aTextThatIsNotToBeNamedIsADash() {
        Phrase whole = Phrase.of("named")
                .with("name", "worker-1")
                .with("count", 1)
                .with("on", DAY)
                .with("absent", null);

        Phrase without = whole.without(Set.of("worker-1", "1", "2026-02-03"));

        assertThat(text(without)).isEqualTo("Hello –, –!");
        assertThat(without.values())
                .containsExactly(entry("name", "–"), entry("count", 1), entry("on", DAY), entry("absent", "–"));
        assertThat(whole.without(Set.of("worker", "worker-10"))).isEqualTo(whole);
        assertThat(text(new Phrase("named", Map.of("name", WorkerId.of("worker-1"))).without(Set.of("worker-1"))))
                .isEqualTo("Hello –, –!");
    }

    @Test
    void aCountCanHaveWordsOfItsOwn() {
        assertThat(text(Phrase.of("counted").with("count", 0))).isEqualTo("No change");
        assertThat(text(Phrase.of("counted").with("count", 1))).isEqualTo("One change");
        assertThat(text(Phrase.of("counted").with("count", 1L))).isEqualTo("One change");
        assertThat(text(Phrase.of("counted").with("count", 2))).isEqualTo("2 changes");
        assertThat(text(Phrase.of("counted").with("count", 1_000))).isEqualTo("1000 changes");
    }

    @Test
    void daysAreSaidInTheLanguageOfTheWordsAroundThem() {
        Phrase dated = Phrase.of("dated").with("on", DAY);

        assertThat(MESSAGES.text(dated, Locale.UK)).isEqualTo("On 3 February 2026.");
        assertThat(MESSAGES.text(dated, Locale.ROOT)).isEqualTo("On 3 February 2026.");
        assertThat(MESSAGES.text(dated, WELSH)).isEqualTo("Ar 3 Chwefror 2026.");
        assertThat(MESSAGES.text(dated, Locale.US)).isEqualTo("On February 3, 2026.");
        assertThat(MESSAGES.text(dated, Locale.FRANCE)).isEqualTo("On 3 February 2026.");
        assertThat(MESSAGES.text(dated, Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic")))
                .isEqualTo("On 3 February 2026.");
    }

    @Test
    void aLanguageWithoutWordsFallsBackKeyByKey() {
        assertThat(MESSAGES.text(Phrase.of("named").with("name", "x"), WELSH)).isEqualTo("Hello x, x!");
        assertThat(MESSAGES.text("plain", Locale.US)).startsWith("50 %");
    }

    @Test
    void theDefaultLocaleIsNeverAsked() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(WELSH);
            assertThat(Messages.beside(MessagesTest.class, "plain")
                            .text(Phrase.of("dated").with("on", DAY), Locale.UK))
                    .isEqualTo("On 3 February 2026.");
            assertThat(Messages.beside(MessagesTest.class, "plain")
                            .text(Phrase.of("dated").with("on", DAY), Locale.FRANCE))
                    .isEqualTo("On 3 February 2026.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aTextFromRightToLeftDoesNotTurnTheWordsAroundIt() {
        for (String turned : new String[] {"שרה", "مثال", "\u202Babc", "\u202Eabc"}) {
            assertThat(text(Phrase.of("named").with("name", turned)))
                    .isEqualTo("Hello \u2068" + turned + "\u2069, \u2068" + turned + "\u2069!");
        }
        assertThat(text(Phrase.of("named").with("name", "Zoë 🙂"))).isEqualTo("Hello Zoë 🙂, Zoë 🙂!");
    }

    @Test
    void aTextFromLeftToRightDoesNotTurnWordsThatRunFromRightToLeft() {
        Messages messages = Messages.beside(MessagesTest.class, "turned");
        Locale urdu = Locale.forLanguageTag("ur");
        for (String turned : new String[] {"worker-1", "Zoë", "\u202Aمثال", "\u202Dمثال"}) {
            assertThat(messages.text(Phrase.of("named").with("name", turned), urdu))
                    .isEqualTo("سلام \u2068" + turned + "\u2069, \u2068" + turned + "\u2069!");
        }
        assertThat(messages.text(Phrase.of("named").with("name", "مثال 1"), urdu))
                .isEqualTo("سلام مثال 1, مثال 1!");
    }

    @Test
    void keysAreThoseWithoutALanguageInOrder() {
        assertThat(MESSAGES.keys())
                .containsExactly(
                        "counted", "counted.0", "counted.1", "dated", "list.last", "list.separator", "named", "plain");
    }

    @Test
    void aKeyCanBeAskedFor() {
        assertThat(MESSAGES.has("named")).isTrue();
        assertThat(MESSAGES.has("format.date")).isFalse();
    }

    @Test
    void partsBecomeAList() {
        assertThat(MESSAGES.list(List.of(), Locale.UK)).isEmpty();
        assertThat(MESSAGES.list(List.of("a"), Locale.UK)).isEqualTo("a");
        assertThat(MESSAGES.list(List.of("a", "b"), Locale.UK)).isEqualTo("a and b");
        assertThat(MESSAGES.list(List.of("a", "b", "c"), Locale.UK)).isEqualTo("a; b and c");
    }

    @Test
    void aWordingThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Messages.beside(MessagesTest.class, "nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no wording called nowhere beside MessagesTest");
    }

    @Test
    void aPhraseKeepsItsValuesInOrderAndAsTheyWere() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("b", 1);
        values.put("a", 2L);
        Phrase phrase = new Phrase("key", values);
        values.clear();

        assertThat(phrase.values()).containsExactly(Map.entry("b", 1), Map.entry("a", 2L));
        assertThat(phrase.with("c", DAY).with("d", 1.5).values())
                .containsExactly(Map.entry("b", 1), Map.entry("a", 2L), Map.entry("c", DAY), Map.entry("d", "1.5"));
        assertThat(phrase.values()).doesNotContainKey("c");
        assertThatThrownBy(() -> phrase.values().put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
    }
}
