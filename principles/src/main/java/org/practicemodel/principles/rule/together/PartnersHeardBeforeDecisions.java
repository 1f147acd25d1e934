package org.practicemodel.principles.rule.together;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.participation.AgencyView;
import org.practicemodel.core.participation.AgencyViewOutcome;
import org.practicemodel.core.participation.Decision;
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
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Decisions;
import org.practicemodel.principles.internal.Disagreements;
import org.practicemodel.principles.internal.OneRoleEach;
import org.practicemodel.principles.internal.Partners;

/**
 * The rule that partners are heard before a decision that affects them, {@code P01-R5}.
 *
 * <p>Our interpretation: of each decision of the episode that is marked as affecting a partner, or somebody who works for
 * it, that partner gave its view by the day of the decision, that day included. A partner that did not want to say was
 * asked, and that is an answer; one that has not answered leaves it open. Where its view is marked as not sought, the
 * record shows otherwise, unless somebody gives a reason; a view given in time beside that mark contradicts it. Partners are
 * agencies other than that of the lead worker. Where fewer agencies than two are in the team around the family, the lead
 * worker's and those that a decision affects included, there is nobody to ask. Where all that is known is that the partner
 * sees the decision differently and has had no answer, {@code E1-R2} looks at that one fact. What was decided cannot be
 * undone: it becomes history. For instance the school, asked on 3 March before a decision of 5 March 2026 about the
 * timetable.
 *
 * <p>Source: current guide ¶20 ("and with each other"); how it shows is our interpretation. Immutable and thread-safe.
 */
public final class PartnersHeardBeforeDecisions implements Rule {

    private static final RuleCode OWNER = RuleCode.of("E1-R2");
    private static final Set<AgencyViewOutcome> ASKED = Set.of(AgencyViewOutcome.GIVEN, AgencyViewOutcome.DECLINED);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P01-R5", "partners-heard-before-decisions", LeedsPrinciples.ALWAYS_WORKING_WITH)
            .testBasis(Basis.of(BasisKind.INTERPRETATION, Citation.of(LeedsSources.CURRENT_GUIDE, "¶20")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.DECISIONS, "affects", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.INVOLVEMENTS, "involvements", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.AGENCY_VIEWS, "on", Effort.CONVERSATION, WhoCanAct.WORKER))
            .addThresholds(Partners.AGENCIES)
            .build();

    /** Makes the rule; it holds no state. */
    public PartnersHeardBeforeDecisions() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        Set<AgencyId> leads = Partners.leads(view);
        List<Affected> affected = Decisions.of(view).stream()
                .flatMap(decision -> affected(view, leads, decision))
                .toList();
        List<Involvement> team = Partners.team(view);
        Set<AgencyId> agencies = new HashSet<>(leads);
        team.forEach(involvement -> agencies.add(involvement.agency()));
        affected.forEach(each -> agencies.add(each.agency()));
        if (agencies.size() < view.valueOf(Partners.AGENCIES)) {
            return view.coverage().holds(RecordType.INVOLVEMENTS) || !team.isEmpty()
                    ? Outcomes.notApplicable(Phrase.of("P01-R5.oneAgency"), List.of())
                    : Outcomes.absent(
                            view,
                            RecordType.INVOLVEMENTS,
                            Phrase.of("shared.involvementsNotHeld"),
                            List.of(Nearest.episode(view)));
        }
        return affected.isEmpty()
                ? Outcomes.absent(view, RecordType.DECISIONS, Phrase.of("P01-R5.none"), List.of(Nearest.episode(view)))
                : OneRoleEach.over(
                        view,
                        affected.stream().map(each -> heard(view, each)).toList(),
                        Phrase.of("shared.decisionsPast"));
    }

    private static Stream<Affected> affected(RecordView view, Set<AgencyId> leads, Decision decision) {
        return decision.affects().stream()
                .flatMap(party -> Partners.agency(view, party).stream())
                .filter(agency -> !leads.contains(agency))
                .distinct()
                .map(agency -> new Affected(decision, agency));
    }

    private Outcome heard(RecordView view, Affected affected) {
        List<AgencyView> views = view.record().engagement().agencyViews().stream()
                .filter(given -> given.agency().equals(affected.agency()))
                .filter(given -> given.about().stream().anyMatch(affected::isAbout))
                .toList();
        List<AgencyView> inTime = views.stream().filter(affected::isInTime).toList();
        List<AgencyView> notSought = views.stream()
                .filter(given -> given.outcome().equals(AgencyViewOutcome.NOT_SOUGHT))
                .toList();
        if (!inTime.isEmpty()) {
            return notSought.isEmpty()
                    ? Outcomes.met(affected.phrase("P01-R5.met"), supports(view, inTime))
                    : Outcomes.conflicting(
                            affected.phrase("P01-R5.conflicting"),
                            Stream.concat(
                                            inTime.stream().map(given -> Evidence.missing(view, given)),
                                            contradicts(view, notSought).stream())
                                    .toList());
        }
        return notSought.isEmpty() ? notInTime(view, affected, views) : notSought(view, affected, notSought);
    }

    private Outcome notSought(RecordView view, Affected affected, List<AgencyView> notSought) {
        Outcome.NotMet notMet = Outcomes.notMet(affected.phrase("P01-R5.notSought"), contradicts(view, notSought));
        Decision decision = affected.decision();
        return Outcomes.answered(
                view,
                descriptor.code(),
                descriptor.reasonEffect(),
                decision.on().map(notMet::settledOn).orElseGet(() -> History.settled(view, notMet)),
                Stream.<Entry>concat(Stream.of(decision), notSought.stream()).toList());
    }

    private static Outcome notInTime(RecordView view, Affected affected, List<AgencyView> views) {
        boolean objects = Disagreements.of(view).stream()
                .filter(disagreement -> !disagreement.byFamily()
                        && disagreement.response().isEmpty()
                        && Disagreements.isAbout(
                                disagreement, affected.decision().id()))
                .anyMatch(disagreement ->
                        Partners.agencies(view, disagreement.by().stream()).contains(affected.agency()));
        if (objects) {
            return Outcomes.sameAs(OWNER, affected.phrase("P01-R5.objects"), List.of());
        }
        List<AgencyView> given =
                views.stream().filter(each -> ASKED.contains(each.outcome())).toList();
        return Outcomes.absent(
                view,
                RecordType.AGENCY_VIEWS,
                affected.phrase(given.isEmpty() ? "P01-R5.notRecorded" : "P01-R5.notBefore"),
                Stream.concat(supports(view, given).stream(), Stream.of(Evidence.missing(view, affected.decision())))
                        .toList());
    }

    private static List<Evidence> supports(RecordView view, List<AgencyView> views) {
        return views.stream().map(given -> Evidence.supports(view, given)).toList();
    }

    private static List<Evidence> contradicts(RecordView view, List<AgencyView> views) {
        return views.stream().map(given -> Evidence.contradicts(view, given)).toList();
    }

    /** A decision and one of the partners that it affects. */
    private record Affected(Decision decision, AgencyId agency) {

        boolean isAbout(EntryId id) {
            return id.value().equals(decision.id().value());
        }

        boolean isInTime(AgencyView view) {
            Optional<LocalDate> decided = decision.on();
            return ASKED.contains(view.outcome())
                    && view.on()
                            .filter(given ->
                                    decided.filter(day -> !given.isAfter(day)).isPresent())
                            .isPresent();
        }

        Phrase phrase(String key) {
            return Phrase.of(key).with("agency", agency).with("decision", decision.id());
        }
    }
}
