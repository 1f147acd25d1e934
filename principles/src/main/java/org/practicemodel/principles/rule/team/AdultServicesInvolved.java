package org.practicemodel.principles.rule.team;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorDomain;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.team.Agency;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.AgencyKind;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.FormulationsOfWork;
import org.practicemodel.principles.internal.Intervals;

/**
 * The rule that adult services are part of it where an adult needs support, {@code E1-R4}: think family. It never shows
 * otherwise.
 *
 * <p>Our interpretation: an adult needs support where a factor of a formulation of this work that holds now is about a
 * parent, a carer or another adult of the family, belongs to health or emotional wellbeing, and is not only a strength. For
 * each such adult an agency for adults, or an agency that is involved for that adult by name, is involved on the last day
 * to look at. No need that nobody put into words is guessed, and it may be that the adult has all the support that they
 * want. For instance a mother who is low, and the team for adults' mental health involved for her.
 *
 * <p>Source: board report 2020 §3.27 ("Think family"). Immutable and thread-safe.
 */
public final class AdultServicesInvolved implements Rule {

    private static final Set<FactorDomain> NEEDS = Set.of(FactorDomain.HEALTH, FactorDomain.EMOTIONAL_WELLBEING);

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E1-R4", "adult-services-involved", LeedsElements.MULTI_AGENCY_WORKING)
            .advisory(true)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.BOARD_REPORT_2020, "§3.27")))
            .addNeeds(
                    new EvidenceNeed(RecordType.INVOLVEMENTS, "involvements", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.INVOLVEMENTS, "subjects", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.MEMBERS, "role", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.FORMULATIONS, "factors.about", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public AdultServicesInvolved() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Outcome> things = view.record().family().members().stream()
                .filter(member -> !member.role().equals(FamilyRole.CHILD)
                        && member.diedOn().isEmpty())
                .sorted(Comparator.comparing(member -> member.id().value()))
                .flatMap(adult -> supported(view, adult).stream())
                .toList();
        return Outcomes.over(view, things, Phrase.of("E1-R4.none"));
    }

    private static Optional<Outcome> supported(RecordView view, FamilyMember adult) {
        List<Factor> needs = FormulationsOfWork.of(view).stream()
                .flatMap(formulation -> formulation.factors().stream())
                .filter(factor -> isNeedOf(adult.id(), factor))
                .sorted(Comparator.comparing(factor -> factor.id().value()))
                .toList();
        if (needs.isEmpty()) {
            return Optional.empty();
        }
        Set<AgencyId> forAdults = view.record().team().agencies().stream()
                .filter(agency -> agency.kind().equals(AgencyKind.ADULT_SERVICES))
                .map(Agency::id)
                .collect(Collectors.toSet());
        List<Involvement> involved = view.record().team().involvements().stream()
                .filter(involvement -> Intervals.holdOn(view.episode().lastDay(), involvement.interval()))
                .filter(involvement -> involvement.subjects().contains(adult.id())
                        || (involvement.subjects().isEmpty() && forAdults.contains(involvement.agency())))
                .sorted(Comparator.comparing(involvement -> involvement.id().value()))
                .toList();
        return Optional.of(
                involved.isEmpty()
                        ? Outcomes.absent(
                                view,
                                RecordType.INVOLVEMENTS,
                                Phrase.of("E1-R4.notRecorded"),
                                needs.stream()
                                        .map(need -> Evidence.missing(view, need))
                                        .toList())
                        : Outcomes.met(
                                Phrase.of("E1-R4.met"),
                                Stream.<Entry>concat(needs.stream(), involved.stream())
                                        .map(entry -> Evidence.supports(view, entry))
                                        .toList()));
    }

    private static boolean isNeedOf(PersonId adult, Factor factor) {
        return factor.about().contains(adult)
                && factor.statement().isPresent()
                && factor.domains().stream().anyMatch(NEEDS::contains)
                && !factor.kinds().isEmpty()
                && factor.kinds().stream().anyMatch(kind -> !kind.equals(FactorKind.PROTECTIVE));
    }
}
