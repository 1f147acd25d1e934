package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.view.Known.DAY;
import static org.practicemodel.core.view.Known.closed;
import static org.practicemodel.core.view.Known.day;
import static org.practicemodel.core.view.Known.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.time.DateInterval;

class EpisodeViewTest {

    private static EpisodeView of(Episode... episodes) {
        return new EpisodeView(List.of(episodes), DAY);
    }

    private static String chosen(Episode... episodes) {
        return of(episodes).entry().orElseThrow().id().value();
    }

    @Test
    void theOpenEpisodeThatOpenedLastIsLookedAt() {
        assertThat(chosen(open("a", "2026-01-05"), open("b", "2025-01-05"))).isEqualTo("a");
        assertThat(chosen(open("a", "2024-01-05"), closed("b", "2025-01-05", "2026-01-05")))
                .isEqualTo("a");
        assertThat(chosen(open("a", "2026-01-05"), open("b", "2026-01-05"))).isEqualTo("b");
        assertThat(chosen(open("b", "2026-01-05"), open("a", "2026-01-05"))).isEqualTo("b");
        assertThat(chosen(
                        open("a", "2026-01-05"),
                        Episode.builder().id(EpisodeId.of("b")).build()))
                .isEqualTo("a");
    }

    @Test
    void whereAllAreClosedTheOneThatClosedLastIsLookedAt() {
        assertThat(chosen(closed("a", "2024-01-05", "2026-01-05"), closed("b", "2025-01-05", "2025-12-31")))
                .isEqualTo("a");
        assertThat(chosen(closed("a", "2025-01-05", "2026-01-05"), closed("b", "2024-01-05", "2026-01-05")))
                .isEqualTo("a");
        assertThat(of(closed("a", "2024-01-05", "2026-01-05")).closed()).isTrue();
        assertThat(of(closed("a", "2024-01-05", "2026-01-05")).lastDay()).isEqualTo(day("2026-01-05"));
    }

    @Test
    void whatBelongsToAnEpisodeSaysSoOrHasADayOfIt() {
        EpisodeView one = new EpisodeView(List.of(open("b", "2026-01-05")), DAY);
        EpisodeView second =
                new EpisodeView(List.of(closed("a", "2025-01-06", "2025-06-30"), open("b", "2026-01-05")), DAY);
        Optional<LocalDate> within = Optional.of(day("2026-01-05"));
        Optional<LocalDate> before = Optional.of(day("2026-01-04"));

        assertThat(second.belongs(within)).isTrue();
        assertThat(second.belongs(before)).isFalse();
        assertThat(second.belongs(Optional.empty())).isFalse();
        assertThat(one.belongs(Optional.empty())).isTrue();
        assertThat(one.belongs(before)).isFalse();
        assertThat(second.belongs(Optional.of(EpisodeId.of("b")), before)).isTrue();
        assertThat(second.belongs(Optional.of(EpisodeId.of("a")), within)).isFalse();
        assertThat(new EpisodeView(List.of(), DAY).belongs(Optional.of(EpisodeId.of("a")), before))
                .isTrue();
    }

    @Test
    void whatCameAfterWorkHadEndedFollowsIt() {
        EpisodeView ended = new EpisodeView(List.of(closed("a", "2025-01-06", "2025-06-30")), DAY);
        Optional<LocalDate> after = Optional.of(day("2025-07-01"));

        assertThat(ended.belongs(after)).isFalse();
        assertThat(ended.belongsOrFollows(Optional.empty(), after)).isTrue();
        assertThat(ended.belongsOrFollows(Optional.of(EpisodeId.of("b")), after))
                .isFalse();
        assertThat(ended.belongsOrFollows(Optional.empty(), Optional.of(day("2025-01-05"))))
                .isFalse();
        assertThat(ended.belongsOrFollows(Optional.empty(), Optional.of(day("2025-01-06"))))
                .isTrue();
    }

    @Test
    void workWithoutAnEpisodeGoesOnAndItsOpeningIsNotKnown() {
        EpisodeView none = of();

        assertThat(none.entry()).isEmpty();
        assertThat(none.closed()).isFalse();
        assertThat(none.openedOn()).isEmpty();
        assertThat(none.lastDay()).isEqualTo(DAY);
        assertThat(none.daysPastOpening()).isEmpty();
        assertThat(none.within(10)).isEqualTo(DateInterval.of(day("2026-02-20"), DAY));
        assertThat(none.contains(day("1999-01-01"))).isTrue();
        assertThat(none.contains(day("2026-03-03"))).isFalse();
    }

    @Test
    void anOpenEpisodeIsLookedAtUpToTheDayToLookFrom() {
        EpisodeView open = of(open("a", "2026-02-02"));

        assertThat(open.closed()).isFalse();
        assertThat(open.openedOn()).contains(day("2026-02-02"));
        assertThat(open.lastDay()).isEqualTo(DAY);
        assertThat(open.daysPastOpening()).contains(28L);
        assertThat(open.within(27)).isEqualTo(DateInterval.of(day("2026-02-03"), DAY));
        assertThat(open.within(28)).isEqualTo(DateInterval.of(day("2026-02-02"), DAY));
        assertThat(open.within(29)).isEqualTo(DateInterval.of(day("2026-02-02"), DAY));
        assertThat(open.contains(day("2026-02-01"))).isFalse();
        assertThat(open.contains(day("2026-02-02"))).isTrue();
        assertThat(open.contains(DAY)).isTrue();
        assertThat(open.contains(day("2026-03-03"))).isFalse();
    }

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.records();
    }

    @Property
    void theOrderOfEpisodesChangesNothing(@ForAll("records") PracticeRecord record, @ForAll long seed) {
        List<Episode> shuffled = new ArrayList<>(record.journey().episodes());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new EpisodeView(shuffled, DAY).entry())
                .isEqualTo(new EpisodeView(record.journey().episodes(), DAY).entry());
    }

    @Property
    void aWindowEndsOnTheLastDayAndIsNoLongerThanAsked(
            @ForAll("records") PracticeRecord record, @ForAll @IntRange(min = 1, max = 800) int days) {
        EpisodeView episode = Known.view(record).episode();
        DateInterval window = episode.within(days);

        assertThat(window.until()).contains(episode.lastDay());
        assertThat(window.lengthInDays(episode.lastDay())).isBetween(1L, days + 1L);
    }
}
