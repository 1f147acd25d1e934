package org.practicemodel.examples.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Engagement;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
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
        record(RecordType.FORMULATIONS, HeldParts::withoutFormulations);
        plans(RecordType.FORMULATIONS, plan -> plan.withBasedOn(List.of()));
        formulations(RecordType.EARLIER_INTERVENTIONS, formulation -> formulation.withEarlierInterventions(List.of()));
        formulations(RecordType.GOALS, formulation -> formulation.withGoals(List.of()));
        plans(RecordType.GOALS, plan -> plan.withGoals(List.of()));
        record(RecordType.GOALS, record -> record.withGoals(List.of()));
        formulations(RecordType.ACTIONS, formulation -> formulation.withActions(List.of()));
        plans(RecordType.ACTIONS, plan -> plan.withActions(List.of()));
        record(RecordType.ACTIONS, record -> record.withActions(List.of()));
        record(RecordType.PLANS, record -> record.withPlans(List.of()));
        plans(
                RecordType.PLAN_LINKS,
                plan -> plan.withPartOf(Optional.empty())
                        .withSupersedes(Optional.empty())
                        .withSeparate(Optional.empty()));
        plans(RecordType.PLAN_EDITIONS, plan -> plan.withEdition(Optional.empty()));
        record(RecordType.REVIEWS, record -> record.withReviews(List.of()));
        engagement(
                RecordType.FAMILY_GROUP_CONFERENCE_OFFERS,
                engagement -> engagement.withFamilyGroupConferenceOffers(List.of()));
        engagement(RecordType.FAMILY_GROUP_CONFERENCES, engagement -> engagement.withFamilyGroupConferences(List.of()));
        engagement(RecordType.DOCUMENT_SHARES, engagement -> engagement.withDocumentShares(List.of()));
        engagement(RecordType.INTERACTIONS, engagement -> engagement.withInteractions(List.of()));
        interactions(RecordType.CHILDREN_SEEN, interaction -> interaction.withChildren(List.of()));
        interactions(RecordType.WORKING_STANCES, interaction -> interaction.withStances(List.of()));
        engagement(RecordType.MEETINGS, engagement -> engagement.withMeetings(List.of()));
        engagement(RecordType.HANDOVERS, engagement -> engagement.withHandovers(List.of()));
        engagement(
                RecordType.RUPTURES,
                engagement -> engagement.withRuptures(List.of()).withRepairs(List.of()));
        engagement(RecordType.PREFERENCES, engagement -> engagement.withPreferences(List.of()));
        interactions(
                RecordType.PREFERENCES,
                interaction -> interaction.withInLineWith(List.of()).withContraryTo(List.of()));
        engagement(RecordType.ADJUSTMENTS, engagement -> engagement.withAdjustments(List.of()));
        engagement(RecordType.CONTRIBUTIONS, engagement -> engagement.withContributions(List.of()));
        engagement(RecordType.CHILD_VOICES, engagement -> engagement.withChildVoices(List.of()));
        engagement(RecordType.DECISIONS, engagement -> engagement.withDecisions(List.of()));
        engagement(RecordType.AGENCY_VIEWS, engagement -> engagement.withAgencyViews(List.of()));
        engagement(RecordType.DISAGREEMENTS, engagement -> engagement.withDisagreements(List.of()));
        engagement(RecordType.ADVOCACY_OFFERS, engagement -> engagement.withAdvocacyOffers(List.of()));
        engagement(RecordType.DISCLOSURES, engagement -> engagement.withDisclosures(List.of()));
        engagement(RecordType.INFORMATION_SHARES, engagement -> engagement.withInformationShares(List.of()));
        engagement(RecordType.HELP_CONSENTS, engagement -> engagement.withHelpConsents(List.of()));
        engagement(
                RecordType.COMMUNICATION_NEEDS,
                engagement -> engagement.withCommunicationNeeds(List.of()).withCommunicationProvisions(List.of()));
        engagement(
                RecordType.COMMUNICATION_PROVISIONS, engagement -> engagement.withCommunicationProvisions(List.of()));
        engagement(RecordType.FAMILY_FEEDBACK, engagement -> engagement.withFamilyFeedback(List.of()));
        journey(RecordType.STEP_DOWN_PLANS, journey -> journey.withStepDownPlans(List.of()));
        journey(RecordType.LEVEL_OF_HELP_REVIEWS, journey -> journey.withLevelOfHelpReviews(List.of()));
        journey(RecordType.ONWARD_REFERRALS, journey -> journey.withOnwardReferrals(List.of()));
        journey(RecordType.FAMILY_AND_FRIENDS, journey -> journey.withFamilyAndFriendsConsiderations(List.of()));
        journey(RecordType.SIGNIFICANT_EVENTS, journey -> journey.withSignificantEvents(List.of()));
        members(RecordType.VIEWS_SOUGHT, member -> member.withViewSought(Optional.empty()));
        record(RecordType.EDUCATION, record -> record.withEducation(List.of()));
        record(
                RecordType.EDUCATION_ATTENDANCE,
                record -> record.withEducation(record.education().stream()
                        .map(entry ->
                                entry.withSessionsPossible(Optional.empty()).withSessionsMissed(Optional.empty()))
                        .toList()));
        plans(RecordType.FAMILY_PLANS, plan -> plan.withAdoption(Optional.empty()));
        plans(RecordType.BOTTOM_LINES, plan -> plan.withBottomLines(List.of()).withNoBottomLines(Optional.empty()));
        record(
                RecordType.REVIEW_PARTICIPANTS,
                record -> record.withReviews(record.reviews().stream()
                        .map(review -> review.withParticipants(List.of()))
                        .toList()));
        record(RecordType.APPROVALS, record -> record.withApprovals(List.of()));
        record(RecordType.GOAL_OUTCOMES, record -> record.withGoalOutcomes(List.of()));
        record(RecordType.OUTCOME_MEASURES, record -> record.withOutcomeMeasures(List.of()));
        record(RecordType.DISCUSSIONS, record -> record.withDiscussions(List.of()));
        record(RecordType.STANCE_REFLECTIONS, record -> record.withStanceReflections(List.of()));
        record(RecordType.PRINCIPLE_TAGS, record -> record.withPrincipleTags(List.of()));
        actions(RecordType.ACTION_UPDATES, action -> action.withUpdates(List.of()));
        record(RecordType.EDITIONS, record -> record.withEdition(Optional.empty()));
    }

    private HeldParts() {}

    /** A type of fact may stand in several places: each is emptied. */
    private static void record(RecordType type, UnaryOperator<PracticeRecord> without) {
        WITHOUT.merge(type, without, (first, second) -> record -> second.apply(first.apply(record)));
    }

    private static void journey(RecordType type, UnaryOperator<Journey> without) {
        record(type, record -> record.withJourney(without.apply(record.journey())));
    }

    private static void team(RecordType type, UnaryOperator<TeamAroundFamily> without) {
        record(type, record -> record.withTeam(without.apply(record.team())));
    }

    private static void family(RecordType type, UnaryOperator<Family> without) {
        record(type, record -> record.withFamily(without.apply(record.family())));
    }

    private static void members(RecordType type, UnaryOperator<FamilyMember> without) {
        family(
                type,
                family -> family.withMembers(
                        family.members().stream().map(without).toList()));
    }

    private static void plans(RecordType type, UnaryOperator<Plan> without) {
        record(
                type,
                record -> record.withPlans(record.plans().stream().map(without).toList()));
    }

    private static void formulations(RecordType type, UnaryOperator<Formulation> without) {
        record(
                type,
                record -> record.withFormulations(
                        record.formulations().stream().map(without).toList()));
    }

    /** A source without formulations may still hold goals and actions: those stand by themselves then. */
    private static PracticeRecord withoutFormulations(PracticeRecord record) {
        List<Goal> goals = Stream.concat(
                        record.formulations().stream().flatMap(formulation -> formulation.goals().stream()),
                        record.goals().stream())
                .toList();
        List<Action> actions = Stream.concat(
                        record.formulations().stream().flatMap(formulation -> formulation.actions().stream()),
                        record.actions().stream())
                .toList();
        return record.withFormulations(List.of()).withGoals(goals).withActions(actions);
    }

    private static void interactions(RecordType type, UnaryOperator<Interaction> without) {
        engagement(
                type,
                engagement -> engagement.withInteractions(
                        engagement.interactions().stream().map(without).toList()));
    }

    /** Actions stand in formulations or beside them. */
    private static void actions(RecordType type, UnaryOperator<Action> without) {
        formulations(
                type,
                formulation -> formulation.withActions(
                        formulation.actions().stream().map(without).toList()));
        record(
                type,
                record -> record.withActions(
                        record.actions().stream().map(without).toList()));
    }

    private static void engagement(RecordType type, UnaryOperator<Engagement> without) {
        record(type, record -> record.withEngagement(without.apply(record.engagement())));
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
