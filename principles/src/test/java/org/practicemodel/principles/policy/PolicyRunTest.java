package org.practicemodel.principles.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.policy.Decided.SALT;
import static org.practicemodel.principles.policy.Decided.against;
import static org.practicemodel.principles.policy.Decided.otherwise;
import static org.practicemodel.principles.policy.Decided.report;
import static org.practicemodel.principles.policy.Decided.response;
import static org.practicemodel.principles.policy.Decided.waiver;
import static org.practicemodel.principles.testing.Invented.rule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Beside;
import org.practicemodel.principles.report.SinceBaseline;

class PolicyRunTest {

    private static final List<RuleDescriptor> RULES =
            List.of(rule("P07-R1").build(), rule("P07-R2").build());

    private static final AdherenceReport FIRST =
            report("record-1", otherwise("P07-R1", against("/plans/0", "plan-1")), otherwise("P07-R2"));
    private static final AdherenceReport SECOND = report("record-2", otherwise("P07-R2"));

    @Test
    void waivesThenComparesThenAnswers() {
        Baseline baseline = Baseline.adopt(SALT, List.of(FIRST));
        PolicyRun run = new PolicyRun(
                RULES,
                Waivers.of(
                        waiver("waiver-1", "P07-R1").build(),
                        waiver("waiver-2", "P08-R1").build()),
                Optional.of(baseline),
                Responses.of(
                        response("response-1", "record-2", "P07-R2").build(),
                        response("response-2", "record-3", "P07-R2").build()));
        AdherenceReport first = run.beside(FIRST);
        AdherenceReport second = run.beside(SECOND);

        assertThat(first.beside()).hasSize(2);
        assertThat(first.beside(RuleCode.of("P07-R1")))
                .matches(Beside::isWaived)
                .matches(beside -> beside.baseline().isEmpty());
        assertThat(first.beside(RuleCode.of("P07-R2")).baseline()).contains(SinceBaseline.ADOPTED);
        assertThat(second.beside(RuleCode.of("P07-R2")).baseline()).contains(SinceBaseline.NEW);
        assertThat(second.beside(RuleCode.of("P07-R2")).responses()).hasSize(1);
        assertThat(run.waivers().remarks()).extracting(WaiverRemark::state).containsExactly(WaiverState.RULE_NOT_KNOWN);
        assertThat(run.responses().remarks())
                .extracting(ResponseRemark::recordLookedAt)
                .containsExactly(false);
        assertThat(run.baseline())
                .contains(baseline.compare(
                        List.of(Waivers.of(waiver("waiver-1", "P07-R1").build()).appliedTo(FIRST), SECOND)));
        assertThat(run.baseline().orElseThrow().reports()).hasSize(2);
    }

    @Test
    void withoutABaselineThereIsNothingToCompare() {
        PolicyRun run = new PolicyRun(RULES, Waivers.of(), Optional.empty(), Responses.of());

        assertThat(run.beside(FIRST)).isEqualTo(FIRST);
        assertThat(run.baseline()).isEmpty();
        assertThat(run.waivers().remarks()).isEmpty();
        assertThat(run.responses().remarks()).isEmpty();
    }
}
