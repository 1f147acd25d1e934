package org.practicemodel.core.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.NotWellFormedException;

class ExtensionValueTest {

    @Test
    void plainValuesOfEveryKindAreKept() {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("z", List.of("North", new BigDecimal("1.50"), true));
        plain.put("a", Map.of());

        ExtensionValue value = ExtensionValue.of(plain);

        assertThat(value.plain()).isEqualTo(plain);
        assertThat(((Map<?, ?>) value.plain()).keySet().toString()).isEqualTo("[z, a]");
        assertThat(ExtensionValue.of(value)).isSameAs(value);
        assertThat(ExtensionValue.of(1L)).isEqualTo(ExtensionValue.of(new BigDecimal("1")));
        assertThat(ExtensionValue.of(1.5)).isEqualTo(new ExtensionValue.Decimal(new BigDecimal("1.5")));
        assertThat(ExtensionValue.of(false).plain()).isEqualTo(false);
        assertThat(ExtensionValue.of("x").plain()).isEqualTo("x");
        assertThat(ExtensionValue.of(new BigDecimal("1.50")).plain()).isEqualTo(new BigDecimal("1.50"));
    }

    @Test
    void itsTextFormShowsItsTypeOnly() {
        assertThat(List.of(
                        ExtensionValue.of("secret"),
                        ExtensionValue.of(1),
                        ExtensionValue.of(true),
                        ExtensionValue.of(List.of("secret")),
                        ExtensionValue.of(Map.of("secret", "secret"))))
                .hasToString("[Text, Decimal, Flag, Sequence, Fields]");
    }

    @Test
    void nothingElseIsAValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtensionValue.of(new Object()))
                .withMessage("An extension holds a text, a number, a flag, a list or an object");
        assertThatIllegalArgumentException().isThrownBy(() -> ExtensionValue.of(null));
        assertThatIllegalArgumentException().isThrownBy(() -> ExtensionValue.of(Arrays.asList("a", null)));
        assertThatThrownBy(() -> new ExtensionValue.Text(null))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage("Text is not well formed: value: expected to be present");
        assertThatThrownBy(() -> new ExtensionValue.Decimal(null))
                .hasMessage("Decimal is not well formed: value: expected to be present");
        assertThatThrownBy(() -> new ExtensionValue.Sequence(Arrays.asList((ExtensionValue) null)))
                .hasMessage("Sequence is not well formed: values: expected to hold no null");
        Map<String, ExtensionValue> unnamed = new LinkedHashMap<>();
        unnamed.put("a", null);
        assertThatThrownBy(() -> new ExtensionValue.Fields(unnamed))
                .hasMessage("Fields is not well formed: values: expected to hold no null");
    }

    @Test
    void aKeyHasANamespaceAndAName() {
        for (String good : List.of("a:b", "anytown:clusterName", "a-1:b-2", "a".repeat(50) + ":" + "b".repeat(50))) {
            assertThat(ExtensionKey.of(good)).hasToString(good);
        }
        for (String bad : List.of(
                "a",
                ":b",
                "a:",
                "A:b",
                "a:B",
                "1:b",
                "a:1",
                "a:b:c",
                "a b:c",
                "a".repeat(51) + ":b",
                "a:" + "b".repeat(51))) {
            assertThatThrownBy(() -> ExtensionKey.of(bad))
                    .isInstanceOf(NotWellFormedException.class)
                    .hasMessage("ExtensionKey is not well formed: value: expected a key such as anytown:cluster");
        }
    }
}
