package org.practicemodel.principles.rule.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.SpokenFor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Awaited;
import org.practicemodel.principles.internal.LevelsNow;

/**
 * {@code P03-R2}, family-led meeting offered: where a big decision comes near, the family is offered a meeting in which they
 * make their own plan.
 *
 * <p>Called for by an initial child protection conference, a letter before proceedings or a recorded prompt; an
 * authority may set that one of them does not call for it. An offer to one parent or person with parental responsibility
 * is enough, dated or not, and so is a meeting that was held; a no is an answer. Where somebody decided that offering
 * would not be safe or not be best for the child, it is met with reason. An offer made before anything called for it is
 * met; a recorded "not offered" without a call for it does not count against anybody. After a call for it, a recorded
 * "not offered" speaks against, and so does nothing recorded for twenty working days where offers are relied on; either
 * is begun where the family's own request is the only call, since writing that request down must not look worse than
 * silence. In early help the rule only asks.
 *
 * <p>Where exceptions for safety speak for everybody who would be offered it, ordinary output is that of any other record
 * that meets the rule. So every way of meeting it has one wording and points in the open at what called for the offer; the
 * offers are pointed at where restricted matters were asked for.
 *
 * <p>For instance offered and declined is met. Immutable and thread-safe. Source: current guide ¶23 ("Enabling the utility
 * of the family"); Children Act 1989 s.31ZA as inserted in 2026; the calls for it and the working days are our
 * interpretation.
 */
public final class FamilyLedMeetingOffered implements Rule {

    private static final Threshold OFFER_WITHIN =
            LeedsDescriptors.local("fgc.offerWorkingDays", ThresholdUnit.WORKING_DAYS, 20, 5, 60);

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P03-R2", "family-led-meeting-offered", LeedsPrinciples.ENABLING_THE_UTILITY_OF_THE_FAMILY)
            .standing(Standing.KEY)
            .testBasis(OfferBeforeApplication.LAW)
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(new EvidenceNeed(
                    RecordType.FAMILY_GROUP_CONFERENCE_OFFERS, "offered", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(RecordType.FAMILY_GROUP_CONFERENCES, "heldOn", Effort.FACT, WhoCanAct.WORKER))
            .addNeeds(new EvidenceNeed(
                    RecordType.FAMILY_GROUP_CONFERENCE_OFFERS, "notOffered", Effort.SENTENCE, WhoCanAct.MANAGER))
            .addThresholds(OFFER_WITHIN)
            .addAllThresholds(MeetingCalls.ALL)
            .addThresholds(OfferBeforeApplication.LIMIT)
            .build();

    /** Makes the rule, which has no state. */
    public FamilyLedMeetingOffered() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        MeetingParents parents = new MeetingParents(view, DESCRIPTOR.code());
        MeetingOffers offers = MeetingOffers.of(view, parents.ids());
        List<Outcome> things = new ArrayList<>(OfferBeforeApplication.of(view, offers, parents));
        Outcome offered = offered(view, offers, MeetingTrigger.of(view), parents.spokenFor());
        if (offered.verdict() != Verdict.MET || things.stream().noneMatch(decides(view))) {
            things.add(0, offered);
        }
        Outcome outcome = Outcomes.over(view, things, Phrase.of("P03-R2.none"));
        return LevelsNow.areEarlyHelpOnly(view) ? asking(outcome) : outcome;
    }

    /** What the law says of an application stands in place of an offer that was made too late, or came to nothing. */
    private static Predicate<Outcome> decides(RecordView view) {
        return thing -> thing instanceof Outcome.NotEnoughEvidence
                || (thing instanceof Outcome.NotMet otherwise && !History.holds(view, otherwise.settledOn()));
    }

    private static Outcome offered(
            RecordView view, MeetingOffers offers, List<MeetingTrigger> triggers, SpokenFor parents) {
        List<Entry> shown = offers.shown();
        if (triggers.isEmpty() && shown.isEmpty()) {
            return Outcomes.notApplicable(Phrase.of("P03-R2.none"), List.of());
        }
        if (shown.isEmpty() && parents.isEverybody()) {
            return restricted(Outcomes.met(Phrase.of("P03-R2.met"), seen(view, triggers, List.of())), parents, true);
        }
        return restricted(
                shown.isEmpty()
                        ? notShown(view, offers, triggers)
                        : Outcomes.met(Phrase.of("P03-R2.met"), seen(view, triggers, shown)),
                parents,
                false);
    }

    private static Outcome notShown(RecordView view, MeetingOffers offers, List<MeetingTrigger> triggers) {
        if (!offers.decidedAgainst().isEmpty()) {
            return Outcomes.metWithReason(Phrase.of("P03-R2.met"), supports(view, offers.decidedAgainst()));
        }
        if (!offers.notOffered().isEmpty()) {
            Outcome.NotMet otherwise = Outcomes.notMet(
                    Phrase.of("P03-R2.notOffered"),
                    offers.notOffered().stream()
                            .map(offer -> Evidence.contradicts(view, offer))
                            .toList());
            boolean onlyTheFamilyAsked = triggers.stream().allMatch(MeetingTrigger::familyAsked);
            return otherwise(view, triggers, offers.notOffered(), onlyTheFamilyAsked ? otherwise.asBegun() : otherwise);
        }
        if (!offers.toOthers().isEmpty()) {
            return Outcomes.notRecorded(
                            Phrase.of("P03-R2.toOthers"),
                            offers.toOthers().stream()
                                    .map(offer -> Evidence.missing(view, offer))
                                    .toList())
                    .lacking(RecordType.FAMILY_GROUP_CONFERENCE_OFFERS);
        }
        return nothingRecorded(view, triggers);
    }

    private static Outcome nothingRecorded(RecordView view, List<MeetingTrigger> triggers) {
        List<Evidence> beside = triggers.stream()
                .map(trigger -> Evidence.missing(view, trigger.entry()))
                .toList();
        List<MeetingTrigger> overdue = triggers.stream()
                .filter(trigger -> awaited(view, trigger) == Awaited.OVERDUE)
                .sorted(Comparator.comparing(MeetingTrigger::familyAsked))
                .toList();
        if (!overdue.isEmpty()) {
            MeetingTrigger trigger = overdue.get(0);
            Outcome.NotMet otherwise = Outcomes.notMet(dates("P03-R2.overdue", view, trigger), beside);
            return otherwise(view, triggers, List.of(), trigger.familyAsked() ? otherwise.asBegun() : otherwise);
        }
        MeetingTrigger first = triggers.get(0);
        return awaited(view, first) == Awaited.IN_TIME
                ? Outcomes.tooEarly(
                        dates("P03-R2.waiting", view, first),
                        beside,
                        due(view, first).plusDays(1))
                : Outcomes.absent(
                        view,
                        RecordType.FAMILY_GROUP_CONFERENCE_OFFERS,
                        dates("P03-R2.notRecorded", view, first),
                        beside);
    }

    private static Awaited awaited(RecordView view, MeetingTrigger trigger) {
        return Awaited.of(view, RecordType.FAMILY_GROUP_CONFERENCE_OFFERS, due(view, trigger));
    }

    private static LocalDate due(RecordView view, MeetingTrigger trigger) {
        return view.calendar().plusWorkingDays(trigger.on(), view.valueOf(OFFER_WITHIN));
    }

    private static Phrase dates(String key, RecordView view, MeetingTrigger trigger) {
        return Phrase.of(key).with("on", trigger.on()).with("due", due(view, trigger));
    }

    private static Outcome otherwise(
            RecordView view, List<MeetingTrigger> triggers, List<? extends Entry> offers, Outcome.NotMet notMet) {
        return Outcomes.answered(
                view,
                DESCRIPTOR.code(),
                DESCRIPTOR.reasonEffect(),
                History.settled(view, notMet),
                Stream.concat(triggers.stream().map(MeetingTrigger::entry), offers.stream())
                        .toList());
    }

    private static List<Evidence> supports(RecordView view, List<? extends Entry> entries) {
        return entries.stream().map(entry -> Evidence.supports(view, entry)).toList();
    }

    /** The offers themselves are open only where nothing called for them, since then no exception can stand in for one. */
    private static List<Evidence> seen(RecordView view, List<MeetingTrigger> triggers, List<Entry> shown) {
        List<Evidence> calls =
                supports(view, triggers.stream().map(MeetingTrigger::entry).toList());
        Stream<Evidence> offers = supports(view, shown).stream();
        return Stream.concat(calls.stream(), calls.isEmpty() ? offers : offers.map(Evidence::asRestricted))
                .toList();
    }

    private static Outcome restricted(Outcome outcome, SpokenFor parents, boolean speaking) {
        if (outcome instanceof Outcome.Met met) {
            return met.withRestricted(parents.phrases(speaking), parents.evidence(speaking));
        }
        return outcome instanceof Outcome.NotMet otherwise
                ? otherwise.withRestricted(parents.phrases(speaking), parents.evidence(speaking))
                : outcome;
    }

    private static Outcome asking(Outcome outcome) {
        return outcome instanceof Outcome.NotMet otherwise
                ? new Outcome.NotEnoughEvidence(
                        NotEnoughReason.NOT_RECORDED,
                        otherwise.phrases(),
                        otherwise.evidence(),
                        Optional.empty(),
                        List.of(RecordType.FAMILY_GROUP_CONFERENCE_OFFERS),
                        otherwise.restrictedPhrases(),
                        otherwise.history())
                : outcome;
    }
}
