package org.practicemodel.principles.rule.early;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Awaited;
import org.practicemodel.principles.internal.InForce;

/**
 * {@code P04-R3}, assessment in time: a child and family assessment was authorised within 45 working days.
 *
 * <p>The time of the first assessment since a referral is counted from that referral, that of a later one about any of the
 * same children from its own start. Where no referral is known the time is longer than the record shows, so that more than
 * 45 working days from the start are enough to say otherwise, and fewer say nothing. A recorded reason answers the rule. A
 * limit that was not in force on the day from which the time is counted informs only. What is shown is about the service.
 *
 * <p>For instance a referral, an assessment and its authorisation on one day are in time. Immutable and thread-safe. Source:
 * current guide ¶24 ("Early in the life of a problem"); Working Together 2023; how it is counted is our interpretation.
 */
public final class AssessmentInTime implements Rule {

    private static final Basis GUIDANCE =
            Basis.of(BasisKind.GUIDANCE, Citation.of(LeedsSources.WORKING_TOGETHER_2023, "chapter 3"));

    private static final Threshold LIMIT =
            LeedsDescriptors.statutory("assessment.maxWorkingDays", ThresholdUnit.WORKING_DAYS, 45, GUIDANCE);

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P04-R3", "assessment-in-time", LeedsPrinciples.EARLY_IN_THE_LIFE_OF_A_PROBLEM)
            .about(About.SERVICE)
            .testBasis(GUIDANCE)
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(new EvidenceNeed(RecordType.ASSESSMENTS, "authorisedOn", Effort.FACT, WhoCanAct.MANAGER))
            .addNeeds(new EvidenceNeed(RecordType.ASSESSMENTS, "startedOn", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.REFERRALS, "receivedOn", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(LIMIT)
            .build();

    /** Makes the rule, which has no state. */
    public AssessmentInTime() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<AssessmentClock> clocks = AssessmentClock.of(view);
        if (clocks.isEmpty() && !view.coverage().holds(RecordType.ASSESSMENTS)) {
            return Outcomes.absent(
                    view, RecordType.ASSESSMENTS, Phrase.of("P04-R3.notHeld"), List.of(Evidence.missing()));
        }
        return Outcomes.over(
                view, clocks.stream().map(clock -> judged(view, clock)).toList(), Phrase.of("P04-R3.none"));
    }

    private static Outcome judged(RecordView view, AssessmentClock clock) {
        Assessment assessment = clock.assessment();
        Optional<LocalDate> started = assessment.startedOn();
        Optional<LocalDate> authorised = assessment.authorisedOn();
        if (started.isPresent() && authorised.filter(started.get()::isAfter).isPresent()) {
            return Outcomes.conflicting(
                    Phrase.of("P04-R3.conflicting")
                            .with("started", started.get())
                            .with("authorised", authorised.orElseThrow()),
                    beside(view, clock));
        }
        if (clock.tooSoon().isPresent()) {
            Referral referral = clock.tooSoon().get();
            return Outcomes.conflicting(
                    Phrase.of("P04-R3.beforeReferral")
                            .with("authorised", authorised.orElseThrow())
                            .with("received", referral.receivedOn().orElseThrow()),
                    List.of(Evidence.missing(view, assessment), Evidence.missing(view, referral)));
        }
        return authorised
                .map(day -> authorised(view, clock, day))
                .orElseGet(() -> started.map(day -> goingOn(view, clock)).orElseGet(() -> undated(view, clock)));
    }

    private static Outcome authorised(RecordView view, AssessmentClock clock, LocalDate authorised) {
        Optional<LocalDate> from = clock.from();
        if (from.isPresent() && authorised.isAfter(due(view, from.get()))) {
            LocalDate due = due(view, from.get());
            return otherwise(
                    view,
                    clock,
                    Outcomes.notMet(
                                    Phrase.of("P04-R3.later")
                                            .with("from", from.get())
                                            .with("due", due)
                                            .with("authorised", authorised),
                                    evidence(view, clock, Evidence.contradicts(view, clock.assessment())))
                            .settledOn(authorised));
        }
        if (clock.referral().isEmpty()) {
            return noReferral(view, clock);
        }
        LocalDate earliest = from.orElseGet(
                () -> clock.referral().flatMap(Referral::receivedOn).orElseThrow());
        return authorised.isAfter(due(view, earliest))
                ? undated(view, clock)
                : Outcomes.met(
                        Phrase.of("P04-R3.met").with("from", earliest).with("authorised", authorised),
                        evidence(view, clock, Evidence.supports(view, clock.assessment())));
    }

    private static Outcome goingOn(RecordView view, AssessmentClock clock) {
        LocalDate from = clock.from().orElseThrow();
        LocalDate due = due(view, from);
        Phrase dates = Phrase.of("P04-R3.notRecorded").with("from", from).with("due", due);
        Awaited awaited = Awaited.of(view, RecordType.ASSESSMENTS, due);
        if (awaited == Awaited.OVERDUE) {
            return otherwise(
                    view,
                    clock,
                    History.settled(
                            view, Outcomes.notMet(new Phrase("P04-R3.overdue", dates.values()), beside(view, clock))));
        }
        if (clock.referral().isEmpty()) {
            return noReferral(view, clock);
        }
        return awaited == Awaited.IN_TIME
                ? Outcomes.tooEarly(new Phrase("P04-R3.waiting", dates.values()), beside(view, clock), due.plusDays(1))
                : Outcomes.absent(view, RecordType.ASSESSMENTS, dates, beside(view, clock));
    }

    private static Outcome noReferral(RecordView view, AssessmentClock clock) {
        return Outcomes.absent(view, RecordType.REFERRALS, Phrase.of("P04-R3.noReferral"), beside(view, clock));
    }

    private static Outcome undated(RecordView view, AssessmentClock clock) {
        return Outcomes.absent(view, RecordType.ASSESSMENTS, Phrase.of("P04-R3.undated"), beside(view, clock));
    }

    private static LocalDate due(RecordView view, LocalDate from) {
        return view.calendar().plusWorkingDays(from, view.valueOf(LIMIT));
    }

    private static Outcome otherwise(RecordView view, AssessmentClock clock, Outcome.NotMet notMet) {
        List<Entry> about = new ArrayList<>(List.of(clock.assessment()));
        clock.referral().ifPresent(about::add);
        return InForce.decides(view, LIMIT, clock.from().orElseThrow())
                ? Outcomes.answered(view, DESCRIPTOR.code(), DESCRIPTOR.reasonEffect(), notMet, about)
                : Outcomes.informing(notMet);
    }

    private static List<Evidence> beside(RecordView view, AssessmentClock clock) {
        return evidence(view, clock, Evidence.missing(view, clock.assessment()));
    }

    /** The referral always stands for the day from which the time is counted, whatever came of it. */
    private static List<Evidence> evidence(RecordView view, AssessmentClock clock, Evidence assessment) {
        List<Evidence> evidence = new ArrayList<>();
        clock.referral()
                .filter(counted -> clock.first())
                .ifPresent(counted -> evidence.add(Evidence.supports(view, counted)));
        evidence.add(assessment);
        return evidence;
    }
}
