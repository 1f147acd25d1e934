package org.practicemodel.core.source.cincensus;

import static org.practicemodel.core.internal.SourceShape.Kind.FLAG;
import static org.practicemodel.core.internal.SourceShape.Kind.LEFT_BEHIND;
import static org.practicemodel.core.internal.SourceShape.Kind.SECTION;
import static org.practicemodel.core.internal.SourceShape.Kind.SECTIONS;
import static org.practicemodel.core.internal.SourceShape.Kind.TEXT;
import static org.practicemodel.core.internal.SourceShape.Kind.TEXTS;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.internal.SourceShape;
import org.practicemodel.core.internal.XmlItems.Frame;

/** What the format holds, by the names of the returns up to 2026, and what of it is taken over. */
final class CinCensusFormat {

    static final String SYSTEM = "cin-census";

    private static final SourceShape IDENTIFIERS = SourceShape.nothing()
            .and(TEXT, "LAchildID", "PersonBirthDate", "ExpectedPersonBirthDate", "PersonDeathDate")
            .and(LEFT_BEHIND, "UPN", "FormerUPN", "UPNunknown", "Sex", "GenderCurrent");

    private static final SourceShape CHARACTERISTICS =
            SourceShape.nothing().and(LEFT_BEHIND, "Ethnicity", "Disabilities");

    private static final SourceShape ASSESSMENT = SourceShape.nothing()
            .and(TEXT, "AssessmentActualStartDate", "AssessmentAuthorisationDate")
            .and(LEFT_BEHIND, "AssessmentInternalReviewDate", "FactorsIdentifiedAtAssessment");

    private static final SourceShape PLAN = SourceShape.nothing().and(TEXT, "CINPlanStartDate", "CINPlanEndDate");

    private static final SourceShape SECTION_47 = SourceShape.nothing()
            .and(TEXT, "DateOfInitialCPC")
            .and(LEFT_BEHIND, "S47ActualStartDate", "InitialCPCtarget", "ICPCnotRequired");

    private static final SourceShape REVIEWS = SourceShape.nothing().and(TEXTS, "CPPreviewDate");

    private static final SourceShape PROTECTION_PLAN = SourceShape.nothing()
            .and(TEXT, "CPPstartDate", "CPPendDate")
            .and(SECTIONS, "Reviews", REVIEWS)
            .and(LEFT_BEHIND, "InitialCategoryOfAbuse", "LatestCategoryOfAbuse", "NumberOfPreviousCPP");

    private static final SourceShape PRE_PROCEEDINGS = SourceShape.nothing()
            .and(TEXT, "LBPSentDate", "CourtAppDate")
            .and(FLAG, "FGDMMeetingOffer", "FGDMMeetingFac")
            .and(
                    LEFT_BEHIND,
                    "PPStartDate",
                    "InitialPPMeetingDate",
                    "ReviewMeetingsCount",
                    "StepDecisionDate",
                    "PPOutcome",
                    "LetterInitCPDate");

    private static final SourceShape DETAILS = SourceShape.nothing()
            .and(TEXT, "CINreferralDate", "ReferralSource", "CINclosureDate", "ReasonForClosure", "DateOfInitialCPC")
            .and(FLAG, "ReferralNFA")
            .and(SECTIONS, "Assessments", ASSESSMENT)
            .and(SECTIONS, "CINPlanDates", PLAN)
            .and(SECTIONS, "Section47", SECTION_47)
            .and(SECTIONS, "ChildProtectionPlans", PROTECTION_PLAN)
            .and(SECTIONS, "PreProceedingsandFGDM", PRE_PROCEEDINGS)
            .and(LEFT_BEHIND, "PrimaryNeedCode");

    static final Frame FRAME = new Frame(
            "Message",
            "Header",
            "Children",
            "Child",
            SourceShape.nothing()
                    .and(SECTION, "ChildIdentifiers", IDENTIFIERS)
                    .and(SECTION, "ChildCharacteristics", CHARACTERISTICS)
                    .and(SECTIONS, "CINdetails", DETAILS));

    static final Coverage COVERAGE = Coverage.builder()
            .subject(CoverageSubject.CHILD)
            .otherwise(CoverageState.NOT_HELD)
            .addAllTypes(held(
                    RecordType.MEMBERS,
                    RecordType.EPISODES,
                    RecordType.REFERRALS,
                    RecordType.ASSESSMENTS,
                    RecordType.PROTECTION_CONFERENCES,
                    RecordType.PROCEEDINGS,
                    RecordType.PLANS,
                    RecordType.REVIEWS,
                    RecordType.FAMILY_GROUP_CONFERENCE_OFFERS,
                    RecordType.FAMILY_GROUP_CONFERENCES))
            .build();

    private CinCensusFormat() {}

    private static List<CoveredType> held(RecordType... types) {
        return Stream.of(types)
                .map(type -> CoveredType.builder()
                        .type(type)
                        .state(CoverageState.HELD)
                        .build())
                .toList();
    }
}
