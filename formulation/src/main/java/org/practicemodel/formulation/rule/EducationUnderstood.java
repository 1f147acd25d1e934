package org.practicemodel.formulation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.family.ViewOutcome;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorDomain;
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
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.Answer;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that education is part of how things are understood, {@code P09-R2}.
 *
 * <p>Our interpretation: for each living child of school age a formulation says something about education, be it that it
 * helps, that it weighs, or that it was asked and nothing was found; and the child was asked for their own view of it,
 * unless it is recorded that they could not be asked or did not want to be. Where people agreed for now to a formulation
 * in which education was marked as not considered for a child who was of that age on that day, the record shows
 * otherwise. How old a child is counts on the day to look from, or on the last day of work that has ended. Of a child
 * whose day of birth is not known closely enough nothing is held against anybody. For instance a girl of 9 who says that
 * the choir is the best hour of her week.
 *
 * <p>Source: current guide ¶29; school age after section 8 of the Education Act 1996, in whole years of age. Immutable
 * and thread-safe.
 */
public final class EducationUnderstood implements Rule {

    private static final Basis LAW = Basis.of(BasisKind.GUIDANCE, Citation.of("Education Act 1996", "section 8"));

    /** The age in years from which a child is of school age, itself included. */
    public static final Threshold FROM = LeedsDescriptors.statutory("education.ageFrom", ThresholdUnit.COUNT, 5, LAW);

    /** The age in years up to which a child is of school age, itself included. */
    public static final Threshold TO = LeedsDescriptors.statutory("education.ageTo", ThresholdUnit.COUNT, 16, LAW);

    /** What a child of whom one of these is recorded was asked, or could not be asked. */
    private static final Set<ViewOutcome> CANNOT_BE_ASKED =
            Set.of(ViewOutcome.DECLINED, ViewOutcome.NOT_FOUND, ViewOutcome.COURT_ORDER, ViewOutcome.NOT_SAFE);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P09-R2",
                    "education-understood",
                    LeedsPrinciples.RECOGNISING_ENGAGEMENT_WITH_EDUCATION_AS_A_PROTECTIVE_FACTOR)
            .standing(Standing.KEY)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.CURRENT_GUIDE, "¶29")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.MEMBERS, "bornOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.FORMULATIONS, "factors.domains", Effort.CONVERSATION, WhoCanAct.WORKER))
            .addThresholds(FROM, TO)
            .build();

    /** Makes the rule; it holds no state. */
    public EducationUnderstood() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        if (view.children().isEmpty()) {
            return Outcomes.absent(
                    view, RecordType.MEMBERS, Phrase.of("shared.childrenUnknown"), List.of(Evidence.missing()));
        }
        List<FamilyMember> children = view.livingChildren().stream()
                .filter(child -> isOfSchoolAge(view, child) != Answer.NO)
                .toList();
        return children.isEmpty()
                ? Outcomes.notApplicable(Phrase.of("P09-R2.noneOfSchoolAge"), List.of())
                : FormulationsNow.together(
                        view,
                        formulations -> FormulationsNow.over(
                                view,
                                children.stream()
                                        .map(child -> looked(view, formulations, child))
                                        .toList()));
    }

    private Outcome looked(RecordView view, List<Formulation> formulations, FamilyMember child) {
        List<Factor> said = formulations.stream()
                .flatMap(formulation -> education(formulation, child.id()))
                .filter(factor -> Explorations.isSaid(factor.statement(), factor.exploration()))
                .sorted(Comparator.comparing(factor -> factor.id().value()))
                .toList();
        List<Evidence> evidence =
                said.stream().map(factor -> Evidence.supports(view, factor)).toList();
        if (!said.isEmpty() && (isUnableToSay(child) || said.stream().anyMatch(factor -> wasAsked(factor, child)))) {
            return Outcomes.met(Phrase.of("P09-R2.met"), evidence);
        }
        Evidence beside = Evidence.missing(view, child);
        if (isOfSchoolAge(view, child) == Answer.UNKNOWN) {
            return Outcomes.absent(view, RecordType.MEMBERS, Phrase.of("P09-R2.ageUnknown"), List.of(beside));
        }
        if (!said.isEmpty()) {
            return Outcomes.notRecorded(
                            Phrase.of("P09-R2.ownViewOpen"),
                            Stream.concat(evidence.stream(), Stream.of(beside)).toList())
                    .lacking(RecordType.FORMULATIONS);
        }
        List<Formulation> closed = formulations.stream()
                .filter(formulation -> formulation
                        .signOff()
                        .filter(signed -> isOfSchoolAge(view, child, signed.on()) == Answer.YES)
                        .isPresent())
                .filter(formulation ->
                        education(formulation, child.id()).findAny().isPresent())
                .toList();
        return closed.isEmpty()
                ? Outcomes.notRecorded(Phrase.of("P09-R2.open"), List.of(beside))
                        .lacking(RecordType.FORMULATIONS)
                : otherwise(view, closed, child);
    }

    private Outcome otherwise(RecordView view, List<Formulation> closed, FamilyMember child) {
        List<Evidence> marked = closed.stream()
                .flatMap(formulation -> education(formulation, child.id()))
                .sorted(Comparator.comparing(factor -> factor.id().value()))
                .map(factor -> Evidence.contradicts(view, factor))
                .toList();
        return FormulationsNow.otherwise(
                view, descriptor, Outcomes.notMet(Phrase.of("P09-R2.notConsidered"), marked), closed);
    }

    private static Stream<Factor> education(Formulation formulation, PersonId child) {
        return formulation.factors().stream()
                .filter(factor -> factor.domains().contains(FactorDomain.EDUCATION))
                .filter(factor -> Factors.isAbout(formulation, factor, child));
    }

    private static Answer isOfSchoolAge(RecordView view, FamilyMember child) {
        return isOfSchoolAge(view, child, view.episode().lastDay());
    }

    private static Answer isOfSchoolAge(RecordView view, FamilyMember child, LocalDate day) {
        return child.isAged(day, view.valueOf(FROM), view.valueOf(TO));
    }

    private static boolean isUnableToSay(FamilyMember child) {
        return child.viewSought()
                .filter(sought -> CANNOT_BE_ASKED.contains(sought.outcome()))
                .isPresent();
    }

    private static boolean wasAsked(Factor factor, FamilyMember child) {
        Party asked = Party.of(child.id());
        return factor.statement().filter(said -> said.saidBy().contains(asked)).isPresent()
                || factor.exploration()
                        .filter(explored -> explored.with().contains(asked))
                        .isPresent()
                || factor.perspectives().stream()
                        .filter(perspective ->
                                perspective.who().filter(asked::equals).isPresent())
                        .anyMatch(perspective -> !perspective.stance().equals(Stance.NOT_ASKED));
    }
}
