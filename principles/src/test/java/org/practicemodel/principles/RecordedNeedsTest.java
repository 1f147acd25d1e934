package org.practicemodel.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.day;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.testing.Records;
import org.practicemodel.principles.testing.Family;

class RecordedNeedsTest {

    private static final Plan PLAN =
            Plan.builder().id(PlanId.of("plan-1")).kind(PlanKind.EARLY_HELP).build();

    /** For each type of fact, the record without the entries that hold it. */
    private static final Map<RecordType, UnaryOperator<PracticeRecord>> WITHOUT = Map.ofEntries(
            Map.entry(
                    RecordType.EPISODES,
                    record -> record.withJourney(record.journey().withEpisodes())),
            Map.entry(
                    RecordType.LEVELS_OF_HELP,
                    record -> record.withJourney(record.journey().withLevelsOfHelp())),
            Map.entry(
                    RecordType.REFERRALS,
                    record -> record.withJourney(record.journey().withReferrals())),
            Map.entry(
                    RecordType.REFERRAL_DECISIONS,
                    record -> record.withJourney(record.journey().withReferrals())),
            Map.entry(
                    RecordType.ASSESSMENTS,
                    record -> record.withJourney(record.journey().withAssessments())),
            Map.entry(
                    RecordType.PROTECTION_CONFERENCES,
                    record -> record.withJourney(record.journey().withProtectionConferences())),
            Map.entry(
                    RecordType.PROCEEDINGS,
                    record -> record.withJourney(record.journey().withProceedings())),
            Map.entry(
                    RecordType.LEAD_ALLOCATIONS,
                    record -> record.withTeam(record.team().withLeadAllocations())),
            Map.entry(
                    RecordType.LEAD_CHANGE_REASONS,
                    record -> record.withTeam(record.team().withLeadAllocations())),
            Map.entry(
                    RecordType.WORKER_AGENCIES,
                    record -> record.withTeam(record.team().withWorkers())),
            Map.entry(
                    RecordType.INVOLVEMENTS,
                    record -> record.withTeam(record.team().withInvolvements())),
            Map.entry(
                    RecordType.MEMBERS,
                    record -> record.withFamily(record.family().withMembers())),
            Map.entry(
                    RecordType.HOUSEHOLDS,
                    record -> record.withFamily(record.family().withMembers())),
            Map.entry(
                    RecordType.PARENTAL_RESPONSIBILITY,
                    record -> record.withFamily(record.family().withMembers())),
            Map.entry(
                    RecordType.RELATIONSHIPS,
                    record -> record.withFamily(record.family().withRelationships())),
            Map.entry(
                    RecordType.NETWORK,
                    record -> record.withFamily(record.family().withNetwork())),
            Map.entry(RecordType.FORMULATIONS, record -> record.withFormulations()),
            Map.entry(
                    RecordType.EARLIER_INTERVENTIONS,
                    record -> record.withFormulations(record.formulations().stream()
                            .map(formulation -> formulation.withEarlierInterventions())
                            .toList())),
            Map.entry(
                    RecordType.ACTIONS,
                    record -> record.withActions()
                            .withFormulations(record.formulations().stream()
                                    .map(formulation -> formulation.withActions())
                                    .toList())),
            Map.entry(
                    RecordType.GOALS,
                    record -> record.withGoals()
                            .withFormulations(record.formulations().stream()
                                    .map(formulation -> formulation.withGoals())
                                    .toList())),
            Map.entry(
                    RecordType.HELP,
                    record -> record.withJourney(record.journey().withHelp())),
            Map.entry(RecordType.PLANS, record -> record.withPlans()),
            Map.entry(RecordType.PLAN_LINKS, record -> record.withPlans()),
            Map.entry(RecordType.PLAN_EDITIONS, record -> record.withPlans()),
            Map.entry(RecordType.REVIEWS, record -> record.withReviews()),
            Map.entry(
                    RecordType.FAMILY_GROUP_CONFERENCE_OFFERS,
                    record -> record.withEngagement(record.engagement().withFamilyGroupConferenceOffers())),
            Map.entry(
                    RecordType.FAMILY_GROUP_CONFERENCES,
                    record -> record.withEngagement(record.engagement().withFamilyGroupConferences())),
            Map.entry(
                    RecordType.DOCUMENT_SHARES,
                    record -> record.withEngagement(record.engagement().withDocumentShares())));

    private static boolean answers(PracticeRecord record, RecordType type, String field) {
        return new RecordedNeeds(record).answers(new EvidenceNeed(type, field, Effort.FACT, WhoCanAct.WORKER));
    }

    private static boolean answers(String field, Plan... plans) {
        return answers(Family.nothing().withPlans(plans), RecordType.PLANS, field);
    }

    @Test
    void aTypeIsRecordedWhereItsEntriesAre() {
        assertThat(WITHOUT).allSatisfy((type, without) -> {
            PracticeRecord record = Stream.iterate(0L, seed -> seed + 1)
                    .map(seed -> Records.record(seed, 4))
                    .filter(full -> !without.apply(full).equals(full))
                    .findFirst()
                    .orElseThrow();

            assertThat(answers(record, type, "entries")).as(type.value()).isTrue();
            assertThat(answers(without.apply(record), type, "entries"))
                    .as(type.value())
                    .isFalse();
        });
    }

    @Test
    void aTypeThatNobodyKnowsIsNotRecorded() {
        assertThat(answers(Family.record(), RecordType.of("dreams"), "entries")).isFalse();
    }

    @Test
    void everyEntryMustHaveTheField() {
        Plan agreed = PLAN.withAgreedOn(day("2026-01-05"));

        assertThat(answers("agreedOn", agreed, agreed)).isTrue();
        assertThat(answers("agreedOn", agreed, PLAN)).isFalse();
        assertThat(answers("kind", PLAN)).isTrue();
    }

    @Test
    void aListIsThereWhereItIsNotEmpty() {
        assertThat(answers("subjects", PLAN)).isFalse();
        assertThat(answers("subjects", PLAN.withSubjects(PersonId.of("person-1"))))
                .isTrue();
    }

    @Test
    void anIntervalIsThereWhereItsStartIsKnown() {
        PracticeRecord record = Family.record();
        PracticeRecord undated = record.withTeam(record.team()
                .withLeadAllocations(record.team().leadAllocations().stream()
                        .map(lead -> lead.withInterval(RecordedInterval.builder()
                                .until(day("2026-02-01"))
                                .build()))
                        .toList()));

        assertThat(answers(record, RecordType.LEAD_ALLOCATIONS, "interval")).isTrue();
        assertThat(answers(undated, RecordType.LEAD_ALLOCATIONS, "interval")).isFalse();
    }
}
