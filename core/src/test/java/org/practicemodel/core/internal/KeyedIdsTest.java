package org.practicemodel.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeyedIdsTest {

    private static final byte[] SECRET = "sixteen bytes ok".getBytes(StandardCharsets.UTF_8);

    @Test
    void areWhatAnyOtherToolComputes() {
        assertThat(KeyedIds.withSecret(SECRET, "a test").digits("child", "FICTION1"))
                .isEqualTo("22a234da8b50bc5f");
    }

    @Test
    void keepTheTypeAndTheIdApart() {
        KeyedIds keyed = KeyedIds.withSecret(SECRET, "a test");

        assertThat(keyed.digits("ab", "c")).isNotEqualTo(keyed.digits("a", "bc"));
    }

    @Test
    void askForASecretThatIsLongEnough() {
        assertThatThrownBy(() -> KeyedIds.withSecret(new byte[15], "a test"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A secret for a test has at least 16 bytes, this one has 15");
        assertThat(KeyedIds.withSecret(new byte[16], "a test")).hasToString("KeyedIds");
    }
}
