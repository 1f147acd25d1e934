package org.practicemodel.principles.rule.early;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;

/** The referrals of the current episode, each looked at by itself. */
final class EpisodeReferrals {

    private EpisodeReferrals() {}

    /** Returns the one outcome over all of them, the earliest first. */
    static Outcome each(RecordView view, Function<Referral, Outcome> judged) {
        List<Referral> referrals = view.record().journey().referrals().stream()
                .filter(referral -> view.episode().belongs(referral.episode(), referral.receivedOn()))
                .sorted(Comparator.comparing(
                                (Referral referral) -> referral.receivedOn().orElse(LocalDate.MIN))
                        .thenComparing(referral -> referral.id().value()))
                .toList();
        if (referrals.isEmpty() && !view.coverage().holds(RecordType.REFERRALS)) {
            return Outcomes.absent(
                    view, RecordType.REFERRALS, Phrase.of("shared.referralsNotHeld"), List.of(Evidence.missing()));
        }
        return OneRoleEach.over(view, referrals.stream().map(judged).toList(), Phrase.of("shared.noReferral"));
    }

    /** Returns that a decision is recorded as earlier than its referral; the day of the referral is known. */
    static Outcome decidedEarlier(RecordView view, Referral referral) {
        return Outcomes.conflicting(
                Phrase.of("shared.decidedEarlier")
                        .with("received", referral.receivedOn().orElseThrow())
                        .with("decided", referral.decidedOn().orElseThrow()),
                List.of(Evidence.contradicts(view, referral)));
    }
}
