package org.practicemodel.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MessagesProperties {

    private static final Messages MESSAGES = Messages.beside(MessagesProperties.class, "plain");

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Arrays.stream(Locale.getAvailableLocales())
                .sorted((first, second) -> first.toString().compareTo(second.toString()))
                .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(20);
    }

    @Property
    void nothingThatIsSaidEverThrows(
            @ForAll("texts") String key,
            @ForAll("texts") String name,
            @ForAll("texts") String value,
            @ForAll("locales") Locale locale) {
        assertThat(MESSAGES.text(Phrase.of(key).with(name, value), locale)).isNotNull();
        assertThat(MESSAGES.text(Phrase.of("named").with(name, value), locale)).isNotNull();
        assertThat(MESSAGES.text(key, locale)).isNotNull();
    }

    @Property
    void aValueIsShownAsItIs(@ForAll("texts") String value, @ForAll("locales") Locale locale) {
        assertThat(withoutIsolates(MESSAGES.text(Phrase.of("named").with("name", value), locale)))
                .isEqualTo(withoutIsolates("Hello " + value + ", " + value + "!"));
    }

    /** A value may hold such a character of its own. */
    private static String withoutIsolates(String text) {
        return text.replace("\u2068", "").replace("\u2069", "");
    }

    @Property
    void theDefaultLocaleChangesNothing(@ForAll("locales") Locale locale, @ForAll("locales") Locale byDefault) {
        Phrase phrase = Phrase.of("dated").with("on", java.time.LocalDate.of(2026, 2, 3));
        String expected = MESSAGES.text(phrase, locale);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(byDefault);
            assertThat(Messages.beside(MessagesProperties.class, "plain").text(phrase, locale))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
