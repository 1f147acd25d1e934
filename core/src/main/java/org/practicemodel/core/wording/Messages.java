package org.practicemodel.core.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wording of a module in every language it has: UTF-8 properties files beside a class, looked up from the most
 * specific locale to the one without a language.
 *
 * <p>A wording holds <code>{named}</code> places and nothing else that is special: percent signs, apostrophes and braces
 * without a name stay as they are. A key that ends in {@code .1} is used instead where the value called {@code count} is
 * 1, and so for any number. The default locale is never asked. For instance {@code
 * Messages.beside(Reports.class, "reports").text(phrase, Locale.UK)}. Immutable but for a cache of what was read;
 * thread-safe. Our interpretation.
 */
public final class Messages {

    private static final ResourceBundle.Control CANDIDATES =
            ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Pattern NAMED_PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)\\}");

    private final Class<?> anchor;
    private final String name;
    private final Map<Locale, Wording> byLocale = new ConcurrentHashMap<>();

    private Messages(Class<?> anchor, String name) {
        this.anchor = anchor;
        this.name = name;
    }

    /**
     * Obtains the wording that lies beside a class.
     *
     * @param anchor the class in whose package the files lie
     * @param name the name of the files without language and ending
     * @return the wording
     * @throws IllegalArgumentException if there is no such file for the locale without a language
     */
    public static Messages beside(Class<?> anchor, String name) {
        Messages messages = new Messages(anchor, name);
        if (messages.read("").isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no wording called " + name + " beside " + anchor.getSimpleName());
        }
        return messages;
    }

    /**
     * Returns every key of the locale without a language.
     *
     * @return the keys in alphabetical order
     */
    public Set<String> keys() {
        return new TreeSet<>(wording(Locale.ROOT).texts().keySet());
    }

    /**
     * Checks whether there is wording for a key in the locale without a language.
     *
     * @param key the key
     * @return true if there is
     */
    public boolean has(String key) {
        return wording(Locale.ROOT).texts().containsKey(key);
    }

    /**
     * Returns the wording for a key without values.
     *
     * @param key the key
     * @param locale the language
     * @return the text; the key itself in square brackets where there is none
     */
    public String text(String key, Locale locale) {
        return text(Phrase.of(key), locale);
    }

    /**
     * Renders a phrase.
     *
     * @param phrase the phrase
     * @param locale the language
     * @return the text; never throws: a value or a key that is not there is shown by its name in square brackets
     */
    public String text(Phrase phrase, Locale locale) {
        Map<String, String> texts = wording(locale).texts();
        Object count = phrase.values().get("count");
        String template = Optional.ofNullable(texts.get(phrase.key() + "." + count))
                .or(() -> Optional.ofNullable(texts.get(phrase.key())))
                .orElse("[" + phrase.key() + "]");
        return filled(template, phrase.values(), locale);
    }

    /**
     * Joins several parts to one list, such as "a, b and c", with this wording's own {@code list.separator} and {@code
     * list.last}.
     *
     * @param parts the parts
     * @param locale the language
     * @return the list; empty where there is no part
     */
    public String list(List<String> parts, Locale locale) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(text("list.separator", locale), parts.subList(0, last))
                + text("list.last", locale)
                + parts.get(last);
    }

    private String filled(String template, Map<String, Object> values, Locale locale) {
        return NAMED_PLACE
                .matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(shown(place.group(1), values, locale)));
    }

    private String shown(String name, Map<String, Object> values, Locale locale) {
        Object value = values.get(name);
        if (value == null) {
            return "[" + name + "]";
        }
        if (value instanceof LocalDate date) {
            return wording(locale).dates().format(date);
        }
        return isolated(value.toString(), wording(locale).runsFromRightToLeft());
    }

    /** Keeps a text that runs the other way than the words around it from turning them. */
    private static String isolated(String text, boolean amongRightToLeft) {
        boolean turned = amongRightToLeft
                ? text.codePoints().anyMatch(Messages::isLeftToRight)
                : text.codePoints().anyMatch(Messages::isRightToLeft);
        return turned ? '\u2068' + text + '\u2069' : text;
    }

    private static boolean isRightToLeft(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE -> true;
            default -> false;
        };
    }

    private static boolean isLeftToRight(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE -> true;
            default -> false;
        };
    }

    private Wording wording(Locale locale) {
        return byLocale.computeIfAbsent(locale, this::merged);
    }

    private Wording merged(Locale locale) {
        List<Locale> candidates = new ArrayList<>(CANDIDATES.getCandidateLocales(name, locale));
        Map<String, String> texts = new HashMap<>();
        Locale language = Locale.UK;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Map<String, String> own = read(CANDIDATES.toBundleName("", candidates.get(i)));
            texts.putAll(own);
            if (!own.isEmpty() && !candidates.get(i).getLanguage().isEmpty()) {
                language = locale;
            }
        }
        String dates = texts.getOrDefault("format.date", "d MMMM uuuu");
        boolean rightToLeft =
                texts.values().stream().flatMapToInt(String::codePoints).anyMatch(Messages::isRightToLeft);
        return new Wording(Map.copyOf(texts), DateTimeFormatter.ofPattern(dates, language), rightToLeft);
    }

    /** What one locale has: months are named in the language of the words around them, English where there are no others. */
    private record Wording(Map<String, String> texts, DateTimeFormatter dates, boolean runsFromRightToLeft) {}

    private Map<String, String> read(String language) {
        try (InputStream file = anchor.getResourceAsStream(name + language + ".properties")) {
            if (file == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            Map<String, String> wording = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> wording.put(key, properties.getProperty(key)));
            return wording;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The wording " + name + " is unreadable", unreadable);
        }
    }
}
