package org.practicemodel.examples.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.journey.Journey;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.TeamAroundFamily;

/** Takes out of a record what a source has no place for, as if the record had come from there. */
final class HeldParts {

    private static final Map<RecordType, UnaryOperator<PracticeRecord>> WITHOUT = new HashMap<>();

    static {
        journey(RecordType.EPISODES, journey -> journey.withEpisodes(List.of()));
        journey(RecordType.LEVELS_OF_HELP, journey -> journey.withLevelsOfHelp(List.of()));
        journey(RecordType.REFERRALS, journey -> journey.withReferrals(List.of()));
        journey(
                RecordType.REFERRAL_DECISIONS,
                journey -> journey.withReferrals(journey.referrals().stream()
                        .map(referral ->
                                referral.withDecidedOn(Optional.empty()).withDecision(Optional.empty()))
                        .toList()));
        journey(RecordType.ASSESSMENTS, journey -> journey.withAssessments(List.of()));
        journey(RecordType.PROTECTION_CONFERENCES, journey -> journey.withProtectionConferences(List.of()));
        journey(RecordType.PROCEEDINGS, journey -> journey.withProceedings(List.of()));
        team(RecordType.LEAD_ALLOCATIONS, team -> team.withLeadAllocations(List.of()));
        team(
                RecordType.LEAD_CHANGE_REASONS,
                team -> team.withLeadAllocations(team.leadAllocations().stream()
                        .map(lead -> lead.withChangeReason(Optional.empty()).withChangeRequestedBy(Optional.empty()))
                        .toList()));
        team(
                RecordType.WORKER_AGENCIES,
                team -> team.withWorkers(team.workers().stream()
                        .map(worker -> worker.withAgency(Optional.empty()))
                        .toList()));
        team(RecordType.INVOLVEMENTS, team -> team.withInvolvements(List.of()));
        family(RecordType.MEMBERS, family -> family.withMembers(List.of()));
        members(RecordType.HOUSEHOLDS, member -> member.withHousehold(List.of()));
        members(RecordType.PARENTAL_RESPONSIBILITY, member -> member.withParentalResponsibilityFor(List.of()));
        family(RecordType.RELATIONSHIPS, family -> family.withRelationships(List.of()));
        family(RecordType.NETWORK, family -> family.withNetwork(List.of()).withNetworkExploration(Optional.empty()));
        journey(RecordType.HELP, journey -> journey.withHelp(List.of()));
        WITHOUT.put(RecordType.FORMULATIONS, record -> record.withFormulations(List.of()));
        formulations(RecordType.EARLIER_INTERVENTIONS, formulation -> formulation.withEarlierInterventions(List.of()));
        formulations(RecordType.GOALS, formulation -> formulation.withGoals(List.of()));
        beside(RecordType.GOALS, record -> record.withGoals(List.of()));
        formulations(RecordType.ACTIONS, formulation -> formulation.withActions(List.of()));
        beside(RecordType.ACTIONS, record -> record.withActions(List.of()));
        WITHOUT.put(RecordType.PLANS, record -> record.withPlans(List.of()));
        plans(
                RecordType.PLAN_LINKS,
                plan -> plan.withPartOf(Optional.empty())
                        .withSupersedes(Optional.empty())
                        .withSeparate(Optional.empty()));
        plans(RecordType.PLAN_EDITIONS, plan -> plan.withEdition(Optional.empty()));
        WITHOUT.put(RecordType.REVIEWS, record -> record.withReviews(List.of()));
        engagement(
                RecordType.FAMILY_GROUP_CONFERENCE_OFFERS,
                engagement -> engagement.withFamilyGroupConferenceOffers(List.of()));
        engagement(RecordType.FAMILY_GROUP_CONFERENCES, engagement -> engagement.withFamilyGroupConferences(List.of()));
        engagement(RecordType.DOCUMENT_SHARES, engagement -> engagement.withDocumentShares(List.of()));
    }

    private HeldParts() {}

    private static void journey(RecordType type, UnaryOperator<Journey> without) {
        WITHOUT.put(type, record -> record.withJourney(without.apply(record.journey())));
    }

    private static void team(RecordType type, UnaryOperator<TeamAroundFamily> without) {
        WITHOUT.put(type, record -> record.withTeam(without.apply(record.team())));
    }

    private static void family(RecordType type, UnaryOperator<Family> without) {
        WITHOUT.put(type, record -> record.withFamily(without.apply(record.family())));
    }

    private static void members(RecordType type, UnaryOperator<FamilyMember> without) {
        family(
                type,
                family -> family.withMembers(
                        family.members().stream().map(without).toList()));
    }

    private static void formulations(RecordType type, UnaryOperator<Formulation> without) {
        WITHOUT.put(
                type,
                record -> record.withFormulations(
                        record.formulations().stream().map(without).toList()));
    }

    /** What stands in the record as well as in its formulations. */
    private static void beside(RecordType type, UnaryOperator<PracticeRecord> without) {
        WITHOUT.computeIfPresent(type, (same, inside) -> record -> without.apply(inside.apply(record)));
    }

    private static void plans(RecordType type, UnaryOperator<Plan> without) {
        WITHOUT.put(
                type,
                record -> record.withPlans(record.plans().stream().map(without).toList()));
    }

    private static void engagement(RecordType type, UnaryOperator<Engagement> without) {
        WITHOUT.put(type, record -> record.withEngagement(without.apply(record.engagement())));
    }

    /** The types of fact that can be taken out. */
    static List<RecordType> types() {
        return List.copyOf(WITHOUT.keySet());
    }

    /** Returns a record as a source with this coverage would hold it. */
    static PracticeRecord of(PracticeRecord whole, Coverage coverage) {
        PracticeRecord held = whole.withCoverage(coverage);
        for (Map.Entry<RecordType, UnaryOperator<PracticeRecord>> part : WITHOUT.entrySet()) {
            if (coverage.stateOf(part.getKey())
                    .filter(CoverageState.NOT_HELD::equals)
                    .isPresent()) {
                held = part.getValue().apply(held);
            }
        }
        return held;
    }
}
