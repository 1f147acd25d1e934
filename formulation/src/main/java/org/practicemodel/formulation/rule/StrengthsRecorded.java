package org.practicemodel.formulation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
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
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that strengths are recorded for each child and for the family, {@code P08-R1}.
 *
 * <p>Our interpretation: for each living child one protective factor is about that child, by name or because the formulation
 * is about nobody else, and one is about the family as a whole; whichever formulation says so. A draft is still being
 * written, and a section that was left empty is never held against anybody. Where people agreed for now that no strength was
 * found for anybody, and nobody noted when, by whom or with whom that was looked at, the record shows otherwise. For
 * instance a child who sings in the choir, and an aunt's house that is open to all of them.
 *
 * <p>Source: current guide ¶16 and ¶28. Immutable and thread-safe.
 */
public final class StrengthsRecorded implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P08-R1", "strengths-recorded", LeedsPrinciples.STRENGTH_FOCUSSED)
            .standing(Standing.KEY)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.CURRENT_GUIDE, "¶16")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.MEMBERS, "role", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.FORMULATIONS, "factors", Effort.CONVERSATION, WhoCanAct.WORKER))
            .addThresholds(FormulationsNow.DUE)
            .build();

    /** Makes the rule; it holds no state. */
    public StrengthsRecorded() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.togetherOrNotYet(view, formulations -> looked(view, formulations));
    }

    private Outcome looked(RecordView view, List<Formulation> formulations) {
        List<Whose> everybody = Stream.concat(
                        view.livingChildren().stream().map(child -> new Whose(Optional.of(child))),
                        Stream.of(new Whose(Optional.empty())))
                .toList();
        List<Formulation> none = closedWithNone(formulations, everybody);
        if (!none.isEmpty()) {
            Outcome.NotMet otherwise = Outcomes.notMet(
                    Phrase.of("P08-R1.noneFound"),
                    none.stream()
                            .map(formulation -> Evidence.contradicts(view, formulation))
                            .toList());
            return FormulationsNow.over(view, List.of(FormulationsNow.otherwise(view, descriptor, otherwise, none)));
        }
        List<Outcome> things = new ArrayList<>();
        if (view.children().isEmpty()) {
            things.add(Outcomes.absent(
                    view, RecordType.MEMBERS, Phrase.of("shared.childrenUnknown"), List.of(Evidence.missing())));
        }
        everybody.forEach(whose -> things.add(strengthOf(view, formulations, whose)));
        return FormulationsNow.over(view, things);
    }

    private static Outcome strengthOf(RecordView view, List<Formulation> formulations, Whose whose) {
        Optional<Factor> strength = formulations.stream()
                .flatMap(formulation -> Factors.strengths(List.of(formulation)).stream()
                        .filter(factor -> whose.has(formulation, factor)))
                .min(Comparator.comparing(factor -> factor.id().value()));
        if (strength.isPresent()) {
            return Outcomes.met(Phrase.of("P08-R1.met"), List.of(Evidence.supports(view, strength.orElseThrow())));
        }
        List<Formulation> about = formulations.stream().filter(whose::isIn).toList();
        Optional<LocalDate> begunOn = about.isEmpty()
                ? view.episode().openedOn()
                : about.stream()
                        .filter(formulation -> !FormulationsNow.isAgreed(formulation))
                        .flatMap(draft -> draft.startedOn().stream())
                        .max(Comparator.naturalOrder());
        Entry nearest = whose.child().map(Entry.class::cast).orElseGet(() -> first(formulations));
        return FormulationsNow.notSoFar(
                view,
                begunOn,
                Phrase.of(whose.child().isPresent() ? "P08-R1.childOpen" : "P08-R1.familyOpen"),
                List.of(Evidence.missing(view, nearest)));
    }

    /** The agreed formulations that say of everybody that none was found, and nothing else about it; else none of them. */
    private static List<Formulation> closedWithNone(List<Formulation> formulations, List<Whose> everybody) {
        boolean isNoted = formulations.stream()
                .anyMatch(formulation -> FormulationsNow.answers(formulation, FactorKind.PROTECTIVE)
                                .findAny()
                                .isPresent()
                        || protective(formulation).anyMatch(factor -> !isNoneWithoutANote(factor)));
        List<Formulation> closed = formulations.stream()
                .filter(FormulationsNow::isAgreed)
                .filter(formulation -> protective(formulation).findAny().isPresent())
                .sorted(Comparator.comparing(formulation -> formulation.id().value()))
                .toList();
        boolean isOfAll = everybody.stream()
                .allMatch(whose -> closed.stream()
                        .anyMatch(formulation ->
                                protective(formulation).anyMatch(factor -> whose.isMeant(formulation, factor))));
        return isOfAll && !isNoted ? closed : List.of();
    }

    private static Stream<Factor> protective(Formulation formulation) {
        return formulation.factors().stream().filter(Factors::isProtective);
    }

    private static boolean isNoneWithoutANote(Factor factor) {
        return factor.statement().isEmpty()
                && factor.exploration()
                        .filter(explored -> explored.state().equals(ExplorationState.NONE_FOUND))
                        .filter(explored -> !isNoted(explored))
                        .isPresent();
    }

    private static boolean isNoted(Exploration explored) {
        return explored.on().isPresent()
                || explored.by().isPresent()
                || !explored.with().isEmpty();
    }

    private static Formulation first(List<Formulation> formulations) {
        return formulations.stream()
                .min(Comparator.comparing(formulation -> formulation.id().value()))
                .orElseThrow();
    }

    /** A child, or the family as a whole. */
    private record Whose(Optional<FamilyMember> child) {

        /** Checks whether a strength is theirs: what a formulation says of nobody else is a child's own too. */
        boolean has(Formulation formulation, Factor strength) {
            return child.map(FamilyMember::id)
                    .map(id -> strength.about().contains(id)
                            || (strength.about().isEmpty()
                                    && formulation.subjects().equals(List.of(id))))
                    .orElse(strength.about().isEmpty());
        }

        /** Checks whether they are meant where nothing was found. */
        boolean isMeant(Formulation formulation, Factor factor) {
            return child.map(FamilyMember::id)
                    .map(id -> Factors.isAbout(formulation, factor, id))
                    .orElse(factor.about().isEmpty());
        }

        boolean isIn(Formulation formulation) {
            return child.map(FamilyMember::id)
                    .map(id -> Factors.isAbout(formulation, id))
                    .orElse(true);
        }
    }
}
