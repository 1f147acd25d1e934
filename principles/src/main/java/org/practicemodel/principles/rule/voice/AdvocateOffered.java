package org.practicemodel.principles.rule.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.AdvocacyOffer;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.HelpLevel;
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
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Intervals;
import org.practicemodel.principles.internal.Subjects;

/**
 * {@code E4-R5}, independent advocate offered: a child about whom a protection conference was held, or who is looked after,
 * is offered somebody independent who speaks up for them.
 *
 * <p>Our interpretation: it looks at every child who is born and living, and about whom an initial child protection
 * conference was held in the current episode or who is looked after on its last day. One offer in the episode is enough,
 * dated or not, before that or after, whatever the child said to it: their no is an answer. Age and speech take nobody out,
 * since an advocate can also speak up for a child who cannot ask one to.
 *
 * <p>Only an offer marked as not made speaks against, where it was marked on or after the first day of what called for it,
 * or on no known day, and none was made after all; a reason answers. That nothing is recorded never counts against anybody.
 * For instance offered to Ava on 4 March 2026, before the conference of 12 March, and she said no.
 *
 * <p>Source: current guide ¶16; Working Together 2023, chapter 3; what calls for an offer is our interpretation. Immutable
 * and thread-safe.
 */
public final class AdvocateOffered implements Rule {

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.ofElement(
                    "E4-R5", "advocate-offered", LeedsElements.FAMILY_LED_PRACTICE)
            .testBasis(Basis.of(BasisKind.GUIDANCE, Citation.of(LeedsSources.WORKING_TOGETHER_2023, "chapter 3")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.ADVOCACY_OFFERS, "offered", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.MEMBERS, "role", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PROTECTION_CONFERENCES, "heldOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.LEVELS_OF_HELP, "level", Effort.FACT, WhoCanAct.WORKER))
            .build();

    /** Makes the rule, which has no state. */
    public AdvocateOffered() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Call> calls = calls(view);
        if (view.children().isEmpty() && !calls.isEmpty()) {
            return Outcomes.absent(
                    view,
                    RecordType.MEMBERS,
                    Phrase.of("shared.childrenUnknown"),
                    calls.stream()
                            .map(call -> Evidence.missing(view, call.entry()))
                            .toList());
        }
        return Outcomes.over(
                view,
                view.livingChildren().stream()
                        .flatMap(child -> looked(view, child, ofChild(calls, child)).stream())
                        .toList(),
                Phrase.of("E4-R5.none"));
    }

    private static Optional<Outcome> looked(RecordView view, FamilyMember child, List<Call> calls) {
        if (calls.isEmpty()) {
            return Optional.empty();
        }
        List<AdvocacyOffer> all = view.record().engagement().advocacyOffers().stream()
                .filter(offer -> offer.child().equals(child.id()))
                .filter(offer -> view.episode().belongs(offer.on()))
                .sorted(Comparator.comparing(offer -> offer.id().value()))
                .toList();
        List<AdvocacyOffer> made = all.stream().filter(AdvocacyOffer::offered).toList();
        if (!made.isEmpty()) {
            return Optional.of(Outcomes.met(
                    Phrase.of("E4-R5.met"),
                    made.stream().map(offer -> Evidence.supports(view, offer)).toList()));
        }
        LocalDate since =
                calls.stream().map(Call::since).min(Comparator.naturalOrder()).orElseThrow();
        List<AdvocacyOffer> marked = all.stream()
                .filter(offer -> offer.on().filter(since::isAfter).isEmpty())
                .toList();
        List<Entry> called = calls.stream().map(Call::entry).toList();
        return Optional.of(marked.isEmpty() ? notRecorded(view, called) : notOffered(view, child, called, marked));
    }

    private static Outcome notRecorded(RecordView view, List<Entry> called) {
        return Outcomes.absent(
                view,
                RecordType.ADVOCACY_OFFERS,
                Phrase.of("E4-R5.notRecorded"),
                called.stream().map(entry -> Evidence.missing(view, entry)).toList());
    }

    private static Outcome notOffered(
            RecordView view, FamilyMember child, List<Entry> called, List<AdvocacyOffer> marked) {
        Outcome.NotMet otherwise = Outcomes.notMet(
                Phrase.of("E4-R5.notOffered"),
                marked.stream().map(offer -> Evidence.contradicts(view, offer)).toList());
        List<Entry> about = new ArrayList<>(called);
        about.addAll(marked);
        about.add(child);
        return Outcomes.answered(
                view, DESCRIPTOR.code(), DESCRIPTOR.reasonEffect(), History.settled(view, otherwise), about);
    }

    private static List<Call> calls(RecordView view) {
        Stream<Call> conferences = view.record().journey().protectionConferences().stream()
                .filter(conference -> view.episode().belongs(conference.episode(), Optional.of(conference.heldOn())))
                .map(conference -> new Call(conference, conference.heldOn(), conference.subjects()));
        Stream<Call> lookedAfter = view.record().journey().levelsOfHelp().stream()
                .filter(level -> level.level().equals(HelpLevel.LOOKED_AFTER))
                .filter(level -> Intervals.holdOn(view.episode().lastDay(), level.interval()))
                .map(level -> new Call(level, level.interval().from().orElse(LocalDate.MIN), level.subjects()));
        return Stream.concat(conferences, lookedAfter)
                .sorted(Comparator.comparing(call -> call.entry().id().value()))
                .toList();
    }

    private static List<Call> ofChild(List<Call> calls, FamilyMember child) {
        return calls.stream()
                .filter(call -> Subjects.include(call.subjects(), child.id()))
                .toList();
    }

    /** What calls for an offer, since when, and for whom; nobody named is every child. */
    private record Call(Entry entry, LocalDate since, List<PersonId> subjects) {}
}
