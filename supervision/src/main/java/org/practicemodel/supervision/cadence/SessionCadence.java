package org.practicemodel.supervision.cadence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.workforce.SupervisionAgreement;
import org.practicemodel.core.workforce.SupervisionProfile;
import org.practicemodel.core.workforce.SupervisionSession;

/**
 * How often a worker has supervision, by what was agreed with them.
 *
 * <p>Every session that has a day counts, in whatever setting. Social workers: within {@link #MOST_DAYS} of the session
 * before. The newly qualified: within {@link #NEWLY_QUALIFIED_FIRST_DAYS} for {@link #NEWLY_QUALIFIED_FIRST_PHASE}, then within
 * {@link #NEWLY_QUALIFIED_THEN_DAYS} until {@link #NEWLY_QUALIFIED_MONTHS} have passed, then as others; which of these holds is
 * asked on the day of the session before. Others: what their agreement says. {@link #GRACE} is added to each. For instance
 * {@code SessionCadence.of(view).map(Cadence::next)}. Stateless. Source: current guide ¶31; LGA employer standards for social
 * workers; rule W-R1; the grace is our interpretation.
 */
public final class SessionCadence {

    /** The rule whose reasons explain a gap. */
    public static final RuleCode RULE = RuleCode.of("W-R1");

    /** The most days from one session to the next. */
    public static final Threshold MOST_DAYS =
            LeedsDescriptors.local("worker.supervisionMaxDays", ThresholdUnit.DAYS, 31, 7, 91);

    /** The working days of grace. */
    public static final Threshold GRACE =
            LeedsDescriptors.local("worker.graceWorkingDays", ThresholdUnit.WORKING_DAYS, 5, 0, 20);

    /** The most days from one session to the next in the first weeks of the newly qualified. */
    public static final Threshold NEWLY_QUALIFIED_FIRST_DAYS =
            LeedsDescriptors.local("worker.newlyQualifiedFirstDays", ThresholdUnit.DAYS, 7, 7, 14);

    /** How many days the first phase of the newly qualified lasts: six weeks. */
    public static final Threshold NEWLY_QUALIFIED_FIRST_PHASE =
            LeedsDescriptors.local("worker.newlyQualifiedFirstPhaseDays", ThresholdUnit.DAYS, 42, 28, 84);

    /** The most days from one session to the next in the second phase of the newly qualified. */
    public static final Threshold NEWLY_QUALIFIED_THEN_DAYS =
            LeedsDescriptors.local("worker.newlyQualifiedThenDays", ThresholdUnit.DAYS, 14, 7, 31);

    /** How many months the first two phases of the newly qualified last together. */
    public static final Threshold NEWLY_QUALIFIED_MONTHS =
            LeedsDescriptors.local("worker.newlyQualifiedMonths", ThresholdUnit.MONTHS, 6, 3, 12);

    private SessionCadence() {}

    /**
     * Obtains how the sessions of a worker came round under the agreement that holds now.
     *
     * @param view the record of the worker
     * @return the cadence since that agreement began; empty where none holds whose beginning is known, or where a local one
     *     does not say how often
     */
    public static Optional<Cadence> of(WorkerView view) {
        return agreement(view)
                .filter(agreement -> !agreement.profile().equals(SupervisionProfile.LOCAL)
                        || agreement.everyDays().isPresent())
                .map(agreement -> Cadence.of(
                        agreement.interval().from().orElseThrow(),
                        view.record().sessions().stream()
                                .map(SupervisionSession::on)
                                .flatMap(Optional::stream)
                                .toList(),
                        day -> due(view, agreement, day),
                        view.reasons(RULE, view.record().sessions()),
                        view.asOf()));
    }

    /**
     * Returns the agreement that holds on the day to look from.
     *
     * @param view the record of the worker
     * @return of several the one that began last; empty where none holds whose beginning is known
     */
    public static Optional<SupervisionAgreement> agreement(WorkerView view) {
        return view.record().agreements().stream()
                .filter(agreement -> agreement
                        .interval()
                        .knownOn(view.asOf())
                        .filter(days -> days.contains(view.asOf()))
                        .isPresent())
                .max(Comparator.comparing((SupervisionAgreement agreement) ->
                                agreement.interval().from().orElseThrow())
                        .thenComparing(agreement -> agreement.id().value()));
    }

    private static Due due(WorkerView view, SupervisionAgreement agreement, LocalDate from) {
        LocalDate due = from.plusDays(days(view, agreement, from));
        return new Due(due, view.calendar().plusWorkingDays(due, view.valueOf(GRACE)));
    }

    private static int days(WorkerView view, SupervisionAgreement agreement, LocalDate from) {
        LocalDate began = agreement.interval().from().orElseThrow();
        if (agreement.profile().equals(SupervisionProfile.NEWLY_QUALIFIED)) {
            if (from.isBefore(began.plusDays(view.valueOf(NEWLY_QUALIFIED_FIRST_PHASE)))) {
                return view.valueOf(NEWLY_QUALIFIED_FIRST_DAYS);
            }
            if (from.isBefore(began.plusMonths(view.valueOf(NEWLY_QUALIFIED_MONTHS)))) {
                return view.valueOf(NEWLY_QUALIFIED_THEN_DAYS);
            }
        }
        return agreement.profile().equals(SupervisionProfile.LOCAL)
                ? agreement.everyDays().orElseThrow()
                : view.valueOf(MOST_DAYS);
    }
}
