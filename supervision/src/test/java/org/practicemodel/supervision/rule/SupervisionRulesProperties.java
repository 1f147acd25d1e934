package org.practicemodel.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.SupervisedFamilies;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.core.view.SubjectView;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.workforce.SkillDomain;
import org.practicemodel.core.workforce.SkillRating;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkforceTypes;

/** The laws that every rule of this book keeps, over generated records of families, workers and teams. */
class SupervisionRulesProperties {

    private static final RuleBook BOOK = SupervisionRuleBook.book();
    private static final Map<RuleCode, SubjectRule<?>> RULES = rules();

    /** What each rule that may show otherwise looks at. */
    private static final Map<String, List<String>> SECTIONS = Map.of(
            "E7-R1", List.of("/discussions"),
            "E7-R2", List.of("/discussions"),
            "E7-R3", List.of("/discussions", "/engagement/decisions"),
            "E7-R4", List.of("/discussions"),
            "E7-R6", List.of("/approvals"),
            "E2-R1", List.of("/learning"),
            "W-R1", List.of("/sessions"),
            "E1-R3", List.of("/memberships"));

    /** A day that has passed shows otherwise where the authority relies on what is not there. */
    private static final Set<String> WAITS_FOR_A_DAY = Set.of("E7-R1", "W-R1", "E1-R3");

    private static Map<RuleCode, SubjectRule<?>> rules() {
        Map<RuleCode, SubjectRule<?>> rules = new TreeMap<>();
        BOOK.everyRule().forEach(rule -> rules.put(rule.descriptor().code(), rule));
        return rules;
    }

    @Provide
    Arbitrary<SubjectRecord> records() {
        return Arbitraries.oneOf(
                Records.records().map(SubjectRecord.class::cast),
                SupervisedFamilies.any().map(SubjectRecord.class::cast),
                WorkforceRecords.workers().map(SubjectRecord.class::cast),
                WorkforceRecords.workers().map(SupervisionRulesProperties::relied),
                WorkforceRecords.teams().map(SubjectRecord.class::cast));
    }

    /** The same worker, whose authority relies on sessions, and who was seen with each of the five skills. */
    private static SubjectRecord relied(WorkerRecord record) {
        return record.withCoverage(Given.reliedOn(WorkforceTypes.SUPERVISION_SESSIONS, "2024-01-01"))
                .withObservations(record.observations().stream()
                        .map(observation -> observation.withRatings(SkillDomain.OF_THE_MODEL.stream()
                                .map(skill -> new SkillRating(skill, BigDecimal.ONE))
                                .toList()))
                        .toList());
    }

    private static SubjectRecord relied(TeamRecord record) {
        return record.withCoverage(Given.reliedOn(WorkforceTypes.TEAM_MEMBERSHIPS, "2024-01-01"));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    @Property
    void no_record_is_too_much_for_a_rule(@ForAll("records") SubjectRecord record, @ForAll("days") LocalDate asOf) {
        assertThatCode(() -> outcomes(record, asOf)).doesNotThrowAnyException();
    }

    @Property
    void an_empty_record_shows_nothing_otherwise(@ForAll("days") LocalDate asOf) {
        for (SubjectRecord empty : List.<SubjectRecord>of(Given.of(), Given.worker(), Given.team())) {
            outcomes(empty, asOf)
                    .forEach((code, outcome) -> assertThat(outcome.verdict())
                            .as("%s", code)
                            .isIn(Verdict.NOT_ENOUGH_EVIDENCE, Verdict.NOT_APPLICABLE));
        }
    }

    @Property
    void an_empty_section_is_never_held_against_anybody(
            @ForAll("records") SubjectRecord record, @ForAll("days") LocalDate asOf) {
        for (RuleCode code : outcomes(record, asOf).keySet()) {
            List<String> emptied = new ArrayList<>(SECTIONS.getOrDefault(code.value(), List.of()));
            if (WAITS_FOR_A_DAY.contains(code.value())) {
                emptied.add("/coverage");
            }
            assertThat(outcome(Edits.without(record, emptied), asOf, code).verdict())
                    .as("%s", code)
                    .isNotEqualTo(Verdict.NOT_MET);
        }
    }

    @Property
    void taking_away_reasons_or_coverage_never_makes_a_rule_met(
            @ForAll("records") SubjectRecord record, @ForAll("days") LocalDate asOf) {
        Map<RuleCode, Outcome> before = outcomes(record, asOf);
        for (String part : List.of("/rationales", "/coverage")) {
            outcomes(Edits.without(record, List.of(part)), asOf).forEach((code, after) -> {
                if (isUnmetOrUnsaid(of(before, code))) {
                    assertThat(after.verdict()).as("%s without %s", code, part).isNotEqualTo(Verdict.MET);
                }
            });
        }
    }

    @Property
    void taking_away_what_supports_never_makes_a_rule_met(
            @ForAll("records") SubjectRecord record, @ForAll("days") LocalDate asOf) {
        outcomes(record, asOf).forEach((code, before) -> {
            if (isUnmetOrUnsaid(before)) {
                for (String pointer : pointers(before, EvidenceRole.SUPPORTS)) {
                    assertThat(outcome(Edits.without(record, List.of(pointer)), asOf, code)
                                    .verdict())
                            .as("%s without %s", code, pointer)
                            .isNotEqualTo(Verdict.MET);
                }
            }
        });
    }

    @Property
    void the_order_of_lists_changes_nothing_but_places(
            @ForAll("records") SubjectRecord record, @ForAll("days") LocalDate asOf) {
        Map<RuleCode, Outcome> reversed = outcomes(Edits.reversed(record), asOf);

        outcomes(record, asOf)
                .forEach((code, outcome) ->
                        assertThat(summary(reversed, code)).as("%s", code).isEqualTo(summary(outcome)));
    }

    @Property
    void what_was_not_known_then_changes_nothing(
            @ForAll("records") SubjectRecord record, @ForAll("days") LocalDate asOf) {
        Map<RuleCode, Outcome> known = outcomes(view(record, asOf).record(), asOf);

        outcomes(record, asOf)
                .forEach((code, outcome) ->
                        assertThat(summary(known, code)).as("%s", code).isEqualTo(summary(outcome)));
    }

    @Property
    void an_advisory_rule_never_shows_otherwise(
            @ForAll("records") SubjectRecord record, @ForAll("days") LocalDate asOf) {
        outcomes(record, asOf).forEach((code, outcome) -> {
            if (isAdvisory(code)) {
                assertThat(outcome.verdict()).as("%s", code).isNotEqualTo(Verdict.NOT_MET);
            }
        });
    }

    @Property
    void what_a_rule_lacks_is_among_what_it_says_that_it_needs(
            @ForAll("records") SubjectRecord record, @ForAll("days") LocalDate asOf) {
        outcomes(record, asOf).forEach((code, outcome) -> {
            if (outcome instanceof Outcome.NotEnoughEvidence unsaid) {
                assertThat(rule(code).descriptor().needs().stream().map(EvidenceNeed::type))
                        .as("%s", code)
                        .containsAll(unsaid.lacks());
            }
        });
    }

    @Property
    void every_piece_of_evidence_stands_where_it_says(
            @ForAll("records") SubjectRecord record, @ForAll("days") LocalDate asOf) {
        JsonNode tree = Edits.tree(record);

        outcomes(record, asOf)
                .values()
                .forEach(outcome -> outcome.evidence().forEach(evidence -> {
                    JsonNode there = tree.at(evidence.pointer());
                    assertThat(there.isMissingNode()).as(evidence.pointer()).isFalse();
                    evidence.id()
                            .ifPresent(
                                    id -> assertThat(there.path("id").asText()).isEqualTo(id));
                }));
    }

    @Example
    void every_rule_is_seen_and_shows_otherwise_unless_it_is_advisory() {
        Map<RuleCode, Set<Verdict>> reached = new TreeMap<>();
        LongStream.range(0, 400)
                .boxed()
                .flatMap(seed -> Stream.of(
                        SupervisedFamilies.of(seed),
                        relied(WorkforceRecords.worker(seed, 4)),
                        relied(WorkforceRecords.team(seed, 4))))
                .forEach(record -> outcomes(record, LocalDate.of(2025, 9, 30))
                        .forEach((code, outcome) -> reached.computeIfAbsent(code, each -> EnumSet.noneOf(Verdict.class))
                                .add(outcome.verdict())));

        assertThat(reached.keySet()).isEqualTo(RULES.keySet());
        reached.forEach((code, verdicts) -> {
            assertThat(verdicts).as("%s", code).contains(Verdict.MET, Verdict.NOT_ENOUGH_EVIDENCE);
            assertThat(verdicts.contains(Verdict.NOT_MET)).as("%s", code).isNotEqualTo(isAdvisory(code));
        });
    }

    private static SubjectView<?> view(SubjectRecord record, LocalDate asOf) {
        if (record instanceof WorkerRecord worker) {
            return Given.view(worker, asOf);
        }
        return record instanceof TeamRecord team ? Given.view(team, asOf) : Given.view((PracticeRecord) record, asOf);
    }

    private static Map<RuleCode, Outcome> outcomes(SubjectRecord record, LocalDate asOf) {
        Map<RuleCode, Outcome> outcomes = new TreeMap<>();
        if (record instanceof WorkerRecord worker) {
            BOOK.workerRules()
                    .forEach(rule -> outcomes.put(rule.descriptor().code(), rule.evaluate(Given.view(worker, asOf))));
        } else if (record instanceof TeamRecord team) {
            BOOK.teamRules()
                    .forEach(rule -> outcomes.put(rule.descriptor().code(), rule.evaluate(Given.view(team, asOf))));
        } else if (record instanceof PracticeRecord family) {
            BOOK.rules()
                    .forEach(rule -> outcomes.put(rule.descriptor().code(), rule.evaluate(Given.view(family, asOf))));
        }
        return outcomes;
    }

    private static Outcome outcome(SubjectRecord record, LocalDate asOf, RuleCode code) {
        return of(outcomes(record, asOf), code);
    }

    private static <T> T of(Map<RuleCode, T> each, RuleCode code) {
        return Optional.ofNullable(each.get(code)).orElseThrow();
    }

    private static SubjectRule<?> rule(RuleCode code) {
        return of(RULES, code);
    }

    private static boolean isAdvisory(RuleCode code) {
        return rule(code).descriptor().advisory();
    }

    private static boolean isUnmetOrUnsaid(Outcome outcome) {
        return outcome.verdict() == Verdict.NOT_MET || outcome.verdict() == Verdict.NOT_ENOUGH_EVIDENCE;
    }

    private static List<String> pointers(Outcome outcome, EvidenceRole role) {
        return outcome.evidence().stream()
                .filter(evidence ->
                        evidence.role() == role && !evidence.pointer().isEmpty())
                .map(Evidence::pointer)
                .distinct()
                .toList();
    }

    private static String summary(Map<RuleCode, Outcome> outcomes, RuleCode code) {
        return summary(of(outcomes, code));
    }

    /** What the order of lists may not change: everything but the places, and the order of what is said. */
    private static String summary(Outcome outcome) {
        String reason =
                outcome instanceof Outcome.NotEnoughEvidence unsaid ? unsaid.reason() + " " + unsaid.lookAgainOn() : "";
        String otherwise = outcome instanceof Outcome.NotMet notMet
                ? notMet.begun() + " " + notMet.about() + " " + notMet.withShownReason()
                : "";
        boolean withReason = outcome instanceof Outcome.Met met && met.withReason();
        List<String> said = outcome.phrases().stream()
                .map(phrase -> phrase.toString())
                .sorted()
                .toList();
        List<String> parts = outcome.evidence().stream()
                .map(evidence -> evidence.id().orElse("-") + " " + evidence.role())
                .sorted()
                .toList();
        List<String> past = outcome.history().stream()
                .map(matter -> matter.settledOn() + " " + matter.phrase())
                .sorted()
                .toList();
        return outcome.verdict() + " " + reason + " " + otherwise + " " + withReason + " " + said + " " + parts + " "
                + past;
    }
}
