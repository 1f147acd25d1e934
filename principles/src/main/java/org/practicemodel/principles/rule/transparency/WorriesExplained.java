package org.practicemodel.principles.rule.transparency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
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
import org.practicemodel.core.sharing.Disclosure;
import org.practicemodel.core.sharing.DisclosureOutcome;
import org.practicemodel.core.time.Answer;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that worries are shared in plain words, {@code P07-R1}.
 *
 * <p>Our interpretation: each parent, carer and person with parental responsibility, and each child of four years or more,
 * is named in a dated explanation of the worries in the current episode. How it was put is for those who know them: a
 * picture or a story is an explanation, also for somebody who does not speak. Nobody asks of a younger or an unborn child,
 * or of somebody who has died or was not found; of a child whose age is not recorded nobody can say. Where the worries are
 * marked as not shared with somebody, the record shows otherwise, unless somebody says why. An explanation on the same day
 * or later answers such a mark if it is about one of the same worries, or if either names none; a mark that was made after
 * it is about something new. Entries that name nobody say of nobody that they were told.
 *
 * <p>An exception for safety answers for the people it names and only for them. Ordinary output is then that of any other
 * record that meets the rule, so being met has one wording and points at the people who are asked about; the explanations
 * are pointed at where restricted matters were asked for. For instance the mother and her son of six were told on 2 March
 * 2026.
 *
 * <p>Source: current guide ¶27 ("Transparent"). Immutable and thread-safe.
 */
public final class WorriesExplained implements Rule {

    private static final Threshold CHILD_FROM =
            LeedsDescriptors.local("worries.childAgeFrom", ThresholdUnit.COUNT, 4, 2, 12);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P07-R1", "worries-explained", LeedsPrinciples.TRANSPARENT)
            .standing(Standing.KEY)
            .floor(Standing.KEY)
            .testBasis(Basis.of(
                    BasisKind.CASE_SYSTEM,
                    Citation.of(
                            "record systems that authorities have published",
                            "whether worries were shared, when and how")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.MEMBERS, "role", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.MEMBERS, "bornOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.DISCLOSURES, "on", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.DISCLOSURES, "toWhom", Effort.CONVERSATION, WhoCanAct.WORKER))
            .addThresholds(CHILD_FROM)
            .build();

    /** Makes the rule; it holds no state. */
    public WorriesExplained() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Listener> adults = Listener.adults(view);
        List<Outcome> things = new ArrayList<>();
        if (adults.isEmpty()) {
            things.add(Outcomes.absent(
                    view, RecordType.MEMBERS, Phrase.of("P07-R1.nobody"), List.of(Nearest.episode(view))));
        }
        Stream.concat(adults.stream(), Listener.children(view, view.valueOf(CHILD_FROM)).stream())
                .forEach(person -> things.add(person.spokenFor(view, descriptor.code())
                        .answer(toldOrNot(view, person), told(view, person, List.of()))));
        return Outcomes.over(view, things, Phrase.of("P07-R1.past"));
    }

    private Outcome toldOrNot(RecordView view, Listener person) {
        List<Disclosure> naming = view.record().engagement().disclosures().stream()
                .filter(disclosure -> disclosure.toWhom().contains(person.id()))
                .filter(disclosure -> view.episode().belongs(disclosure.on()))
                .sorted(Comparator.comparing(disclosure -> disclosure.id().value()))
                .toList();
        List<Disclosure> explained = only(naming, DisclosureOutcome.EXPLAINED);
        List<Disclosure> dated = explained.stream()
                .filter(disclosure -> disclosure.on().isPresent())
                .toList();
        List<Disclosure> open = only(naming, DisclosureOutcome.NOT_SHARED).stream()
                .filter(mark -> dated.stream().noneMatch(told -> answers(told, mark)))
                .toList();
        if (open.isEmpty() && !dated.isEmpty()) {
            return told(view, person, dated);
        }
        if (person.oldEnough() == Answer.UNKNOWN) {
            return Outcomes.notRecorded(Phrase.of("P07-R1.ageOpen"), List.of(Evidence.missing(view, person.member())))
                    .lacking(RecordType.MEMBERS);
        }
        if (!open.isEmpty()) {
            return notShared(view, person, open);
        }
        return explained.isEmpty()
                ? Outcomes.absent(
                        view,
                        RecordType.DISCLOSURES,
                        Phrase.of(person.isChild() ? "P07-R1.childOpen" : "P07-R1.adultOpen"),
                        List.of(Evidence.missing(view, person.member())))
                : Outcomes.notRecorded(
                                Phrase.of("P07-R1.undated"),
                                explained.stream()
                                        .map(told -> Evidence.missing(view, told))
                                        .toList())
                        .lacking(RecordType.DISCLOSURES);
    }

    private Outcome notShared(RecordView view, Listener person, List<Disclosure> marks) {
        Outcome.NotMet otherwise = Outcomes.notMet(
                Phrase.of("P07-R1.notShared"),
                marks.stream().map(mark -> Evidence.contradicts(view, mark)).toList());
        return Outcomes.answered(
                view,
                descriptor.code(),
                descriptor.reasonEffect(),
                History.settled(view, otherwise),
                Stream.<Entry>concat(Stream.of(person.member()), marks.stream()).toList());
    }

    /** One wording and one open place, however it is met. */
    private static Outcome.Met told(RecordView view, Listener person, List<Disclosure> explained) {
        return Outcomes.met(Phrase.of("P07-R1.met"), List.of(Evidence.supports(view, person.member())))
                .withRestricted(
                        List.of(),
                        explained.stream()
                                .map(told -> Evidence.supports(view, told).asRestricted())
                                .toList());
    }

    private static boolean answers(Disclosure told, Disclosure mark) {
        LocalDate on = told.on().orElseThrow();
        boolean isSameMatter =
                told.about().isEmpty() || mark.about().isEmpty() || !Collections.disjoint(told.about(), mark.about());
        return isSameMatter && mark.on().filter(on::isBefore).isEmpty();
    }

    private static List<Disclosure> only(List<Disclosure> disclosures, DisclosureOutcome outcome) {
        return disclosures.stream()
                .filter(disclosure -> disclosure.outcome().equals(outcome))
                .toList();
    }
}
