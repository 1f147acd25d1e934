package org.practicemodel.core.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Wording that stands for a translation: every word of ours 60 % longer, in letters that run from right to left. It means
 * nothing. The files that hold it lie beside the tests as those of a translation would lie beside the classes.
 */
public final class Translation {

    /** The locale that it stands for. */
    public static final Locale LOCALE = Locale.forLanguageTag("ur");

    private static final String LETTERS = "كلاممخترعليسترجمة";
    private static final double LONGER = 1.6;
    private static final Pattern WORD = Pattern.compile("\\{[A-Za-z0-9]+\\}|[A-Za-z][A-Za-z']*");

    private Translation() {}

    /**
     * Returns what stands for the translation of a text.
     *
     * @param english the text
     * @return longer words, the named places kept
     */
    public static String text(String english) {
        return WORD.matcher(english)
                .replaceAll(word -> Matcher.quoteReplacement(
                        word.group().startsWith("{")
                                ? word.group()
                                : word(word.group().length())));
    }

    private static String word(int length) {
        int longer = (int) Math.ceil(LONGER * length);
        return LETTERS.repeat(longer / LETTERS.length() + 1).substring(0, longer);
    }

    /**
     * Returns the file that stands for a translation of one of our files of wording.
     *
     * @param anchor a class that the file lies beside
     * @param name the name of the file, without its ending
     * @return the text of the file
     * @throws IOException if the file cannot be read
     */
    public static String file(Class<?> anchor, String name) throws IOException {
        Properties english = new Properties();
        try (InputStream file = anchor.getResourceAsStream(name + ".properties")) {
            english.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(english.stringPropertyNames())
                .stream()
                        .map(key -> key + "=" + escaped(translated(key, english.getProperty(key))))
                        .collect(Collectors.joining(
                                "\n", "# No translation: invented words, longer than ours.\n\n", "\n"));
    }

    private static String translated(String key, String english) {
        return switch (key) {
            case "page.language" -> LOCALE.toLanguageTag();
            case "page.direction" -> "rtl";
            default -> key.startsWith("format.") ? english : text(english);
        };
    }

    /** A gap at the beginning would not be read, and one at the end would not be seen. */
    private static String escaped(String text) {
        return text.replaceAll("^ | $", "\\\\u0020");
    }
}
