package org.practicemodel.principles.rule.transparency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.sharing.CommunicationNeed;
import org.practicemodel.core.sharing.CommunicationNeedKind;
import org.practicemodel.core.sharing.CommunicationProvision;
import org.practicemodel.core.sharing.ProvisionOutcome;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * The rule that people can hear, read and be heard, {@code P07-R6}: in a language and format that they can use.
 *
 * <p>Our interpretation: each parent, carer and person with parental responsibility was asked what they need, and that they
 * need nothing is an answer. Where anybody, a child too, said that they need something, it was there, or offered and not
 * wanted, at each review, meeting and family group conference of the current episode that they came to since, if it is about
 * talking, and for each document that they were given, if it is about reading; a document in that very format needs no
 * more. A provision that names no occasion speaks for all of them. Where something was marked as not there, or a child
 * interpreted, the record shows otherwise, unless somebody says why; what is past becomes history. What is not recorded of
 * an occasion is held against nobody.
 *
 * <p>An exception for safety answers for the people it names where they were not asked. Ordinary output is then that of any
 * other record that meets the rule, so being met has one wording and points at the people who are asked about. For instance
 * an interpreter for the father at the review of 10 June 2026.
 *
 * <p>Source: board report 2020 §4.2.1; Equality Act 2010, sections 20 and 29. Immutable and thread-safe.
 */
public final class CommunicationNeedsMet implements Rule {

    private static final Set<ProvisionOutcome> THERE = Set.of(ProvisionOutcome.PROVIDED, ProvisionOutcome.DECLINED);

    private static final Set<ProvisionOutcome> NOT_THERE =
            Set.of(ProvisionOutcome.NOT_PROVIDED, ProvisionOutcome.CHILD_INTERPRETED);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P07-R6", "communication-needs-met", LeedsPrinciples.TRANSPARENT)
            .standing(Standing.KEY)
            .testBasis(Basis.of(BasisKind.GUIDANCE, Citation.of("Equality Act 2010", "sections 20 and 29")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.MEMBERS, "role", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.COMMUNICATION_PROVISIONS, "outcome", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.COMMUNICATION_NEEDS, "kind", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public CommunicationNeedsMet() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<CommunicationNeed> needs = view.record().engagement().communicationNeeds().stream()
                .sorted(Comparator.comparing(need -> need.id().value()))
                .toList();
        List<Listener> adults = Listener.adults(view);
        List<Outcome> things = new ArrayList<>();
        if (adults.isEmpty()) {
            things.add(Outcomes.absent(
                    view, RecordType.MEMBERS, Phrase.of("P07-R6.nobody"), List.of(Nearest.episode(view))));
        }
        adults.forEach(adult -> things.add(asked(view, adult, needs)));
        needs.stream()
                .filter(need -> !need.kind().equals(CommunicationNeedKind.NONE))
                .flatMap(need -> provided(view, need))
                .forEach(things::add);
        return OneRoleEach.over(view, things, Phrase.of("P07-R6.nobody"));
    }

    private Outcome asked(RecordView view, Listener adult, List<CommunicationNeed> needs) {
        List<Evidence> said = needs.stream()
                .filter(need -> need.of().equals(adult.id()))
                .map(need -> Evidence.supports(view, need).asRestricted())
                .toList();
        Outcome.Met met = Outcomes.met(Phrase.of("P07-R6.met"), List.of(Evidence.supports(view, adult.member())));
        Outcome asked = said.isEmpty()
                ? Outcomes.absent(
                        view,
                        RecordType.COMMUNICATION_NEEDS,
                        Phrase.of("P07-R6.notAsked"),
                        List.of(Evidence.missing(view, adult.member())))
                : met.withRestricted(List.of(), said);
        return adult.spokenFor(view, descriptor.code()).answer(asked, met);
    }

    private Stream<Outcome> provided(RecordView view, CommunicationNeed need) {
        List<CommunicationProvision> provisions = view.record().engagement().communicationProvisions().stream()
                .filter(provision -> provision.need().equals(need.id()))
                .filter(provision -> view.episode().belongs(provision.on()))
                .sorted(Comparator.comparing(provision -> provision.id().value()))
                .toList();
        Stream<Outcome> notThere = provisions.stream()
                .filter(provision -> NOT_THERE.contains(provision.outcome()))
                .map(provision -> notThere(view, need, provision));
        return Stream.concat(notThere, there(view, need, provisions).stream());
    }

    private Outcome notThere(RecordView view, CommunicationNeed need, CommunicationProvision provision) {
        boolean isByAChild = provision.outcome().equals(ProvisionOutcome.CHILD_INTERPRETED);
        Outcome.NotMet otherwise = Outcomes.notMet(
                Phrase.of(isByAChild ? "P07-R6.childInterpreted" : "P07-R6.notProvided"),
                List.of(Evidence.contradicts(view, provision), Evidence.missing(view, need)));
        List<Entry> about = Stream.concat(
                        Stream.<Entry>of(provision, need),
                        view.record().family().members().stream()
                                .filter(member -> member.id().equals(need.of())))
                .toList();
        return Outcomes.answered(
                view,
                descriptor.code(),
                descriptor.reasonEffect(),
                provision.on().map(otherwise::settledOn).orElseGet(() -> History.settled(view, otherwise)),
                about);
    }

    /** What can be said of the occasions of which nobody marked that what is needed was not there; if there is any. */
    private static Optional<Outcome> there(
            RecordView view, CommunicationNeed need, List<CommunicationProvision> provisions) {
        Occasions occasions = new Occasions(view, need);
        List<CommunicationProvision> there = provisions.stream()
                .filter(provision -> THERE.contains(provision.outcome()))
                .toList();
        boolean isForAll = there.stream().anyMatch(provision -> provision.at().isEmpty());
        Set<String> spokenOf = provisions.stream()
                .flatMap(provision -> provision.at().stream())
                .map(EntryId::value)
                .collect(Collectors.toSet());
        List<Entry> formatted =
                occasions.all().stream().filter(occasions::isInNeededFormat).toList();
        List<Entry> open = occasions.all().stream()
                .filter(occasion -> !isForAll
                        && !formatted.contains(occasion)
                        && !spokenOf.contains(occasion.id().value()))
                .toList();
        if (!open.isEmpty()) {
            return Optional.of(absent(
                    view,
                    "P07-R6.occasionOpen",
                    Stream.concat(open.stream(), Stream.of(need))
                            .map(place -> Evidence.missing(view, place))
                            .toList()));
        }
        List<Evidence> seen = Stream.concat(there.stream(), formatted.stream())
                .map(entry -> Evidence.supports(view, entry))
                .toList();
        if (!seen.isEmpty()) {
            return Optional.of(Outcomes.met(Phrase.of("P07-R6.met"), seen));
        }
        return provisions.isEmpty()
                ? Optional.of(absent(view, "P07-R6.provisionOpen", List.of(Evidence.missing(view, need))))
                : Optional.empty();
    }

    private static Outcome absent(RecordView view, String key, List<Evidence> beside) {
        return Outcomes.absent(view, RecordType.COMMUNICATION_PROVISIONS, Phrase.of(key), beside);
    }
}
