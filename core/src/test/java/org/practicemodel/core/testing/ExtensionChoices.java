package org.practicemodel.core.testing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;

/** What a host adds to a generated record: values of every kind, names and texts as free as any. */
final class ExtensionChoices {

    private static final List<BigDecimal> NUMBERS = List.of(
            new BigDecimal("0"),
            new BigDecimal("-1.50"),
            new BigDecimal("0.00"),
            new BigDecimal("1E+3"),
            new BigDecimal("1E-9"),
            new BigDecimal("100"),
            new BigDecimal("12345678901234567890.1"));

    private final Choices choices;

    ExtensionChoices(Choices choices) {
        this.choices = choices;
    }

    Map<ExtensionKey, ExtensionValue> extensions() {
        Map<ExtensionKey, ExtensionValue> extensions = new LinkedHashMap<>();
        if (choices.chance(0.4)) {
            choices.<ExtensionKey>some(number -> ExtensionKey.of("anytown:field-" + number))
                    .forEach(key -> extensions.put(key, value(2)));
        }
        return extensions;
    }

    private ExtensionValue value(int levels) {
        return switch (choices.between(0, levels > 0 ? 4 : 2)) {
            case 0 -> ExtensionValue.of(choices.text());
            case 1 -> ExtensionValue.of(choices.<BigDecimal>oneOf(NUMBERS));
            case 2 -> ExtensionValue.of(choices.chance(0.5));
            case 3 -> ExtensionValue.of(choices.<ExtensionValue>some(each -> value(levels - 1)));
            default -> fields(levels - 1);
        };
    }

    private ExtensionValue fields(int levels) {
        Map<String, ExtensionValue> fields = new LinkedHashMap<>();
        choices.<String>some(number -> number + choices.text()).forEach(name -> fields.put(name, value(levels)));
        return ExtensionValue.of(fields);
    }
}
