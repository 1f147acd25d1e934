package org.practicemodel.principles.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.SupervisedFamilies;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.workforce.WorkforceTypes;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.rule.AccountableFamilies;
import org.practicemodel.principles.rule.EngagedFamilies;
import org.practicemodel.principles.rule.FormulatedFamilies;
import org.practicemodel.principles.rule.LeadAndPlanFamilies;
import org.practicemodel.principles.rule.LearningFamilies;
import org.practicemodel.principles.rule.NetworkFamilies;
import org.practicemodel.principles.rule.OpenlyToldFamilies;
import org.practicemodel.principles.rule.TogetherFamilies;
import org.practicemodel.principles.rule.VoicedFamilies;

/**
 * Whatever a rule can say has a case that pins it. Where this fails, a rule has learnt to say something: write the case that
 * shows when.
 */
class EveryAnswerHasACaseProperties {

    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());
    private static final Set<String> PINNED = ShippedAnswers.pinned();
    private static final List<RecordType> WORKER_TYPES = List.of(
            WorkforceTypes.SUPERVISION_AGREEMENTS,
            WorkforceTypes.SUPERVISION_SESSIONS,
            WorkforceTypes.SESSION_STANCES,
            WorkforceTypes.LEARNING_ITEMS,
            WorkforceTypes.ATTENDANCES,
            WorkforceTypes.SKILL_OBSERVATIONS);
    private static final List<RecordType> TEAM_TYPES =
            List.of(WorkforceTypes.TEAM_MEMBERSHIPS, WorkforceTypes.TEAM_REQUIREMENTS, WorkforceTypes.TEAM_EVENTS);

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Arbitraries.oneOf(
                Records.records(),
                LeadAndPlanFamilies.any(),
                FormulatedFamilies.any(),
                OpenlyToldFamilies.any(),
                EngagedFamilies.any(),
                NetworkFamilies.any(),
                LearningFamilies.any(),
                TogetherFamilies.any(),
                VoicedFamilies.any(),
                AccountableFamilies.any());
    }

    @Provide
    Arbitrary<PracticeRecord> supervised() {
        return SupervisedFamilies.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    /** As the authority may hold what a rule of theirs looks at: not at all, or so that it is relied on. */
    @Provide
    Arbitrary<SubjectRecord> workers() {
        return Combinators.combine(
                        WorkforceRecords.workers(),
                        coverages(CoverageSubject.WORKER, WORKER_TYPES),
                        reasons("E2-R1", "W-R1"))
                .as((worker, coverage, reasons) -> worker.withCoverage(coverage).withRationales(reasons));
    }

    @Provide
    Arbitrary<SubjectRecord> teams() {
        return Combinators.combine(
                        WorkforceRecords.teams(), coverages(CoverageSubject.TEAM, TEAM_TYPES), reasons("E1-R3"))
                .as((team, coverage, reasons) -> team.withCoverage(coverage).withRationales(reasons));
    }

    private static Arbitrary<Optional<Coverage>> coverages(CoverageSubject subject, List<RecordType> types) {
        return Combinators.combine(Arbitraries.of(CoverageState.values()), Records.days())
                .as((state, since) -> Coverage.builder()
                        .subject(subject)
                        .addAllTypes(types.stream()
                                .map(type -> CoveredType.builder()
                                        .type(type)
                                        .state(state)
                                        .since(since)
                                        .statedBy(RoleCode.TEAM_MANAGER)
                                        .statedOn(since)
                                        .build())
                                .toList())
                        .build())
                .optional(0.8);
    }

    private static Arbitrary<List<PracticeRationale>> reasons(String... rules) {
        return Combinators.combine(Arbitraries.of(rules), Records.days())
                .as((rule, on) -> PracticeRationale.builder()
                        .id(RationaleId.of("reason-1"))
                        .addRules(RuleCode.of(rule))
                        .by(RoleCode.TEAM_MANAGER)
                        .on(on)
                        .words("Invented reason.")
                        .build())
                .list()
                .ofMaxSize(1);
    }

    @Property
    void whatever_a_rule_says_of_a_family_is_pinned_by_a_case(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        assertThat(said(record, asOf)).isSubsetOf(PINNED);
    }

    @Property
    void whatever_a_rule_says_of_a_family_and_its_supervision_is_pinned_by_a_case(
            @ForAll("supervised") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        assertThat(said(record, asOf)).isSubsetOf(PINNED);
    }

    @Property
    void whatever_a_rule_says_of_a_worker_is_pinned_by_a_case(
            @ForAll("workers") SubjectRecord record, @ForAll("days") LocalDate asOf) {
        assertThat(said(record, asOf)).isNotEmpty().isSubsetOf(PINNED);
    }

    @Property
    void whatever_a_rule_says_of_a_team_is_pinned_by_a_case(
            @ForAll("teams") SubjectRecord record, @ForAll("days") LocalDate asOf) {
        assertThat(said(record, asOf)).isNotEmpty().isSubsetOf(PINNED);
    }

    private static Set<String> said(SubjectRecord record, LocalDate asOf) {
        return CHECKER.check(record, asOf).findings().stream()
                .map(finding -> ShippedAnswers.kind(finding.rule(), ConformanceAnswer.of(finding)))
                .collect(Collectors.toSet());
    }
}
