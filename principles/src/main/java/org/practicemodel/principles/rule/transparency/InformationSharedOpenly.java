package org.practicemodel.principles.rule.transparency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.SpokenFor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.sharing.ConsentOutcome;
import org.practicemodel.core.sharing.HelpConsent;
import org.practicemodel.core.sharing.InformationShare;
import org.practicemodel.core.sharing.LawfulBasis;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.LevelsNow;

/**
 * The rule that people know what is shared about them, and why, {@code P07-R4}.
 *
 * <p>Our interpretation: of each share of information in the current episode the lawful basis is recorded, and that the
 * family was told, whoever of them it was. In early help somebody's yes to the help itself, not taken back by them, is
 * recorded too. Consent is usually not the basis, and a statutory power is no reason not to tell: so a reason is shown
 * and answers nothing, and that the family was not told leaves it open. Where somebody had said no by the day it was shared,
 * and the only basis recorded is consent, the record shows otherwise; a basis that nobody recorded may be another one, and
 * is not held against anybody, nor is a share whose day nobody recorded, which may have come before the no.
 *
 * <p>Where exceptions for safety speak for every parent, carer and person with parental responsibility, ordinary output is
 * that of a record in which the family was told, so being met has one wording. For instance shared with the school on 6
 * March 2026 as a public task, and the mother was told.
 *
 * <p>Source: current guide ¶27 ("Transparent"); UK GDPR article 6 and DfE advice on information sharing. Immutable and
 * thread-safe.
 */
public final class InformationSharedOpenly implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P07-R4", "information-shared-openly", LeedsPrinciples.TRANSPARENT)
            .testBasis(Basis.of(
                    BasisKind.GUIDANCE,
                    Citation.of("DfE advice on information sharing", "on consent and on telling families")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.INFORMATION_SHARES, "basis", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.INFORMATION_SHARES, "familyTold", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.HELP_CONSENTS, "outcome", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public InformationSharedOpenly() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<InformationShare> shares = view.record().engagement().informationShares().stream()
                .filter(share -> view.episode().belongs(share.on()))
                .sorted(Comparator.comparing(share -> share.id().value()))
                .toList();
        if (shares.isEmpty()) {
            return Outcomes.absent(
                    view, RecordType.INFORMATION_SHARES, Phrase.of("P07-R4.noShares"), List.of(Nearest.episode(view)));
        }
        List<Outcome> things = new ArrayList<>();
        shares.forEach(share -> things.add(openly(view, share)));
        if (LevelsNow.areEarlyHelpOnly(view)) {
            things.add(consented(view));
        }
        return Outcomes.over(view, things, Phrase.of("P07-R4.past"));
    }

    private Outcome openly(RecordView view, InformationShare share) {
        if (share.basis().filter(LawfulBasis.CONSENT::equals).isPresent()
                && share.refusedOn().isPresent()) {
            if (share.on().isEmpty()) {
                return open(view, share, "P07-R4.refusedWhen");
            }
            if (isRefused(share)) {
                return Outcomes.answered(
                        view,
                        descriptor.code(),
                        descriptor.reasonEffect(),
                        Outcomes.notMet(Phrase.of("P07-R4.refused"), List.of(Evidence.contradicts(view, share)))
                                .settledOn(share.on().orElseThrow()),
                        List.of(share));
            }
        }
        if (share.basis().isEmpty()) {
            return open(view, share, "P07-R4.noBasis");
        }
        return SpokenFor.of(
                        view,
                        descriptor.code(),
                        Listener.adults(view).stream().map(Listener::id).toList())
                .answer(told(view, share), met(view, share));
    }

    private static Outcome told(RecordView view, InformationShare share) {
        if (share.familyTold().orElse(false) || !share.told().isEmpty()) {
            return met(view, share);
        }
        return open(view, share, share.familyTold().isPresent() ? "P07-R4.notTold" : "P07-R4.toldOpen");
    }

    /** A no that came after it was shared was not there to be heard. */
    private static boolean isRefused(InformationShare share) {
        return share.refusedOn()
                .filter(refused -> share.on().filter(refused::isAfter).isEmpty())
                .isPresent();
    }

    private static Outcome open(RecordView view, InformationShare share, String key) {
        return Outcomes.notRecorded(Phrase.of(key), List.of(Evidence.missing(view, share)))
                .lacking(RecordType.INFORMATION_SHARES);
    }

    private static Outcome.Met met(RecordView view, InformationShare share) {
        return Outcomes.met(Phrase.of("P07-R4.met"), List.of(Evidence.supports(view, share)));
    }

    private static Outcome consented(RecordView view) {
        return lastWords(view)
                .filter(consent -> consent.outcome().equals(ConsentOutcome.GIVEN))
                .min(Comparator.comparing(consent -> consent.id().value()))
                .<Outcome>map(consent ->
                        Outcomes.met(Phrase.of("P07-R4.consented"), List.of(Evidence.supports(view, consent))))
                .orElseGet(() -> Outcomes.absent(
                        view, RecordType.HELP_CONSENTS, Phrase.of("P07-R4.noConsent"), List.of(Nearest.episode(view))));
    }

    /** What each person said last to the help of this episode; of one day, what is not a yes. */
    private static Stream<HelpConsent> lastWords(RecordView view) {
        Map<PersonId, HelpConsent> last = new HashMap<>();
        view.record().engagement().helpConsents().stream()
                .filter(consent -> view.episode().belongs(consent.on()))
                .sorted(Comparator.comparing(
                                (HelpConsent consent) -> consent.on().orElse(LocalDate.MIN))
                        .thenComparing(consent -> !consent.outcome().equals(ConsentOutcome.GIVEN))
                        .thenComparing(consent -> consent.id().value()))
                .forEach(consent -> last.put(consent.by(), consent));
        return last.values().stream();
    }
}
