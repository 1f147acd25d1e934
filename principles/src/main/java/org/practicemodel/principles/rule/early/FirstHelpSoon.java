package org.practicemodel.principles.rule.early;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralDecision;
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
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Awaited;

/**
 * {@code P04-R2}, first help soon: help began within twenty working days of the decision on a referral.
 *
 * <p>Help is a named person or service doing something with the family; an assessment, a referral on, a leaflet and a waiting
 * list are not. Each referral of the current episode that was not closed or passed on at once is looked at. Help for anybody
 * it is about counts, and so does help for a grown-up of the family, and help that was under way when the referral came in.
 * The day of the decision is counted from, and the twentieth working day after it is still in time; where it is not recorded,
 * help that began so soon after the referral itself is in time all the same.
 *
 * <p>Help that is recorded to have begun later speaks against, unless other help is recorded whose giver or first day is not.
 * Where none is recorded as begun, that counts only where help was relied on by then. A recorded reason answers. Where the
 * family waited, what is shown is about the service. For instance a decision of 5 January 2026 and a family support worker
 * from 2 February are in time. Immutable and thread-safe. Source: current guide ¶24 ("Early in the life of a problem"); board
 * report 2020, summary 4 ("the right help sooner"); how it is counted is our interpretation.
 */
public final class FirstHelpSoon implements Rule {

    private static final Set<ReferralDecision> NOTHING_FURTHER =
            Set.of(ReferralDecision.NO_FURTHER_ACTION, ReferralDecision.REFERRED_ON);

    private static final Threshold LIMIT =
            LeedsDescriptors.local("help.firstWithinWorkingDays", ThresholdUnit.WORKING_DAYS, 20, 5, 60);

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P04-R2", "first-help-soon", LeedsPrinciples.EARLY_IN_THE_LIFE_OF_A_PROBLEM)
            .standing(Standing.KEY)
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.HELP, "startedOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.HELP, "by", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.REFERRALS, "receivedOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.REFERRAL_DECISIONS, "decidedOn", Effort.FACT, WhoCanAct.MANAGER),
                    new EvidenceNeed(RecordType.REFERRAL_DECISIONS, "decision", Effort.FACT, WhoCanAct.MANAGER))
            .addThresholds(LIMIT)
            .build();

    /** Makes the rule, which has no state. */
    public FirstHelpSoon() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return EpisodeReferrals.each(view, referral -> judged(view, referral));
    }

    private static Outcome judged(RecordView view, Referral referral) {
        if (referral.decision().filter(NOTHING_FURTHER::contains).isPresent()) {
            return Outcomes.notApplicable(
                    Phrase.of("P04-R2.nothingFurther"), List.of(Evidence.supports(view, referral)));
        }
        Optional<LocalDate> received = referral.receivedOn();
        Optional<LocalDate> decided = referral.decidedOn();
        if (received.isPresent() && decided.filter(received.get()::isAfter).isPresent()) {
            return EpisodeReferrals.decidedEarlier(view, referral);
        }
        return decided.or(() -> received)
                .map(from -> judged(view, referral, from))
                .orElseGet(() -> undecided(view, referral));
    }

    private static Outcome judged(RecordView view, Referral referral, LocalDate from) {
        LocalDate due = view.calendar().plusWorkingDays(from, view.valueOf(LIMIT));
        HelpFor help = HelpFor.of(view, referral, referral.receivedOn().orElse(from));
        Optional<Help> first = help.first();
        if (first.filter(begun -> !started(begun).isAfter(due)).isPresent()) {
            return Outcomes.met(
                    Phrase.of(referral.decidedOn().isPresent() ? "P04-R2.met" : "P04-R2.metSinceReferral")
                            .with("from", from)
                            .with("began", started(first.get())),
                    List.of(Evidence.supports(view, referral), Evidence.supports(view, first.get())));
        }
        if (referral.decidedOn().isEmpty()
                || !referral.decision()
                        .filter(ReferralDecision.FURTHER_ACTION::equals)
                        .isPresent()) {
            return undecided(view, referral);
        }
        List<Help> unclear = help.unclearBy(due);
        if (!unclear.isEmpty()) {
            return Outcomes.absent(
                    view,
                    RecordType.HELP,
                    Phrase.of("P04-R2.unclear"),
                    unclear.stream().map(each -> Evidence.missing(view, each)).toList());
        }
        Phrase dates = Phrase.of("P04-R2.later").with("decided", from).with("due", due);
        return first.map(late -> later(view, referral, late, dates))
                .orElseGet(() -> noneBegun(view, referral, help.waitedFor(), dates, due));
    }

    private static Outcome undecided(RecordView view, Referral referral) {
        return Outcomes.absent(
                view,
                RecordType.REFERRAL_DECISIONS,
                Phrase.of("P04-R2.undecided"),
                List.of(Evidence.missing(view, referral)));
    }

    private static Outcome later(RecordView view, Referral referral, Help late, Phrase dates) {
        Outcome.NotMet otherwise = Outcomes.notMet(
                        dates.with("began", started(late)),
                        List.of(Evidence.contradicts(view, referral), Evidence.contradicts(view, late)))
                .settledOn(started(late));
        return otherwise(view, List.of(referral, late), late.waitingSince().isPresent(), otherwise);
    }

    private static Outcome noneBegun(
            RecordView view, Referral referral, List<Help> waitedFor, Phrase dates, LocalDate due) {
        List<Entry> about = new ArrayList<>(List.of(referral));
        about.addAll(waitedFor);
        List<Evidence> beside =
                about.stream().map(entry -> Evidence.missing(view, entry)).toList();
        Optional<LocalDate> since = waitedFor.stream().findFirst().flatMap(Help::waitingSince);
        Phrase waited = dates.with("since", since.orElse(due));
        return switch (Awaited.of(view, RecordType.HELP, due)) {
            case IN_TIME -> Outcomes.tooEarly(new Phrase("P04-R2.inTime", dates.values()), beside, due.plusDays(1));
            case OVERDUE ->
                otherwise(
                        view,
                        about,
                        since.isPresent(),
                        History.settled(
                                view,
                                Outcomes.notMet(
                                        since.isPresent()
                                                ? new Phrase("P04-R2.waited", waited.values())
                                                : new Phrase("P04-R2.overdue", dates.values()),
                                        beside)));
            case UNKNOWN ->
                Outcomes.absent(
                        view,
                        RecordType.HELP,
                        since.isPresent()
                                ? new Phrase("P04-R2.waiting", waited.values())
                                : new Phrase("P04-R2.notRecorded", dates.values()),
                        beside);
        };
    }

    private static Outcome otherwise(
            RecordView view, List<? extends Entry> about, boolean waited, Outcome.NotMet otherwise) {
        return Outcomes.answered(
                view,
                DESCRIPTOR.code(),
                DESCRIPTOR.reasonEffect(),
                waited ? otherwise.about(About.SERVICE) : otherwise,
                about);
    }

    private static LocalDate started(Help help) {
        return help.startedOn().orElseThrow();
    }
}
