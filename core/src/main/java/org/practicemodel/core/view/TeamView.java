package org.practicemodel.core.view;

import java.time.LocalDate;
import java.util.Map;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.workforce.TeamRecord;

/**
 * The record of one team as it was known on one day.
 *
 * <p>For instance {@code view.record().memberships()}. Immutable and thread-safe. Source: rule conventions on the three subjects; our
 * interpretation.
 */
public final class TeamView extends SubjectView<TeamRecord> {

    private TeamView(
            TeamRecord record,
            LocalDate asOf,
            WorkingCalendar calendar,
            ModelDefinition model,
            Map<ThresholdKey, Integer> thresholds) {
        super(record, new WorkforceKnownOn(new AsOf(asOf)).team(record), asOf, calendar, model, thresholds);
    }

    /**
     * Obtains the view of a record on a day.
     *
     * @param record the record
     * @param asOf the day to look from
     * @param calendar the working days
     * @param model the edition of the model
     * @param thresholds the values that differ from the rules' defaults
     * @return the view
     */
    public static TeamView of(
            TeamRecord record,
            LocalDate asOf,
            WorkingCalendar calendar,
            ModelDefinition model,
            Map<ThresholdKey, Integer> thresholds) {
        return new TeamView(record, asOf, calendar, model, thresholds);
    }
}
