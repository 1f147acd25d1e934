package org.practicemodel.principles.rule.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.ConsiderationOutcome;
import org.practicemodel.core.journey.FamilyAndFriendsConsideration;
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
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;
import org.practicemodel.principles.internal.Subjects;

/**
 * {@code P03-R6}, family and friends considered first: where a child may live elsewhere, family and friends were considered
 * with the family before other care.
 *
 * <p>Living elsewhere is thought of where a recorded prompt of the episode says so, or a child came to be looked after in it.
 * Each child that this is about is looked at, unborn children too; brothers and sisters may have different answers. A
 * consideration counts for the children it names, or for all, and only up to the day on which the child came to be looked
 * after, that day included; one of a later day does not say what was thought of first. One that was made before anything
 * called for it is met.
 *
 * <p>Only the mark that family and friends were not considered speaks against, only where living elsewhere is thought of, and
 * not where they were considered in time all the same; a recorded reason answers. For instance the aunt, thought of together
 * with the mother on 6 March 2026. Immutable and thread-safe. Source: current guide ¶23 ("Enabling the utility of the
 * family"); Partners in Practice page ¶11 ("keep the child within their family network"); Children Act 1989, section 22C; how
 * it is seen is our interpretation.
 */
public final class FamilyAndFriendsFirst implements Rule {

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P03-R6", "family-and-friends-first", LeedsPrinciples.ENABLING_THE_UTILITY_OF_THE_FAMILY)
            .testBasis(Basis.of(BasisKind.GUIDANCE, Citation.of("Children Act 1989", "section 22C")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.FAMILY_AND_FRIENDS, "outcome", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.FAMILY_AND_FRIENDS, "on", Effort.FACT, WhoCanAct.WORKER))
            .build();

    /** Makes the rule, which has no state. */
    public FamilyAndFriendsFirst() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<FamilyAndFriendsConsideration> considerations =
                view.record().journey().familyAndFriendsConsiderations().stream()
                        .filter(thought -> view.episode().belongs(thought.on()))
                        .sorted(Comparator.comparing(thought -> thought.id().value()))
                        .toList();
        List<LivingElsewhere> elsewhere = LivingElsewhere.of(view);
        if (elsewhere.isEmpty()) {
            return early(view, considerations);
        }
        return OneRoleEach.over(
                view,
                children(view, elsewhere).stream()
                        .map(child -> judged(
                                view,
                                about(child, elsewhere, LivingElsewhere::subjects),
                                about(child, considerations, FamilyAndFriendsConsideration::subjects)))
                        .distinct()
                        .toList(),
                Phrase.of("P03-R6.none"));
    }

    private static Outcome early(RecordView view, List<FamilyAndFriendsConsideration> considerations) {
        List<FamilyAndFriendsConsideration> considered = only(considerations, ConsiderationOutcome.CONSIDERED);
        return considered.isEmpty()
                ? Outcomes.notApplicable(Phrase.of("P03-R6.none"), List.of())
                : considered(view, considered);
    }

    /** Returns the children who may live elsewhere; nobody in particular where the record knows no child. */
    private static List<Optional<PersonId>> children(RecordView view, List<LivingElsewhere> elsewhere) {
        Stream<PersonId> named = elsewhere.stream().flatMap(thought -> thought.subjects().stream());
        Stream<PersonId> all =
                elsewhere.stream().anyMatch(thought -> thought.subjects().isEmpty())
                        ? view.children().stream().map(FamilyMember::id)
                        : Stream.empty();
        List<Optional<PersonId>> children = Stream.concat(named, all)
                .distinct()
                .sorted(Comparator.comparing(PersonId::value))
                .map(Optional::of)
                .toList();
        return children.isEmpty() ? List.of(Optional.empty()) : children;
    }

    private static <T> List<T> about(Optional<PersonId> child, List<T> entries, Function<T, List<PersonId>> subjects) {
        return entries.stream()
                .filter(entry -> child.map(id -> Subjects.include(subjects.apply(entry), id))
                        .orElse(true))
                .toList();
    }

    private static Outcome judged(
            RecordView view, List<LivingElsewhere> elsewhere, List<FamilyAndFriendsConsideration> considerations) {
        Optional<LocalDate> care = elsewhere.stream()
                .filter(LivingElsewhere::care)
                .map(LivingElsewhere::on)
                .findFirst();
        List<FamilyAndFriendsConsideration> considered = only(considerations, ConsiderationOutcome.CONSIDERED);
        List<FamilyAndFriendsConsideration> first = considered.stream()
                .filter(thought -> care.isEmpty()
                        || thought.on().filter(care.get()::isBefore).isEmpty())
                .toList();
        if (!first.isEmpty()) {
            return considered(view, first);
        }
        List<FamilyAndFriendsConsideration> not = only(considerations, ConsiderationOutcome.NOT_CONSIDERED);
        if (!not.isEmpty()) {
            return notConsidered(view, elsewhere, not);
        }
        if (!considered.isEmpty()) {
            return Outcomes.notRecorded(
                            Phrase.of("P03-R6.later").with("since", care.orElseThrow()), missing(view, considered))
                    .lacking(RecordType.FAMILY_AND_FRIENDS);
        }
        return Outcomes.absent(
                view,
                RecordType.FAMILY_AND_FRIENDS,
                Phrase.of("P03-R6.notRecorded"),
                missing(view, elsewhere.stream().map(LivingElsewhere::entry).toList()));
    }

    private static Outcome considered(RecordView view, List<FamilyAndFriendsConsideration> considered) {
        return Outcomes.met(
                Phrase.of("P03-R6.considered"),
                considered.stream()
                        .map(thought -> Evidence.supports(view, thought))
                        .toList());
    }

    private static Outcome notConsidered(
            RecordView view, List<LivingElsewhere> elsewhere, List<FamilyAndFriendsConsideration> not) {
        Outcome.NotMet otherwise = Outcomes.notMet(
                Phrase.of("P03-R6.notConsidered"),
                not.stream().map(thought -> Evidence.contradicts(view, thought)).toList());
        return Outcomes.answered(
                view,
                DESCRIPTOR.code(),
                DESCRIPTOR.reasonEffect(),
                History.settled(view, otherwise),
                Stream.<Entry>concat(not.stream(), elsewhere.stream().map(LivingElsewhere::entry))
                        .toList());
    }

    private static List<Evidence> missing(RecordView view, List<? extends Entry> beside) {
        return beside.stream().map(entry -> Evidence.missing(view, entry)).toList();
    }

    private static List<FamilyAndFriendsConsideration> only(
            List<FamilyAndFriendsConsideration> considerations, ConsiderationOutcome outcome) {
        return considerations.stream()
                .filter(thought -> thought.outcome().equals(outcome))
                .toList();
    }
}
