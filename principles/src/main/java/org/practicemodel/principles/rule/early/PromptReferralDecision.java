package org.practicemodel.principles.rule.early;

import java.time.LocalDate;
import java.util.List;
import org.practicemodel.core.coverage.RecordType;
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
 * {@code P04-R1}, prompt decision on a referral: it was decided what to do by the end of the next working day.
 *
 * <p>Each referral of the current episode is looked at. A decision whose day is not recorded counts neither way, and where
 * the work ended before the day on which the decision was due, nothing more is asked than that day. A limit that was not in
 * force on the day the referral came in informs only. What is shown is about the service.
 *
 * <p>For instance a referral of 25 December 2025 is decided in time on 29 December. Immutable and thread-safe. Source:
 * current guide ¶24 ("Early in the life of a problem"); Working Together 2023; how it is counted is our interpretation.
 */
public final class PromptReferralDecision implements Rule {

    private static final Basis GUIDANCE =
            Basis.of(BasisKind.GUIDANCE, Citation.of(LeedsSources.WORKING_TOGETHER_2023, "chapter 3"));

    private static final Threshold LIMIT =
            LeedsDescriptors.statutory("referral.decisionWorkingDays", ThresholdUnit.WORKING_DAYS, 1, GUIDANCE);

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P04-R1", "prompt-referral-decision", LeedsPrinciples.EARLY_IN_THE_LIFE_OF_A_PROBLEM)
            .about(About.SERVICE)
            .testBasis(GUIDANCE)
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(new EvidenceNeed(RecordType.REFERRALS, "receivedOn", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.REFERRAL_DECISIONS, "decidedOn", Effort.FACT, WhoCanAct.MANAGER))
            .addThresholds(LIMIT)
            .build();

    /** Makes the rule, which has no state. */
    public PromptReferralDecision() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return EpisodeReferrals.each(view, referral -> judged(view, referral));
    }

    private static Outcome judged(RecordView view, Referral referral) {
        return referral.receivedOn()
                .map(received -> referral.decidedOn()
                        .map(decided -> decided(view, referral, received, decided))
                        .orElseGet(() -> notDecided(view, referral, received)))
                .orElseGet(() -> Outcomes.absent(
                        view,
                        RecordType.REFERRALS,
                        Phrase.of("P04-R1.notReceived"),
                        List.of(Evidence.missing(view, referral))));
    }

    private static Outcome decided(RecordView view, Referral referral, LocalDate received, LocalDate decided) {
        Phrase dates = Phrase.of("P04-R1.met").with("received", received).with("decided", decided);
        if (decided.isBefore(received)) {
            return EpisodeReferrals.decidedEarlier(view, referral);
        }
        LocalDate due = due(view, received);
        return decided.isAfter(due)
                ? otherwise(
                        view,
                        referral,
                        received,
                        Outcomes.notMet(
                                        new Phrase("P04-R1.later", dates.values()).with("due", due),
                                        List.of(Evidence.contradicts(view, referral)))
                                .settledOn(decided))
                : Outcomes.met(dates, List.of(Evidence.supports(view, referral)));
    }

    private static Outcome notDecided(RecordView view, Referral referral, LocalDate received) {
        List<Evidence> beside = List.of(Evidence.missing(view, referral));
        Phrase notRecorded = Phrase.of("P04-R1.notRecorded").with("received", received);
        if (referral.decision().isPresent()) {
            return Outcomes.absent(view, RecordType.REFERRAL_DECISIONS, notRecorded, beside);
        }
        LocalDate due = due(view, received);
        return switch (Awaited.of(view, RecordType.REFERRAL_DECISIONS, due)) {
            case IN_TIME ->
                Outcomes.tooEarly(
                        Phrase.of("P04-R1.waiting").with("received", received).with("due", due),
                        beside,
                        due.plusDays(1));
            case OVERDUE ->
                otherwise(
                        view,
                        referral,
                        received,
                        History.settled(
                                view,
                                Outcomes.notMet(
                                        Phrase.of("P04-R1.overdue")
                                                .with("received", received)
                                                .with("due", due),
                                        beside)));
            case UNKNOWN -> Outcomes.absent(view, RecordType.REFERRAL_DECISIONS, notRecorded, beside);
        };
    }

    private static LocalDate due(RecordView view, LocalDate received) {
        return view.calendar().plusWorkingDays(received, view.valueOf(LIMIT));
    }

    private static Outcome otherwise(RecordView view, Referral referral, LocalDate received, Outcome.NotMet notMet) {
        Outcome outcome =
                Outcomes.answered(view, DESCRIPTOR.code(), DESCRIPTOR.reasonEffect(), notMet, List.of(referral));
        return InForce.decides(view, LIMIT, received) ? outcome : Outcomes.informing(outcome);
    }
}
