package org.practicemodel.principles.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.policy.Decided.DAY;
import static org.practicemodel.principles.policy.Decided.sentences;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.book;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.otherwise;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.threshold;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.Fault;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.RuleStanding;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdValue;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.language.LanguageTerms;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.LimitInForce;
import org.practicemodel.principles.report.PolicyInForce;
import org.practicemodel.principles.testing.Family;

class PolicyTest {

    static final String FILE = """
            {"format": "policy/1", "title": "Anytown, team East",
             "thresholds": [{"key": "share.workingDays", "value": 5}],
             "standings": [{"rule": "P07-R2", "standing": "KEY", "reason": "Sharing decides here."}],
             "languageSuggestions": false}
            """;

    private static final ThresholdKey SHARE = ThresholdKey.of("share.workingDays");

    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds())
            .withBooks(book(
                    answering(
                            rule("P07-R1")
                                    .standing(Standing.KEY)
                                    .floor(Standing.KEY)
                                    .thresholds(List.of(threshold(SHARE.value(), 10)))
                                    .build(),
                            view -> met()),
                    answering(
                            rule("P07-R2").addFormerCodes(RuleCode.of("P07-R9")).build(), view -> otherwise())));

    private static RuleStanding standing(String rule, Standing standing) {
        return RuleStanding.builder()
                .rule(RuleCode.of(rule))
                .standing(standing)
                .reason("Sharing decides here.")
                .build();
    }

    private static ThresholdValue value(String key, int value) {
        return ThresholdValue.builder().key(ThresholdKey.of(key)).value(value).build();
    }

    private static PolicyBuilder policy() {
        return Policy.builder().title("Anytown, team East");
    }

    private static AdherenceReport report(AdherenceChecker checker) {
        return checker.check(Family.record(), DAY);
    }

    private static List<Integer> limits(AdherenceReport report) {
        return report.findings().get(0).limits().stream()
                .map(LimitInForce::value)
                .toList();
    }

    @Test
    void readsWhatATeamSets() {
        assertThat(Policy.reader().read(FILE).orElseThrow())
                .isEqualTo(policy().addThresholds(value("share.workingDays", 5))
                        .addStandings(standing("P07-R2", Standing.KEY))
                        .languageSuggestions(false)
                        .build())
                .hasToString("Policy, 1 thresholds and 1 standings");
        assertThat(sentences(Policy.reader().read("""
                        {"format": "policy/1", "title": " ",
                         "thresholds": [{"key": "share.workingDays", "value": 5}, {"key": "share.workingDays", "value": 6}],
                         "standings": [{"rule": "P07-R2", "standing": "KEY", "reason": "Invented."},
                                       {"rule": "P07-R2", "standing": "KEY", "reason": "Invented."}]}
                        """).problems()))
                .containsExactlyInAnyOrder(
                        "PROBLEM bad-value /title: expected a text that is not blank",
                        "PROBLEM together /thresholds: expected each key once",
                        "PROBLEM together /standings: expected each rule once");
        assertThat(sentences(Policy.reader()
                        .read(FILE.replace("policy/1", "policy/2"))
                        .problems()))
                .containsExactly("PROBLEM unknown-format /format: expected 'policy/1'");
    }

    @Test
    void itsLimitsComeBeforeTheDefaultsAndAfterTheCallers() {
        AdherenceChecker set = CHECKER.withPolicy(
                policy().addThresholds(value("share.workingDays", 5)).build());

        assertThat(limits(report(CHECKER))).containsExactly(10);
        assertThat(limits(report(set))).containsExactly(5);
        assertThat(report(set).policy())
                .contains(new PolicyInForce("Anytown, team East", List.of(value("share.workingDays", 5)), List.of()));
        AdherenceReport callers = report(set.withThresholds(Map.of(SHARE, 3)));
        assertThat(limits(callers)).containsExactly(3);
        assertThat(callers.policy()).contains(new PolicyInForce("Anytown, team East", List.of(), List.of()));
        assertThat(report(CHECKER).policy()).isEmpty();
        assertThat(callers.policy().orElseThrow()).hasToString("PolicyInForce, 0 thresholds and 0 standings");
    }

    @Test
    void itsStandingsDecideRollUpsAndNoVerdict() {
        AdherenceReport set = report(CHECKER.withPolicy(
                policy().addStandings(standing("P07-R9", Standing.KEY)).build()));

        assertThat(report(CHECKER).principle(LeedsPrinciples.TRANSPARENT).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(set.principle(LeedsPrinciples.TRANSPARENT).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(set.findings().get(1).descriptor().standing()).isEqualTo(Standing.KEY);
        assertThat(set.findings().get(1).outcome())
                .isEqualTo(report(CHECKER).findings().get(1).outcome());
        assertThat(set.policy().orElseThrow().standings()).containsExactly(standing("P07-R9", Standing.KEY));
    }

    @Test
    void itsStandingsComeBeforeThoseOfTheModel() {
        AdherenceChecker ours = CHECKER.withModel(PracticeModels.leeds()
                .withId(EditionId.of("anytown/2026"))
                .withAdapts(EditionId.of("leeds/current"))
                .withStandings(standing("P07-R9", Standing.KEY)));
        AdherenceChecker back = ours.withPolicy(
                policy().addStandings(standing("P07-R2", Standing.SUPPORTING)).build());

        assertThat(report(ours).findings().get(1).descriptor().standing()).isEqualTo(Standing.KEY);
        assertThat(ours.rules()).extracting(RuleDescriptor::standing).containsExactly(Standing.KEY, Standing.KEY);
        assertThat(report(back).findings().get(1).descriptor().standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(back.rules())
                .extracting(rule -> rule.code() + " " + rule.standing())
                .containsExactly("P07-R1 KEY", "P07-R2 SUPPORTING");
    }

    @Test
    void everythingThatDoesNotFitIsListedAtOnceWithItsPlace() {
        Policy policy = policy().addThresholds(
                        value("share.workingDays", 21), value("share.hours", 1), value("history.afterDays", 28))
                .addStandings(
                        standing("P07-R1", Standing.SUPPORTING),
                        standing("P08-R1", Standing.KEY),
                        standing("P07-R2", Standing.KEY),
                        standing("P07-R9", Standing.SUPPORTING))
                .build();

        assertThatThrownBy(() -> CHECKER.withPolicy(policy))
                .isInstanceOfSatisfying(
                        NotWellFormedException.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(
                                        new Fault(FaultCode.ORDER, "thresholds/0/value", "a number from 1 to 20"),
                                        new Fault(
                                                FaultCode.TOGETHER,
                                                "thresholds/1/key",
                                                "a key that a rule of the books knows"),
                                        new Fault(
                                                FaultCode.ORDER,
                                                "standings/0/standing",
                                                "a standing that is not below the floor of the rule, which is KEY"),
                                        new Fault(FaultCode.TOGETHER, "standings/1/rule", "a rule of one of the books"),
                                        new Fault(FaultCode.TOGETHER, "standings/3/rule", "each rule once")));
    }

    @Test
    void aRuleThatOnlyAdvisesIsNotMadeToDecide() {
        AdherenceChecker checker = AdherenceChecker.of(PracticeModels.leeds());

        assertThatThrownBy(() -> checker.withPolicy(
                        policy().addStandings(standing("P05-R5", Standing.KEY)).build()))
                .isInstanceOfSatisfying(
                        NotWellFormedException.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new Fault(
                                        FaultCode.TOGETHER,
                                        "standings/0/standing",
                                        "SUPPORTING; this rule only advises")));
        checker.withPolicy(
                policy().addStandings(standing("P05-R5", Standing.SUPPORTING)).build());
    }

    @Test
    void aRuleMayBeGivenItsFloor() {
        AdherenceChecker set = CHECKER.withPolicy(
                policy().addStandings(standing("P07-R1", Standing.KEY)).build());

        assertThat(report(set).findings().get(0).descriptor().standing()).isEqualTo(Standing.KEY);
    }

    @Test
    void otherBooksMustKnowWhatWasSet() {
        AdherenceChecker set = CHECKER.withPolicy(
                policy().addStandings(standing("P07-R2", Standing.KEY)).build());

        assertThatThrownBy(() -> set.withBooks(book(answering("P07-R1", view -> met()))))
                .hasMessage("Policy is not well formed: standings/0/rule: expected a rule of one of the books");
    }

    @Test
    void otherWordsAreSuggestedWhereItSaysSo() {
        AdherenceChecker all = AdherenceChecker.of(PracticeModels.leeds());

        assertThat(suggests(all)).isFalse();
        assertThat(suggests(all.withPolicy(policy().languageSuggestions(true).build())))
                .isTrue();
        assertThat(suggests(all.withPolicy(policy().languageSuggestions(false).build())))
                .isFalse();
        assertThat(suggests(all.withPolicy(policy().build()))).isFalse();
        assertThat(suggests(all.withLanguageSuggestions(LanguageTerms.shipped())
                        .withPolicy(policy().languageSuggestions(false).build())))
                .as("the caller's own wish")
                .isTrue();
        assertThat(suggests(all.withLanguageSuggestions(LanguageTerms.none())
                        .withPolicy(policy().languageSuggestions(true).build())))
                .as("the caller's own terms")
                .isFalse();
    }

    private static boolean suggests(AdherenceChecker checker) {
        PracticeRecord record = Family.nothing()
                .withActions(Action.builder()
                        .id(ActionId.of("action-1"))
                        .statement(Statement.of("Invented: see her siblings."))
                        .provenance(Provenance.builder()
                                .authorRole(RoleCode.SOCIAL_WORKER)
                                .build())
                        .build());
        return checker.check(record, DAY).findings().stream()
                .anyMatch(finding -> !finding.suggestions().isEmpty());
    }
}
