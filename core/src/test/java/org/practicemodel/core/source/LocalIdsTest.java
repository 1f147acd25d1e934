package org.practicemodel.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LocalIdsTest {

    private static final byte[] SECRET = "sixteen bytes ok".getBytes(StandardCharsets.UTF_8);

    @Test
    void numbersInTheOrderOfFirstAppearance() {
        LocalIds.ForOneInput ids = LocalIds.numbered().begin();

        assertThat(ids.child("B")).hasToString("child-1");
        assertThat(ids.child("A")).hasToString("child-2");
        assertThat(ids.child("B")).hasToString("child-1");
        assertThat(ids.worker("A")).hasToString("worker-1");
        assertThat(ids.record("A")).hasToString("record-1");
        assertThat(ids.entry("A")).hasToString("entry-1");
    }

    @Test
    void numbersEachInputFromOne() {
        LocalIds numbered = LocalIds.numbered();

        assertThat(numbered.begin().child("A")).isEqualTo(numbered.begin().child("B"));
    }

    @Test
    void saltsWithTheTypeTheIdAndTheSecret() {
        LocalIds.ForOneInput ids = LocalIds.salted(SECRET).begin();

        // HMAC-SHA-256 of "child", a zero byte and the id, as any other tool computes it; the first 16 digits.
        assertThat(ids.child("FICTION1")).hasToString("child-22a234da8b50bc5f");
        assertThat(ids.worker("FICTION1")).hasToString("worker-6bf028f437e3349a");
        assertThat(ids.record("FICTION1")).hasToString("record-1f80d9863d99555d");
    }

    @Test
    void givesOneChildOneIdInEveryInputWithTheSameSecret() {
        LocalIds salted = LocalIds.salted(SECRET);

        assertThat(salted.begin().child("A")).isEqualTo(salted.begin().child("A"));
        assertThat(salted.begin().child("A"))
                .isEqualTo(LocalIds.salted(SECRET).begin().child("A"));
        assertThat(salted.begin().child("A")).isNotEqualTo(salted.begin().child("B"));
        assertThat(salted.begin().child("A"))
                .isNotEqualTo(LocalIds.salted("another 16 bytes".getBytes(StandardCharsets.UTF_8))
                        .begin()
                        .child("A"));
    }

    @Test
    void copiesTheSecret() {
        byte[] secret = SECRET.clone();
        LocalIds salted = LocalIds.salted(secret);
        secret[0]++;

        assertThat(salted.begin().child("A"))
                .isEqualTo(LocalIds.salted(SECRET).begin().child("A"));
    }

    @Test
    void refusesAShortSecret() {
        assertThat(SECRET).hasSize(LocalIds.SHORTEST_SECRET);
        assertThatThrownBy(() -> LocalIds.salted(new byte[15]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A secret for local ids has at least 16 bytes, this one has 15");
    }

    @Property
    void saysNothingOfTheIdItStandsFor(
            @ForAll @StringLength(min = 3, max = 20) String sourceId, @ForAll @Size(min = 16, max = 40) byte[] secret) {
        LocalIds.ForOneInput numbered = LocalIds.numbered().begin();
        LocalIds.ForOneInput salted = LocalIds.salted(secret).begin();

        assertThat(numbered.child(sourceId)).hasToString("child-1");
        assertThat(numbered.worker(sourceId)).hasToString("worker-1");
        assertThat(salted.child(sourceId).value()).matches("child-[0-9a-f]{16}");
        assertThat(salted.worker(sourceId).value()).matches("worker-[0-9a-f]{16}");
        assertThat(salted.record(sourceId).value()).matches("record-[0-9a-f]{16}");
        assertThat(salted.entry(sourceId).value()).matches("entry-[0-9a-f]{16}");
        assertThat(salted.child(sourceId).value().substring("child".length()))
                .isNotEqualTo(salted.worker(sourceId).value().substring("worker".length()));
        assertThat(salted).hasToString("LocalIds.ForOneInput");
    }

    @Test
    void showsNoSecret() {
        assertThat(LocalIds.salted(SECRET)).hasToString("LocalIds");
    }
}
