package org.practicemodel.supervision.rendering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.supervision.outcome.MeasureSeries;
import org.practicemodel.supervision.outcome.OutcomeTracker;

/**
 * Draws one series of measures of a trajectory.
 *
 * <p>Every value is a dot on its day; a line joins them from three on. There is no line to reach. For instance {@code
 * Supervisions.svg().render(tracker, series, Locale.UK)}. Immutable; thread-safe if the names are. Our interpretation.
 */
public final class ChartRenderer {

    private final Showing showing;

    private ChartRenderer(Showing showing) {
        this.showing = showing;
    }

    static ChartRenderer ofNobodyNamed() {
        return new ChartRenderer(Showing.ORDINARY);
    }

    /**
     * Returns a renderer that also draws what is restricted: only for those who may see it.
     *
     * @return the renderer
     */
    public ChartRenderer includingRestricted() {
        return new ChartRenderer(showing.includingRestricted());
    }

    /**
     * Returns a renderer that shows names in place of ids.
     *
     * @param names what people, workers and agencies are called; empty to show the id
     * @return the renderer
     */
    public ChartRenderer withNames(Function<Identifier, Optional<String>> names) {
        return new ChartRenderer(showing.withNames(names));
    }

    /**
     * Draws a series as a picture alone.
     *
     * @param tracker what it is a part of, which knows who may not be named
     * @param series the series
     * @param locale the language of our words; English where there is no wording for it
     * @return the SVG, whose lines end with a line feed; empty where no value that may be shown has a day
     */
    public Optional<String> render(OutcomeTracker tracker, MeasureSeries series, Locale locale) {
        MeasureParts parts = new MeasureParts(new Words(locale, showing, tracker.restricted()));
        return showing.of(series)
                .filter(each -> !each.charted().isEmpty())
                .map(each -> HtmlDocument.chartAlone(parts.chart("chart-1", each, List.of(each))));
    }
}
