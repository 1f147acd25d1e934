package org.practicemodel.core.source.dfecsc;

import static org.practicemodel.core.internal.SourceShape.Kind.DELETION_MARKER;
import static org.practicemodel.core.internal.SourceShape.Kind.FLAG;
import static org.practicemodel.core.internal.SourceShape.Kind.LEFT_BEHIND;
import static org.practicemodel.core.internal.SourceShape.Kind.SECTION;
import static org.practicemodel.core.internal.SourceShape.Kind.SECTIONS;
import static org.practicemodel.core.internal.SourceShape.Kind.TEXT;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.internal.SourceShape;

/** What the format holds, by the names of its schema 1.0.1, and what of it is taken over. */
final class DfeCscFormat {

    static final String SYSTEM = "dfe-csc";

    private static final String PURGE = "purge";

    private static final SourceShape DETAILS = SourceShape.nothing()
            .and(TEXT, "date_of_birth", "expected_date_of_birth")
            .and(
                    LEFT_BEHIND,
                    "unique_pupil_number",
                    "former_unique_pupil_number",
                    "unique_pupil_number_unknown_reason",
                    "first_name",
                    "surname",
                    "sex",
                    "ethnicity",
                    "disabilities",
                    "postcode",
                    "uasc_flag",
                    "uasc_end_date")
            .and(DELETION_MARKER, PURGE);

    private static final SourceShape HEALTH =
            SourceShape.nothing().and(LEFT_BEHIND, "sdq_assessments").and(DELETION_MARKER, PURGE);

    private static final SourceShape WORKER = SourceShape.nothing().and(TEXT, "worker_id", "start_date", "end_date");

    private static final SourceShape ASSESSMENT = SourceShape.nothing()
            .and(TEXT, "start_date", "authorisation_date")
            .and(LEFT_BEHIND, "child_and_family_assessment_id", "factors")
            .and(DELETION_MARKER, PURGE);

    private static final SourceShape CHILD_IN_NEED_PLAN = SourceShape.nothing()
            .and(TEXT, "start_date", "end_date")
            .and(LEFT_BEHIND, "child_in_need_plan_id")
            .and(DELETION_MARKER, PURGE);

    private static final SourceShape SECTION_47 = SourceShape.nothing()
            .and(TEXT, "icpc_date")
            .and(LEFT_BEHIND, "section_47_assessment_id", "start_date", "icpc_required_flag", "end_date")
            .and(DELETION_MARKER, PURGE);

    private static final SourceShape CHILD_PROTECTION_PLAN = SourceShape.nothing()
            .and(TEXT, "start_date", "end_date")
            .and(LEFT_BEHIND, "child_protection_plan_id")
            .and(DELETION_MARKER, PURGE);

    private static final SourceShape LOOKED_AFTER = SourceShape.nothing()
            .and(TEXT, "start_date", "end_date")
            .and(
                    LEFT_BEHIND,
                    "child_looked_after_placement_id",
                    "start_reason",
                    "placement_type",
                    "postcode",
                    "end_reason",
                    "change_reason")
            .and(DELETION_MARKER, PURGE);

    private static final SourceShape ADOPTION = SourceShape.nothing()
            .and(LEFT_BEHIND, "initial_decision_date", "matched_date", "placed_date")
            .and(DELETION_MARKER, PURGE);

    private static final SourceShape CARE_LEAVERS = SourceShape.nothing()
            .and(LEFT_BEHIND, "contact_date", "activity", "accommodation")
            .and(DELETION_MARKER, PURGE);

    private static final SourceShape EPISODE = SourceShape.nothing()
            .and(TEXT, "referral_date", "referral_source", "closure_date", "closure_reason")
            .and(FLAG, "referral_no_further_action_flag")
            .and(SECTIONS, "care_worker_details", WORKER)
            .and(SECTIONS, "child_and_family_assessments", ASSESSMENT)
            .and(SECTIONS, "child_in_need_plans", CHILD_IN_NEED_PLAN)
            .and(SECTIONS, "section_47_assessments", SECTION_47)
            .and(SECTIONS, "child_protection_plans", CHILD_PROTECTION_PLAN)
            .and(SECTIONS, "child_looked_after_placements", LOOKED_AFTER)
            .and(SECTION, "adoption", ADOPTION)
            .and(SECTION, "care_leavers", CARE_LEAVERS)
            .and(LEFT_BEHIND, "social_care_episode_id")
            .and(DELETION_MARKER, PURGE);

    static final SourceShape CHILD = SourceShape.nothing()
            .and(TEXT, "la_child_id")
            .and(SECTION, "child_details", DETAILS)
            .and(SECTION, "health_and_wellbeing", HEALTH)
            .and(SECTIONS, "social_care_episodes", EPISODE)
            .and(LEFT_BEHIND, "mis_child_id")
            .and(DELETION_MARKER, PURGE);

    static final Coverage COVERAGE = Coverage.builder()
            .subject(CoverageSubject.CHILD)
            .otherwise(CoverageState.NOT_HELD)
            .addAllTypes(held(
                    RecordType.MEMBERS,
                    RecordType.EPISODES,
                    RecordType.LEVELS_OF_HELP,
                    RecordType.REFERRALS,
                    RecordType.ASSESSMENTS,
                    RecordType.PROTECTION_CONFERENCES,
                    RecordType.LEAD_ALLOCATIONS,
                    RecordType.PLANS))
            .build();

    private DfeCscFormat() {}

    private static List<CoveredType> held(RecordType... types) {
        return Stream.of(types)
                .map(type -> CoveredType.builder()
                        .type(type)
                        .state(CoverageState.HELD)
                        .build())
                .toList();
    }
}
