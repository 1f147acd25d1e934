package org.practicemodel.principles.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.team.Agency;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.AgencyKind;
import org.practicemodel.core.testing.RecordEdits;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.SupervisedFamilies;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.testing.Given;

/** The laws that every rule keeps, over generated records. A rule that is added to the book is held to them at once. */
class RuleLawsProperties {

    private static final List<Rule> RULES =
            LeedsRuleBooks.all().stream().flatMap(book -> book.rules().stream()).toList();

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
                AccountableFamilies.any(),
                SupervisedFamilies.any());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    @Property
    void taking_away_what_supports_never_makes_a_rule_met(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Map<RuleCode, Outcome> before = outcomes(record, asOf);
        for (Rule rule : RULES) {
            Outcome outcome = outcome(before, rule);
            if (isUnmetOrUnsaid(outcome)) {
                for (String pointer : pointers(outcome, EvidenceRole.SUPPORTS)) {
                    Outcome after = Given.outcome(rule, RecordEdits.without(record, pointer), asOf);
                    assertThat(after.verdict())
                            .as("%s without %s", rule.descriptor().code(), pointer)
                            .isNotEqualTo(Verdict.MET);
                }
            }
        }
    }

    @Property
    void taking_away_reasons_or_coverage_never_makes_a_rule_met(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Map<RuleCode, Outcome> before = outcomes(record, asOf);
        for (PracticeRecord poorer : List.of(
                record.withRationales(), record.withSafetyExceptions(), record.withCoverage(Optional.empty()))) {
            Map<RuleCode, Outcome> after = outcomes(poorer, asOf);
            for (Rule rule : RULES) {
                if (isUnmetOrUnsaid(outcome(before, rule))) {
                    assertThat(outcome(after, rule).verdict())
                            .as("%s", rule.descriptor().code())
                            .isNotEqualTo(Verdict.MET);
                }
            }
        }
    }

    @Property
    void taking_away_what_contradicts_never_worsens_a_verdict(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Map<RuleCode, Outcome> before = outcomes(record, asOf);
        for (Rule rule : RULES) {
            Outcome outcome = outcome(before, rule);
            for (String pointer : pointers(outcome, EvidenceRole.CONTRADICTS)) {
                Outcome after = Given.outcome(rule, RecordEdits.without(record, pointer), asOf);
                assertThat(rank(after.verdict()))
                        .as(
                                "%s %s without %s: %s",
                                rule.descriptor().code(), outcome.verdict(), pointer, after.verdict())
                        .isLessThanOrEqualTo(rank(outcome.verdict()));
            }
        }
    }

    @Property
    void what_is_not_recorded_is_never_held_against_anybody_unless_it_is_relied_on(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        PracticeRecord undeclared = record.withCoverage(Optional.empty());
        outcomes(undeclared, asOf).forEach((code, outcome) -> {
            if (outcome instanceof Outcome.NotMet otherwise) {
                assertThat(pointers(otherwise, EvidenceRole.CONTRADICTS))
                        .as("%s rests on a recorded fact", code)
                        .isNotEmpty();
            }
        });
    }

    @Property
    void an_empty_record_shows_nothing_otherwise(@ForAll("days") LocalDate asOf) {
        outcomes(Given.record(), asOf)
                .forEach((code, outcome) -> assertThat(outcome.verdict())
                        .as("%s", code)
                        .isIn(Verdict.NOT_ENOUGH_EVIDENCE, Verdict.NOT_APPLICABLE));
    }

    @Property
    void facts_that_no_rule_reads_change_nothing(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        List<Agency> agencies = new ArrayList<>(record.team().agencies());
        agencies.add(Agency.builder()
                .id(AgencyId.of("agency-nobody-else"))
                .kind(AgencyKind.SCHOOL)
                .build());
        PracticeRecord richer = record.withTeam(record.team().withAgencies(agencies))
                .withExtensions(Map.of(ExtensionKey.of("anytown:cluster"), ExtensionValue.of("Invented")));
        assertThat(outcomes(richer, asOf)).isEqualTo(outcomes(record, asOf));
    }

    @Property
    void the_order_of_lists_changes_no_verdict(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf, @ForAll long seed) {
        Map<RuleCode, Outcome> before = outcomes(record, asOf);
        Map<RuleCode, Outcome> after = outcomes(RecordEdits.shuffled(record, seed), asOf);
        before.forEach((code, outcome) ->
                assertThat(summary(after.get(code))).as("%s", code).isEqualTo(summary(outcome)));
    }

    @Property
    void what_a_rule_lacks_is_among_what_it_says_that_it_needs(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Map<RuleCode, Outcome> outcomes = outcomes(record, asOf);
        for (Rule rule : RULES) {
            if (outcome(outcomes, rule) instanceof Outcome.NotEnoughEvidence unsaid) {
                assertThat(rule.descriptor().needs().stream().map(EvidenceNeed::type))
                        .as("%s", rule.descriptor().code())
                        .containsAll(unsaid.lacks());
            }
        }
    }

    @Property
    void an_advisory_rule_never_shows_otherwise(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        for (Rule rule : RULES) {
            if (rule.descriptor().advisory()) {
                assertThat(Given.outcome(rule, record, asOf).verdict()).isNotEqualTo(Verdict.NOT_MET);
            }
        }
    }

    @Property
    void what_was_not_known_then_changes_nothing(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        PracticeRecord known = Given.view(record, asOf).record();
        Map<RuleCode, Outcome> before = outcomes(record, asOf);
        outcomes(known, asOf)
                .forEach((code, outcome) ->
                        assertThat(summary(outcome)).as("%s", code).isEqualTo(summary(before.get(code))));
    }

    @Property
    void every_piece_of_evidence_stands_where_it_says(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        outcomes(record, asOf)
                .values()
                .forEach(outcome -> outcome.evidence().forEach(evidence -> {
                    JsonNode there = RecordEdits.at(record, evidence.pointer());
                    assertThat(there.isMissingNode()).as(evidence.pointer()).isFalse();
                    evidence.id()
                            .ifPresent(
                                    id -> assertThat(there.path("id").asText()).isEqualTo(id));
                }));
    }

    private static Map<RuleCode, Outcome> outcomes(PracticeRecord record, LocalDate asOf) {
        var view = Given.view(record, asOf);
        Map<RuleCode, Outcome> outcomes = new TreeMap<>();
        RULES.forEach(rule -> outcomes.put(rule.descriptor().code(), rule.evaluate(view)));
        return outcomes;
    }

    private static Outcome outcome(Map<RuleCode, Outcome> outcomes, Rule rule) {
        return Optional.ofNullable(outcomes.get(rule.descriptor().code())).orElseThrow();
    }

    private static boolean isUnmetOrUnsaid(Outcome outcome) {
        return outcome.verdict() == Verdict.NOT_MET || outcome.verdict() == Verdict.NOT_ENOUGH_EVIDENCE;
    }

    private static int rank(Verdict verdict) {
        return verdict == Verdict.NOT_MET ? 1 : 0;
    }

    private static List<String> pointers(Outcome outcome, EvidenceRole role) {
        return outcome.evidence().stream()
                .filter(evidence ->
                        evidence.role() == role && !evidence.pointer().isEmpty())
                .map(Evidence::pointer)
                .distinct()
                .toList();
    }

    /** What the order of lists may not change: verdict, reason, whether begun, and which entries play which part. */
    private static String summary(Outcome outcome) {
        String reason =
                outcome instanceof Outcome.NotEnoughEvidence unsaid ? unsaid.reason() + " " + unsaid.lookAgainOn() : "";
        boolean begun = outcome instanceof Outcome.NotMet otherwise && otherwise.begun();
        List<String> parts = outcome.evidence().stream()
                .map(evidence -> evidence.id().orElse("-") + " " + evidence.role())
                .distinct()
                .sorted()
                .toList();
        return outcome.verdict() + " " + reason + " " + begun + " " + parts + " "
                + outcome.history().size();
    }
}
