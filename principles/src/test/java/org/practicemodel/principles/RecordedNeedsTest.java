package org.practicemodel.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.FactorLevel;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.view.RecordedTypes;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.rule.LeedsRuleBooks;
import org.practicemodel.principles.testing.Family;

class RecordedNeedsTest {

    private static final Plan PLAN =
            Plan.builder().id(PlanId.of("plan-1")).kind(PlanKind.EARLY_HELP).build();

    private static final Formulation FORMULATION =
            Formulation.builder().id(FormulationId.of("formulation-1")).build();
    private static final Factor FACTOR = Factor.builder()
            .id(FactorId.of("factor-1"))
            .statement(Statement.of("Invented words."))
            .build();

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
                    record -> record.withEngagement(record.engagement().withDocumentShares())),
            Map.entry(
                    RecordType.INTERACTIONS,
                    record -> record.withEngagement(record.engagement().withInteractions())),
            Map.entry(
                    RecordType.CHILDREN_SEEN,
                    record -> record.withEngagement(record.engagement().withInteractions())),
            Map.entry(
                    RecordType.WORKING_STANCES,
                    record -> record.withEngagement(record.engagement().withInteractions())),
            Map.entry(
                    RecordType.MEETINGS,
                    record -> record.withEngagement(record.engagement().withMeetings())),
            Map.entry(
                    RecordType.HANDOVERS,
                    record -> record.withEngagement(record.engagement().withHandovers())),
            Map.entry(
                    RecordType.RUPTURES,
                    record -> record.withEngagement(record.engagement().withRuptures())),
            Map.entry(
                    RecordType.PREFERENCES,
                    record -> record.withEngagement(record.engagement().withPreferences())),
            Map.entry(
                    RecordType.ADJUSTMENTS,
                    record -> record.withEngagement(record.engagement().withAdjustments())),
            Map.entry(
                    RecordType.CONTRIBUTIONS,
                    record -> record.withEngagement(record.engagement().withContributions())),
            Map.entry(
                    RecordType.CHILD_VOICES,
                    record -> record.withEngagement(record.engagement().withChildVoices())),
            Map.entry(
                    RecordType.DECISIONS,
                    record -> record.withEngagement(record.engagement().withDecisions())),
            Map.entry(
                    RecordType.AGENCY_VIEWS,
                    record -> record.withEngagement(record.engagement().withAgencyViews())),
            Map.entry(
                    RecordType.DISAGREEMENTS,
                    record -> record.withEngagement(record.engagement().withDisagreements())),
            Map.entry(
                    RecordType.ADVOCACY_OFFERS,
                    record -> record.withEngagement(record.engagement().withAdvocacyOffers())),
            Map.entry(
                    RecordType.DISCLOSURES,
                    record -> record.withEngagement(record.engagement().withDisclosures())),
            Map.entry(
                    RecordType.INFORMATION_SHARES,
                    record -> record.withEngagement(record.engagement().withInformationShares())),
            Map.entry(
                    RecordType.HELP_CONSENTS,
                    record -> record.withEngagement(record.engagement().withHelpConsents())),
            Map.entry(
                    RecordType.COMMUNICATION_NEEDS,
                    record -> record.withEngagement(record.engagement().withCommunicationNeeds())),
            Map.entry(
                    RecordType.COMMUNICATION_PROVISIONS,
                    record -> record.withEngagement(record.engagement().withCommunicationProvisions())),
            Map.entry(
                    RecordType.FAMILY_FEEDBACK,
                    record -> record.withEngagement(record.engagement().withFamilyFeedback())),
            Map.entry(
                    RecordType.STEP_DOWN_PLANS,
                    record -> record.withJourney(record.journey().withStepDownPlans())),
            Map.entry(
                    RecordType.LEVEL_OF_HELP_REVIEWS,
                    record -> record.withJourney(record.journey().withLevelOfHelpReviews())),
            Map.entry(
                    RecordType.ONWARD_REFERRALS,
                    record -> record.withJourney(record.journey().withOnwardReferrals())),
            Map.entry(
                    RecordType.FAMILY_AND_FRIENDS,
                    record -> record.withJourney(record.journey().withFamilyAndFriendsConsiderations())),
            Map.entry(
                    RecordType.SIGNIFICANT_EVENTS,
                    record -> record.withJourney(record.journey().withSignificantEvents())),
            Map.entry(RecordType.EDUCATION, record -> record.withEducation()),
            Map.entry(RecordType.EDUCATION_ATTENDANCE, record -> record.withEducation()),
            Map.entry(RecordType.FAMILY_PLANS, record -> record.withPlans()),
            Map.entry(RecordType.BOTTOM_LINES, record -> record.withPlans()),
            Map.entry(RecordType.REVIEW_PARTICIPANTS, record -> record.withReviews()),
            Map.entry(RecordType.APPROVALS, record -> record.withApprovals()),
            Map.entry(RecordType.GOAL_OUTCOMES, record -> record.withGoalOutcomes()),
            Map.entry(RecordType.OUTCOME_MEASURES, record -> record.withOutcomeMeasures()),
            Map.entry(RecordType.STANCE_REFLECTIONS, record -> record.withStanceReflections()),
            Map.entry(RecordType.PRINCIPLE_TAGS, record -> record.withPrincipleTags()),
            Map.entry(
                    RecordType.VIEWS_SOUGHT,
                    record -> record.withFamily(record.family().withMembers())),
            Map.entry(
                    RecordType.ACTION_UPDATES,
                    record -> record.withActions()
                            .withFormulations(record.formulations().stream()
                                    .map(formulation -> formulation.withActions())
                                    .toList())));

    private static boolean answers(PracticeRecord record, RecordType type, String field) {
        return new RecordedNeeds(record).answers(new EvidenceNeed(type, field, Effort.FACT, WhoCanAct.WORKER));
    }

    private static boolean answers(String field, Plan... plans) {
        return answers(Family.nothing().withPlans(plans), RecordType.PLANS, field);
    }

    @Test
    void aTypeIsRecordedWhereItsEntriesAre() {
        List<PracticeRecord> records = LongStream.range(0, 20)
                .mapToObj(seed -> Records.record(seed, 4))
                .toList();

        assertThat(WITHOUT).allSatisfy((type, without) -> {
            PracticeRecord record = records.stream()
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

    private static EvidenceNeed need(RecordType type, String field, Effort effort) {
        return new EvidenceNeed(type, field, effort, WhoCanAct.WORKER);
    }

    private static PracticeRecord understanding(Formulation formulation) {
        return Family.record().withFormulations(formulation);
    }

    @Test
    void aPartOfAPartIsThereWhereEveryOneHasIt() {
        Factor placed = FACTOR.withLevel(FactorLevel.CHILD);

        assertThat(answers(understanding(FORMULATION), RecordType.FORMULATIONS, "factors.level"))
                .isFalse();
        assertThat(answers(understanding(FORMULATION.withFactors(placed)), RecordType.FORMULATIONS, "factors.level"))
                .isTrue();
        assertThat(answers(
                        understanding(FORMULATION.withFactors(placed, FACTOR.withId(FactorId.of("factor-2")))),
                        RecordType.FORMULATIONS,
                        "factors.level"))
                .isFalse();
        assertThat(answers(Family.record(), RecordType.FORMULATIONS, "factors.level"))
                .isFalse();
    }

    @Test
    void aNeedIsForTheEntriesWhereEachOfThemHasItsField() {
        PracticeRecord record = Family.record();
        RecordedNeeds needs = new RecordedNeeds(record.withFamily(record.family()
                .withMembers(FamilyMember.builder()
                        .id(PersonId.of("child-1"))
                        .role(FamilyRole.CHILD)
                        .bornOn(PartialDate.parse("2016-05-04"))
                        .build())));

        assertThat(needs.isForEntries(need(RecordType.MEMBERS, "role", Effort.FACT)))
                .isTrue();
        assertThat(needs.isForEntries(need(RecordType.INVOLVEMENTS, "involvements", Effort.FACT)))
                .isTrue();
        assertThat(needs.isForEntries(need(RecordType.MEMBERS, "bornOn", Effort.FACT)))
                .isFalse();
        assertThat(needs.isForEntries(need(RecordType.MEMBERS, "household", Effort.FACT)))
                .isFalse();
        assertThat(needs.isForEntries(need(RecordType.LEAD_ALLOCATIONS, "interval", Effort.FACT)))
                .isFalse();
    }

    @Test
    void everyNeedOfARuleNamesAPartThatIsThere() {
        Set<String> theEntriesThemselves = Set.of(
                "leadAllocations", "involvements", "familyFeedback", "levelOfHelpReviews", "memberships", "goals");
        List<SubjectRecord> records = LongStream.range(0, 40)
                .boxed()
                .<SubjectRecord>flatMap(seed -> Stream.of(
                        Records.record(seed, 4), WorkforceRecords.worker(seed, 4), WorkforceRecords.team(seed, 4)))
                .toList();

        List<EvidenceNeed> needs = LeedsRuleBooks.all().stream()
                .flatMap(book -> book.everyRule().stream())
                .flatMap(rule -> rule.descriptor().needs().stream())
                .filter(need -> !theEntriesThemselves.contains(need.field()))
                .toList();

        assertThat(needs).isNotEmpty();
        assertThat(needs.stream()
                        .filter(need -> records.stream()
                                .noneMatch(record -> value(record, need).isPresent())))
                .isEmpty();
    }

    private static Optional<Object> value(SubjectRecord record, EvidenceNeed need) {
        Stream<Optional<Object>> values =
                RecordedTypes.entries(need.type(), record).stream().map(Optional::of);
        for (String part : need.field().split("\\.", -1)) {
            values = values.flatMap(Optional::stream)
                    .flatMap(each -> each instanceof List<?> list ? list.stream() : Stream.of(each))
                    .map(each -> RecordedTypes.value(each, part));
        }
        return values.flatMap(Optional::stream).findFirst();
    }
}
