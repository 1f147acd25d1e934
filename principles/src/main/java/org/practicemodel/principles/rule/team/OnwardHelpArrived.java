package org.practicemodel.principles.rule.team;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.OnwardOutcome;
import org.practicemodel.core.journey.OnwardReferral;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that the help arrived to which a family was pointed, {@code E1-R5}: the right service, the first time. It never
 * shows otherwise, and its findings are about the service.
 *
 * <p>Our interpretation: each onward referral of the current episode ended in help, which it says itself or which the help
 * it names shows by having begun, or was taken back by whoever made it, so that nobody was left between services. What a
 * family did not want is theirs to say, and does not count. Somebody who waits, or whom the other service did not accept,
 * is where nobody can see it yet. For instance to the young carers' group on 4 March 2026, which began on 20 March.
 *
 * <p>Source: board report 2020, summary 3 ("right service for the right family at the right time, the first time").
 * Immutable and thread-safe.
 */
public final class OnwardHelpArrived implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E1-R5", "onward-help-arrived", LeedsElements.MULTI_AGENCY_WORKING)
            .advisory(true)
            .about(About.SERVICE)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.BOARD_REPORT_2020, "summary 3")))
            .addNeeds(new EvidenceNeed(RecordType.ONWARD_REFERRALS, "outcome", Effort.FACT, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public OnwardHelpArrived() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<OnwardReferral> referrals = view.record().journey().onwardReferrals().stream()
                .filter(referral -> view.episode().belongs(referral.on()))
                .sorted(Comparator.comparing(referral -> referral.id().value()))
                .toList();
        if (referrals.isEmpty() && !view.coverage().holds(RecordType.ONWARD_REFERRALS)) {
            return Outcomes.absent(
                    view, RecordType.ONWARD_REFERRALS, Phrase.of("E1-R5.notHeld"), List.of(Evidence.missing()));
        }
        return Outcomes.over(
                view,
                referrals.stream().map(referral -> arrived(view, referral)).toList(),
                Phrase.of("E1-R5.none"));
    }

    private static Outcome arrived(RecordView view, OnwardReferral referral) {
        Optional<Help> help = view.record().journey().help().stream()
                .filter(given -> referral.help().filter(given.id()::equals).isPresent())
                .filter(given -> given.startedOn().isPresent())
                .findFirst();
        if (help.isPresent() || isOutcome(referral, OnwardOutcome.HELP_BEGAN)) {
            return seen(view, "E1-R5.met", Stream.concat(Stream.of(referral), help.stream()));
        }
        if (isOutcome(referral, OnwardOutcome.TAKEN_BACK)) {
            return seen(view, "E1-R5.takenBack", Stream.of(referral));
        }
        if (isOutcome(referral, OnwardOutcome.NOT_WANTED)) {
            return Outcomes.notApplicable(Phrase.of("E1-R5.notWanted"), List.of(Evidence.supports(view, referral)));
        }
        return Outcomes.notRecorded(Phrase.of(key(referral)), List.of(Evidence.missing(view, referral)))
                .lacking(RecordType.ONWARD_REFERRALS);
    }

    private static String key(OnwardReferral referral) {
        if (isOutcome(referral, OnwardOutcome.WAITING)) {
            return "E1-R5.waiting";
        }
        return isOutcome(referral, OnwardOutcome.NOT_ACCEPTED) ? "E1-R5.notAccepted" : "E1-R5.notRecorded";
    }

    private static boolean isOutcome(OnwardReferral referral, OnwardOutcome outcome) {
        return referral.outcome().filter(outcome::equals).isPresent();
    }

    private static Outcome seen(RecordView view, String key, Stream<? extends Entry> places) {
        return Outcomes.met(
                Phrase.of(key),
                places.map(entry -> Evidence.supports(view, entry)).toList());
    }
}
