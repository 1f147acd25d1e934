package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;
import static org.practicemodel.examples.cli.Run.practice;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.RuleDescriptor;

class CoverageCommandTest {

    private static Set<String> rules(Run run, String label) {
        return Pattern.compile("^  " + label + " +([EP]\\d+-R\\d+) ", Pattern.MULTILINE)
                .matcher(run.out())
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void saysWhatTheFormatsCouldShow() {
        assertThat(rules(practice("coverage", "--source", "dfe-csc"), "Could be answered"))
                .containsExactly("P02-R1", "P04-R3", "P05-R1", "P05-R2", "P05-R3");
        assertThat(rules(practice("coverage", "--source", "cin-census"), "Could be answered"))
                .containsExactly("P03-R2", "P03-R3", "P04-R3", "P05-R3", "P10-R3");
    }

    @Test
    void namesTheShortestListThatWouldOpenAPrinciple() {
        Run run = practice("coverage", "--source", "cin-census");

        assertThat(run.out())
                .startsWith(
                        "What cin-census could ever show: 5 of 84 rules could be answered from it.\n"
                                + "It knows single children, not families: what it says about one plan is said for one child.\n\n")
                .contains("Relationship based\n"
                        + "  No place for it     P02-R1 Has the family kept the same lead worker? [key]\n")
                .contains("  To open it          lead-allocations (interval)\n")
                .doesNotContain("No rules yet in this version");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dfe-csc.json", "cin-census.xml"})
    void whatIsAnsweredInAReportCouldBeAnswered(String name) {
        Set<String> answered = Json.lines(
                        practice("check", example(name), "--format", "json").out())
                .stream()
                .flatMap(report -> Json.answers(report).entrySet().stream())
                .filter(answer ->
                        answer.getValue().equals("MET") || answer.getValue().equals("NOT_MET"))
                .map(answer -> answer.getKey())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules(practice("coverage", "--source", example(name)), "Could be answered"))
                .isNotEmpty()
                .containsAll(answered);
    }

    @Test
    void readsWhatTheRecordsOfAFileSay() {
        Run silent = practice("coverage", "--source", example("thin.json"));
        assertThat(silent.out())
                .startsWith(
                        "What " + example("thin.json") + " could ever show: 84 of 84 rules could be answered from it.\n"
                                + "It does not say what its system holds, so no rule is ruled out.\n");

        Run.Setting two = new Run.Setting().in("""
                        {"format":"practice-record/1","id":"a","coverage":{"subject":"FAMILY","otherwise":"NOT_HELD"}}
                        {"format":"practice-record/1","id":"b"}
                        """);
        Run different = Run.with(two, "coverage", "--source", "-");
        assertThat(different.out())
                .startsWith("What standard input could ever show: 0 of 84 rules could be answered from it.\n"
                        + "Its records do not all say the same; this is what the first one says.\n");
        assertThat(rules(different, "Could be answered")).isEmpty();
        assertThat(different.out()).doesNotContain("nothing more is needed", "whole families");
    }

    @Test
    void saysWhatCouldNotBeRead() {
        assertThat(practice("coverage", "--source", example("none")))
                .isEqualTo(new Run(
                        66,
                        "",
                        "Problem  " + example("none") + " could not be read: there is no such file or folder\n"));
        Run bad = Run.with(new Run.Setting().in("{"), "coverage", "--source", "-");
        assertThat(bad.exit()).isEqualTo(2);
        assertThat(bad.out()).isEmpty();
    }

    @Test
    void asksOfARecordThatAnswersEveryRule() {
        List<RuleDescriptor> rules = Catalogue.ofFamilies().rules();
        Openings everything =
                new Openings(Coverage.builder().subject(CoverageSubject.FAMILY).build());
        assertThat(rules).hasSize(84).allMatch(everything::canAnswer);
        Openings nothing = new Openings(Coverage.builder()
                .subject(CoverageSubject.FAMILY)
                .otherwise(CoverageState.NOT_HELD)
                .build());
        assertThat(rules).noneMatch(nothing::canAnswer);
        assertThat(rules)
                .allSatisfy(rule -> assertThat(nothing.shortest(rule))
                        .as("%s can be answered from what it declares", rule.code())
                        .isPresent());
    }

    @Test
    void knowsHowToTakeOutEveryTypeOfFact() {
        List<RecordType> all = Arrays.stream(RecordType.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == RecordType.class)
                .map(field -> {
                    try {
                        return (RecordType) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        assertThat(HeldParts.types()).containsExactlyInAnyOrderElementsOf(all);
    }
}
