package org.practicemodel.principles.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.apart;
import static org.practicemodel.principles.testing.Invented.finding;
import static org.practicemodel.principles.testing.Invented.key;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;
import static org.practicemodel.principles.testing.Invented.otherwise;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.said;
import static org.practicemodel.principles.testing.Invented.supporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;

class RollUpTest {

    private static final Outcome WITH_REASON = Outcomes.metWithReason(said(), List.of());
    private static final Outcome BEGUN = otherwise().asBegun();
    private static final Outcome SAME = Outcomes.sameAs(RuleCode.of("P07-R3"), said(), List.of());

    private static RollUp<String> of(Finding... findings) {
        return RollUp.of("transparent", List.of(findings), false);
    }

    private static Verdict verdict(Finding... findings) {
        return of(findings).verdict();
    }

    @Test
    void nothingToCheckIsNeverAPass() {
        assertThat(of())
                .isEqualTo(new RollUp<>(
                        "transparent", Verdict.NOT_ENOUGH_EVIDENCE, new VerdictCounts(0, 0, 0, 0), 0, 0, 0));
    }

    @Test
    void oneKeyRuleThatTheRecordShowsOtherwiseDecides() {
        assertThat(verdict(key("P07-R1", met()), key("P07-R2", otherwise()), key("P07-R3", notRecorded())))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(key("P07-R1", apart()), supporting("P07-R2", met()), key("P07-R3", otherwise())))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void everyKeyRuleThatAppliesMustBeSeen() {
        assertThat(verdict(key("P07-R1", met()), key("P07-R2", WITH_REASON), key("P07-R3", apart())))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(key("P07-R1", met()), key("P07-R2", notRecorded()))).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(key("P07-R1", notRecorded()), supporting("P07-R2", met())))
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void supportingRulesDecideNothingWhereAKeyRuleApplies() {
        assertThat(verdict(key("P07-R1", met()), supporting("P07-R2", otherwise())))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(key("P07-R1", met()), supporting("P07-R2", notRecorded())))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(key("P07-R1", met()), supporting("P07-R2", BEGUN))).isEqualTo(Verdict.MET);
    }

    @Test
    void whereNoKeyRuleAppliesOneSupportingRuleThatIsSeenIsEnough() {
        assertThat(verdict(supporting("P07-R1", notRecorded()), supporting("P07-R2", met())))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(supporting("P07-R1", otherwise()), supporting("P07-R2", WITH_REASON)))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(key("P07-R1", apart()), supporting("P07-R2", met()))).isEqualTo(Verdict.MET);
        assertThat(verdict(supporting("P07-R1", otherwise()))).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(key("P07-R1", apart()), supporting("P07-R2", notRecorded())))
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void itDoesNotApplyOnlyWhereNoRuleDoes() {
        assertThat(verdict(key("P07-R1", apart()), supporting("P07-R2", apart())))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(supporting("P07-R2", SAME))).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void aKeyRuleThatIsBegunKeepsItFromBeingSeenAndNeverMore() {
        assertThat(verdict(key("P07-R1", BEGUN))).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(key("P07-R1", BEGUN), key("P07-R2", met()))).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(key("P07-R1", BEGUN), key("P07-R2", otherwise()))).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void anAdvisoryRuleCountsAsSupportingWhateverItsStanding() {
        Finding advisory =
                finding(rule("P07-R1").standing(Standing.KEY).advisory(true).build(), notRecorded());

        assertThat(verdict(advisory, key("P07-R2", met()))).isEqualTo(Verdict.MET);
        assertThat(verdict(finding(
                        rule("P07-R1").standing(Standing.KEY).advisory(true).build(), met())))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void whereARuleBrokeNothingIsSeen() {
        assertThat(RollUp.of("x", List.of(key("P07-R1", met())), true).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(RollUp.of("x", List.of(key("P07-R1", apart())), true).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(RollUp.of("x", List.of(), true).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(RollUp.of("x", List.of(key("P07-R1", otherwise())), true).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void beginningsAndReasonsAreCountedApartAndRepetitionsNotAtAll() {
        RollUp<String> rollUp = of(
                key("P07-R1", met()),
                key("P07-R2", WITH_REASON),
                supporting("P07-R3", BEGUN),
                supporting("P07-R4", otherwise()),
                supporting("P07-R5", otherwise()),
                supporting("P07-R6", notRecorded()),
                supporting("P07-R7", apart()),
                supporting("P07-R8", SAME));

        assertThat(rollUp)
                .isEqualTo(new RollUp<>("transparent", Verdict.MET, new VerdictCounts(1, 2, 1, 1), 1, 1, 0))
                .hasToString("transparent MET");
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        Arbitrary<Outcome> outcomes =
                Arbitraries.of(met(), WITH_REASON, otherwise(), BEGUN, notRecorded(), apart(), SAME);
        return Combinators.combine(outcomes, Arbitraries.of(Standing.values()), Arbitraries.of(true, false))
                .as((outcome, standing, advisory) -> finding(
                        rule("P07-R1").standing(standing).advisory(advisory).build(), outcome))
                .list()
                .ofMaxSize(5);
    }

    @Property
    void theOrderOfFindingsChangesNothing(@ForAll("findings") List<Finding> findings, @ForAll long seed) {
        List<Finding> shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(RollUp.of("x", shuffled, false)).isEqualTo(RollUp.of("x", findings, false));
    }

    @Property
    void everyFindingThatStandsForItselfIsCountedOnce(@ForAll("findings") List<Finding> findings) {
        RollUp<String> rollUp = RollUp.of("x", findings, false);
        VerdictCounts counts = rollUp.counts();

        assertThat(counts.met()
                        + counts.notMet()
                        + counts.notEnoughEvidence()
                        + counts.notApplicable()
                        + rollUp.begun()
                        + rollUp.metWithReason())
                .isEqualTo((int) findings.stream()
                        .filter(finding -> finding.sameAs().isEmpty())
                        .count());
    }

    @Property
    void recordingTheFirstHalfOfAMatterNeverMakesItOtherwise(@ForAll("findings") List<Finding> findings) {
        List<Finding> begun = findings.stream()
                .map(finding -> finding.verdict() == Verdict.NOT_ENOUGH_EVIDENCE
                        ? finding(finding.descriptor(), BEGUN)
                        : finding)
                .toList();

        assertThat(RollUp.of("x", begun, false).verdict())
                .isEqualTo(RollUp.of("x", findings, false).verdict());
    }

    @Property
    void aRuleThatBreaksNeverMakesAnythingSeen(@ForAll("findings") List<Finding> findings) {
        assertThat(RollUp.of("x", findings, true).verdict()).isIn(Verdict.NOT_MET, Verdict.NOT_ENOUGH_EVIDENCE);
    }
}
