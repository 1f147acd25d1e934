package org.practicemodel.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StatutoryProfileTest {

    private static final LocalDate FROM = LocalDate.of(2023, 12, 15);
    private static final ThresholdKey KEY = ThresholdKey.of("a.b");

    private static StatutoryLimit limit(
            Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> verifiedOn) {
        return Samples.limitBuilder("a.b")
                .inForceFrom(from)
                .inForceUntil(until)
                .verifiedOn(verifiedOn)
                .build();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void aLimitDecidesOnTheDaysOnWhichItIsInForceIfItWasChecked(
            @ForAll @IntRange(min = -3, max = 6) int offset,
            @ForAll boolean begins,
            @ForAll boolean ends,
            @ForAll boolean verified) {
        Optional<LocalDate> until = ends && begins ? Optional.of(FROM.plusDays(3)) : Optional.empty();
        StatutoryLimit limit = limit(
                begins ? Optional.of(FROM) : Optional.empty(),
                until,
                verified ? Optional.of(Samples.DAY) : Optional.empty());
        boolean inForce = begins && offset >= 0 && (until.isEmpty() || offset <= 3);

        assertThat(limit.isInForce(FROM.plusDays(offset))).isEqualTo(inForce);
        assertThat(limit.informsOnly(FROM.plusDays(offset))).isEqualTo(!(inForce && verified));
        assertThat(new StatutoryProfile(ProfileId.of("p"), "P", List.of(limit)).informsOnly(KEY, FROM.plusDays(offset)))
                .isEqualTo(!(inForce && verified));
    }

    @Test
    void itEndsOnOrAfterTheDayOnWhichItBegins() {
        assertThat(limit(Optional.of(FROM), Optional.of(FROM), Optional.empty()).isInForce(FROM))
                .isTrue();
        String message = "StatutoryLimit is not well formed: inForceUntil: expected a day on or after 'inForceFrom'";
        assertThatThrownBy(() -> limit(Optional.of(FROM), Optional.of(FROM.minusDays(1)), Optional.empty()))
                .hasMessage(message);
        assertThatThrownBy(() -> limit(Optional.empty(), Optional.of(FROM), Optional.empty()))
                .hasMessage(message);
    }

    @Test
    void itsValueLiesWithinItsBounds() {
        assertThatThrownBy(() -> Samples.limitBuilder("a.b").value(46).build())
                .hasMessage("StatutoryLimit is not well formed: value: expected a number from 'least' to 'most'");
    }

    @Test
    void aProfileKnowsItsLimits() {
        StatutoryProfile profile = Samples.profileBuilder("p1", "a.b")
                .addLimits(Samples.limit("a.c"))
                .build();

        assertThat(profile.limit(ThresholdKey.of("a.c"))).contains(Samples.limit("a.c"));
        assertThat(profile.limit(ThresholdKey.of("a.d"))).isEmpty();
        assertThat(profile.informsOnly(ThresholdKey.of("a.c"), Samples.DAY)).isFalse();
        assertThat(profile.informsOnly(ThresholdKey.of("a.d"), Samples.DAY)).isTrue();
    }

    @Test
    void aProfileHasEachKeyOnce() {
        assertThatThrownBy(() -> Samples.profileBuilder("p1", "a.b")
                        .addLimits(Samples.limit("a.b"))
                        .build())
                .hasMessage("StatutoryProfile is not well formed: limits: expected each key once");
    }
}
