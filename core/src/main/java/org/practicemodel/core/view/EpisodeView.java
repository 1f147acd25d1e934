package org.practicemodel.core.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.time.DateInterval;

/**
 * The episode that rules look at: the open one that opened last, else the one that closed last.
 *
 * <p>A record without episodes is looked at as work that goes on and whose opening is not known. For instance an episode
 * since 5 January 2026 is open for 28 days on 2 February. Immutable and thread-safe. Source: rule conventions on history;
 * our interpretation.
 */
public final class EpisodeView {

    private final Optional<Episode> episode;
    private final boolean onlyOne;
    private final LocalDate asOf;

    EpisodeView(List<Episode> episodes, LocalDate asOf) {
        this.asOf = asOf;
        this.onlyOne = episodes.size() == 1;
        Comparator<Episode> byOpening = Comparator.comparing(
                        (Episode episode) -> episode.openedOn().orElse(LocalDate.MIN))
                .thenComparing(episode -> episode.id().value());
        Comparator<Episode> byClosing = Comparator.comparing(
                        (Episode episode) -> episode.closure().map(Closure::on).orElse(LocalDate.MIN))
                .thenComparing(byOpening);
        this.episode = episodes.stream()
                .filter(candidate -> candidate.closure().isEmpty())
                .max(byOpening)
                .or(() -> episodes.stream().max(byClosing));
    }

    /**
     * Returns the episode itself.
     *
     * @return the episode; empty where none is recorded
     */
    public Optional<Episode> entry() {
        return episode;
    }

    /**
     * Checks whether the work with the family has ended.
     *
     * @return true if every episode is closed, and there is at least one
     */
    public boolean closed() {
        return episode.flatMap(Episode::closure).isPresent();
    }

    /**
     * Returns the day it opened.
     *
     * @return the day; empty where that is not known
     */
    public Optional<LocalDate> openedOn() {
        return episode.flatMap(Episode::openedOn);
    }

    /**
     * Returns the last day to look at: the day it closed, or the day to look from while it is open.
     *
     * @return the last day, itself included
     */
    public LocalDate lastDay() {
        return episode.flatMap(Episode::closure).map(Closure::on).orElse(asOf);
    }

    /**
     * Returns how many days have passed since the day it opened, up to the last day to look at.
     *
     * @return the number of calendar days; empty where the opening is not known
     */
    public Optional<Long> daysPastOpening() {
        return openedOn().map(opened -> ChronoUnit.DAYS.between(opened, lastDay()));
    }

    /**
     * Returns the days of this episode within the last so many days before its last day.
     *
     * @param days how many days back from the last day to look, at least 1
     * @return the window, both ends included; it begins with the opening where that is known and later
     */
    public DateInterval within(int days) {
        LocalDate from = lastDay().minusDays(days);
        LocalDate first = openedOn().filter(opened -> opened.isAfter(from)).orElse(from);
        return DateInterval.of(first, lastDay());
    }

    /**
     * Checks whether a day lies in this episode.
     *
     * @param day the day
     * @return true from the opening, where known, to the last day, both included
     */
    public boolean contains(LocalDate day) {
        return openedOn().map(opened -> !day.isBefore(opened)).orElse(true) && !day.isAfter(lastDay());
    }

    /**
     * Checks whether something belongs to this episode: by its day; where it has none, only if no other episode is known.
     *
     * @param on the day of it, where known
     * @return true also where no episode is recorded
     */
    public boolean belongs(Optional<LocalDate> on) {
        return belongs(Optional.empty(), on);
    }

    /**
     * Checks whether something belongs to this episode: by the episode it names, else by its day; where it says neither, only
     * if no other episode is known.
     *
     * @param named the episode that it names, where it does
     * @param on the day of it, where known
     * @return true also where no episode is recorded
     */
    public boolean belongs(Optional<EpisodeId> named, Optional<LocalDate> on) {
        return episode.map(current -> named.map(current.id()::equals)
                        .or(() -> on.map(this::contains))
                        .orElse(onlyOne))
                .orElse(true);
    }

    /**
     * Checks whether something belongs to this episode or came after it ended: what is settled or said a few days after the
     * last day still speaks of that work, as long as no new work has begun.
     *
     * @param named the episode that it names, where it does
     * @param on the day of it, where known
     * @return true also where no episode is recorded
     */
    public boolean belongsOrFollows(Optional<EpisodeId> named, Optional<LocalDate> on) {
        return belongs(named, on)
                || (named.isEmpty() && on.filter(day -> day.isAfter(lastDay())).isPresent());
    }
}
