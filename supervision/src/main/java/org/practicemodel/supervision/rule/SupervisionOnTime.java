package org.practicemodel.supervision.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.rule.WorkerRule;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.workforce.SupervisionAgreement;
import org.practicemodel.core.workforce.SupervisionSession;
import org.practicemodel.core.workforce.WorkforceTypes;
import org.practicemodel.supervision.cadence.Cadence;
import org.practicemodel.supervision.cadence.SessionCadence;

/**
 * The rule that a worker has supervision on time, {@code W-R1}.
 *
 * <p>Our interpretation: the last session lies within what was agreed with the worker, see {@link SessionCadence}. That it does
 * not is about supervision, which has to make room, and never about the worker. Where a session has no day it cannot be said that
 * the time has passed. For instance a session on 5 March 2026, and again by 5 April.
 *
 * <p>Source: LGA employer standards for social workers; the grace is our interpretation. Immutable and thread-safe.
 */
public final class SupervisionOnTime implements WorkerRule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    SessionCadence.RULE.value(), "supervision-on-time", LeedsElements.OUTCOME_FOCUSED_SUPERVISION)
            .about(About.SUPERVISION)
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(WorkforceTypes.SUPERVISION_SESSIONS, "on", Effort.FACT, WhoCanAct.MANAGER),
                    new EvidenceNeed(WorkforceTypes.SUPERVISION_AGREEMENTS, "profile", Effort.FACT, WhoCanAct.MANAGER))
            .addThresholds(
                    SessionCadence.MOST_DAYS,
                    SessionCadence.GRACE,
                    SessionCadence.NEWLY_QUALIFIED_FIRST_DAYS,
                    SessionCadence.NEWLY_QUALIFIED_FIRST_PHASE,
                    SessionCadence.NEWLY_QUALIFIED_THEN_DAYS,
                    SessionCadence.NEWLY_QUALIFIED_MONTHS)
            .build();

    /** Makes the rule; it holds no state. */
    public SupervisionOnTime() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(WorkerView view) {
        Optional<SupervisionAgreement> agreement = SessionCadence.agreement(view);
        List<Evidence> besideAgreement =
                List.of(agreement.map(agreed -> Evidence.missing(view, agreed)).orElseGet(Evidence::missing));
        Optional<Cadence> known = SessionCadence.of(view);
        if (known.isEmpty()) {
            return Outcomes.absent(
                    view, WorkforceTypes.SUPERVISION_AGREEMENTS, Phrase.of("W-R1.notAgreed"), besideAgreement);
        }
        Cadence cadence = known.get();
        LocalDate due = cadence.next().on();
        List<? extends Entry> nearest = cadence.lastHeldOn().isPresent()
                ? on(view, cadence.lastHeldOn())
                : agreement.stream().toList();
        if (cadence.passed()) {
            return passed(view, cadence, nearest);
        }
        return cadence.lastHeldOn()
                .<Outcome>map(day -> Outcomes.met(
                        Phrase.of("W-R1.met").with("last", day).with("due", due),
                        nearest.stream()
                                .map(session -> Evidence.supports(view, session))
                                .toList()))
                .orElseGet(() -> Outcomes.tooEarly(
                        Phrase.of("W-R1.tooEarly").with("due", due),
                        besideAgreement,
                        cadence.next().lastDay().plusDays(1)));
    }

    private Outcome passed(WorkerView view, Cadence cadence, List<? extends Entry> nearest) {
        List<SupervisionSession> undated = on(view, Optional.empty());
        if (!undated.isEmpty()) {
            return Outcomes.notRecorded(
                            Phrase.of("W-R1.dayNotRecorded"),
                            undated.stream()
                                    .map(session -> Evidence.missing(view, session))
                                    .toList())
                    .lacking(WorkforceTypes.SUPERVISION_SESSIONS);
        }
        Phrase late = cadence.lastHeldOn()
                .map(day -> Phrase.of("W-R1.lastTime").with("last", day))
                .orElseGet(() -> Phrase.of("W-R1.never"))
                .with("due", cadence.next().on());
        List<Evidence> beside =
                nearest.stream().map(each -> Evidence.missing(view, each)).toList();
        if (view.coverage()
                .reliedOn(WorkforceTypes.SUPERVISION_SESSIONS, cadence.next().lastDay())) {
            return Outcomes.answered(
                    view, descriptor.code(), descriptor.reasonEffect(), Outcomes.notMet(late, beside), nearest);
        }
        return Outcomes.absent(view, WorkforceTypes.SUPERVISION_SESSIONS, late, beside);
    }

    private static List<SupervisionSession> on(WorkerView view, Optional<LocalDate> day) {
        return view.record().sessions().stream()
                .filter(session -> session.on().equals(day))
                .sorted(Comparator.comparing(session -> session.id().value()))
                .toList();
    }
}
