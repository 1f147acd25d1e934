package org.practicemodel.core.source.dfecsc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.ClosureReason;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.ReferralDecision;
import org.practicemodel.core.journey.ReferralSource;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.problem.Grade;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.Adapting;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.time.PartialDate;

/** The sample child of the Department's own schema: every date is 14 June 2022. */
class DfeCscSampleTest {

    private static final LocalDate THE_DAY = LocalDate.of(2022, 6, 14);
    private static final RecordedInterval THAT_DAY = RecordedInterval.between(THE_DAY, THE_DAY);
    private static final List<PersonId> THE_CHILD = List.of(PersonId.of("child-1"));

    private static AdaptedRecord sample() throws IOException {
        JsonNode example = new ObjectMapper()
                .readTree(Adapting.shared("dfe-csc-openapi-1.0.1.json").toFile())
                .at("/components/schemas/CSC/items/example");
        return Adapting.only(Adapting.dfe(("[" + example + "]").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isReadWithoutAProblem() throws IOException {
        AdaptedRecord item = sample();

        assertThat(item.index()).isZero();
        assertThat(item.hasProblems()).isFalse();
        assertThat(item).hasToString("item 0 read, problems: 0, notes: 35");
        assertThat(Adapting.notable(item)).isEmpty();
    }

    @Test
    void carriesTheDatesThatRulesRead() throws IOException {
        PracticeRecord record = sample().record().orElseThrow();

        assertThat(record.id()).hasToString("record-1");
        assertThat(record.family().members()).singleElement().satisfies(child -> {
            assertThat(child.id()).isEqualTo(THE_CHILD.get(0));
            assertThat(child.role()).isEqualTo(FamilyRole.CHILD);
            assertThat(child.bornOn()).contains(PartialDate.of(THE_DAY));
            assertThat(child.dueOn()).isEmpty();
        });
        assertThat(record.journey().episodes()).singleElement().satisfies(episode -> {
            assertThat(episode.openedOn()).contains(THE_DAY);
            assertThat(episode.subjects()).isEqualTo(THE_CHILD);
            assertThat(episode.closure().orElseThrow().on()).isEqualTo(THE_DAY);
            assertThat(episode.closure().orElseThrow().reason()).contains(ClosureReason.OTHER);
            assertThat(episode.closure().orElseThrow().sourceReason()).contains(code("RC7"));
        });
        assertThat(record.journey().referrals()).singleElement().satisfies(referral -> {
            assertThat(referral.receivedOn()).contains(THE_DAY);
            assertThat(referral.decidedOn()).isEmpty();
            assertThat(referral.decision()).contains(ReferralDecision.FURTHER_ACTION);
            assertThat(referral.source()).contains(ReferralSource.FAMILY);
            assertThat(referral.sourceOrigin()).contains(code("1C"));
        });
        assertThat(record.journey().assessments()).singleElement().satisfies(assessment -> {
            assertThat(assessment.startedOn()).contains(THE_DAY);
            assertThat(assessment.authorisedOn()).contains(THE_DAY);
        });
        assertThat(record.journey().protectionConferences())
                .singleElement()
                .satisfies(conference -> assertThat(conference.heldOn()).isEqualTo(THE_DAY));
        assertThat(record.journey().levelsOfHelp()).singleElement().satisfies(level -> {
            assertThat(level.level()).isEqualTo(HelpLevel.LOOKED_AFTER);
            assertThat(level.interval()).isEqualTo(THAT_DAY);
        });
        assertThat(record.team().leadAllocations()).singleElement().satisfies(lead -> {
            assertThat(lead.worker()).hasToString("worker-1");
            assertThat(lead.role()).isEqualTo(AllocationRole.LEAD);
            assertThat(lead.interval()).isEqualTo(THAT_DAY);
        });
        assertThat(record.plans())
                .extracting(Plan::kind)
                .containsExactly(PlanKind.CHILD_IN_NEED, PlanKind.CHILD_PROTECTION);
        assertThat(record.plans()).allSatisfy(plan -> {
            assertThat(plan.agreedOn()).contains(THE_DAY);
            assertThat(plan.interval()).contains(THAT_DAY);
        });
    }

    @Test
    void givesEveryEntryAnIdOfItsOwnAndAPlaceInTheSource() throws IOException {
        Entries entries = Entries.of(sample().record().orElseThrow());

        assertThat(entries.repeated()).isEmpty();
        assertThat(entries.broken()).isEmpty();
        assertThat(entries.all()).hasSize(10).allSatisfy(entry -> {
            assertThat(entry.entry().provenance().orElseThrow().sourceSystem()).contains("dfe-csc");
            assertThat(entry.entry().provenance().orElseThrow().path().orElseThrow())
                    .startsWith("/0");
        });
    }

    @Test
    void listsEveryFieldLeftBehindOnceAndNoValue() throws IOException {
        assertThat(sample().problems())
                .allMatch(problem -> problem.grade() == Grade.NOTE)
                .allMatch(problem -> problem.code() == ProblemCode.NOT_TAKEN_OVER)
                .extracting(Problem::pointer)
                .containsExactly(
                        "/0/mis_child_id",
                        "/0/child_details/unique_pupil_number",
                        "/0/child_details/former_unique_pupil_number",
                        "/0/child_details/unique_pupil_number_unknown_reason",
                        "/0/child_details/first_name",
                        "/0/child_details/surname",
                        "/0/child_details/expected_date_of_birth",
                        "/0/child_details/sex",
                        "/0/child_details/ethnicity",
                        "/0/child_details/disabilities",
                        "/0/child_details/postcode",
                        "/0/child_details/uasc_flag",
                        "/0/child_details/uasc_end_date",
                        "/0/health_and_wellbeing/sdq_assessments",
                        "/0/social_care_episodes/0/social_care_episode_id",
                        "/0/social_care_episodes/0/child_and_family_assessments/0/child_and_family_assessment_id",
                        "/0/social_care_episodes/0/child_and_family_assessments/0/factors",
                        "/0/social_care_episodes/0/child_in_need_plans/0/child_in_need_plan_id",
                        "/0/social_care_episodes/0/section_47_assessments/0/section_47_assessment_id",
                        "/0/social_care_episodes/0/section_47_assessments/0/start_date",
                        "/0/social_care_episodes/0/section_47_assessments/0/icpc_required_flag",
                        "/0/social_care_episodes/0/section_47_assessments/0/end_date",
                        "/0/social_care_episodes/0/child_protection_plans/0/child_protection_plan_id",
                        "/0/social_care_episodes/0/child_looked_after_placements/0/child_looked_after_placement_id",
                        "/0/social_care_episodes/0/child_looked_after_placements/0/start_reason",
                        "/0/social_care_episodes/0/child_looked_after_placements/0/placement_type",
                        "/0/social_care_episodes/0/child_looked_after_placements/0/postcode",
                        "/0/social_care_episodes/0/child_looked_after_placements/0/end_reason",
                        "/0/social_care_episodes/0/child_looked_after_placements/0/change_reason",
                        "/0/social_care_episodes/0/adoption/initial_decision_date",
                        "/0/social_care_episodes/0/adoption/matched_date",
                        "/0/social_care_episodes/0/adoption/placed_date",
                        "/0/social_care_episodes/0/care_leavers/contact_date",
                        "/0/social_care_episodes/0/care_leavers/activity",
                        "/0/social_care_episodes/0/care_leavers/accommodation");
    }

    private static SourceCode code(String code) {
        return SourceCode.builder().system("dfe-csc").code(code).build();
    }

    @Test
    void knowsEveryPropertyOfTheSchemaAndNoOther() throws IOException {
        JsonNode child = new ObjectMapper()
                .readTree(Adapting.shared("dfe-csc-openapi-1.0.1.json").toFile())
                .at("/components/schemas/CSC/items");

        AdaptedRecord item = Adapting.only(Adapting.dfe("[" + emptyOf(child) + "]"));

        assertThat(Adapting.notable(item))
                .containsExactly(
                        "required /0/la_child_id 1:2 the id of the child; its place in the source stands in for it",
                        "required /0/social_care_episodes/0/care_worker_details/0/worker_id 1:627 the id of the worker; the allocation was left out");
    }

    // Each property of an object, with a value of its type that says nothing.
    private static String emptyOf(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "object" -> {
                StringBuilder object = new StringBuilder("{");
                schema.path("properties")
                        .fields()
                        .forEachRemaining(property -> object.append(object.length() > 1 ? "," : "")
                                .append("\"")
                                .append(property.getKey())
                                .append("\":")
                                .append(emptyOf(property.getValue())));
                yield object.append("}").toString();
            }
            case "array" -> "[" + emptyOf(schema.path("items")) + "]";
            case "boolean" -> "false";
            case "integer" -> "1";
            default -> "\"\"";
        };
    }
}
