package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.RuleDescriptor;

class RulesCommandTest {

    private final List<String> codes = Catalogue.whole().rules().stream()
            .map(RuleDescriptor::code)
            .map(Object::toString)
            .toList();

    @Test
    void listsEveryRuleAsText() {
        Run run = practice("rules");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().filter(line -> line.matches("([EP]\\d+|W)-R\\d+  .*")))
                .hasSameSizeAs(codes)
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .isEqualTo(codes);
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        for (String label :
                List.of("Looks at", "Words", "Our reading", "The test", "Explore", "Would be seen with", "Needs")) {
            assertThat(run.out().lines().filter(line -> line.startsWith("  " + label + " ")))
                    .hasSameSizeAs(codes);
        }
        assertThat(run.out().lines().filter(line -> line.matches("  (Principle|Element) .*")))
                .hasSameSizeAs(codes);
        assertThat(run.out())
                .contains("  Element             Trauma-informed practice\n")
                .contains("  Looks at            the record of a team, never shown with a family's\n")
                .contains("  Looks at            the record of a worker, never shown with a family's\n")
                .contains("  Would be seen with  The agency of the lead worker, whichever it is.\n")
                .doesNotContain("Would be seen with  Would be seen with");
        // Square brackets round a key would mean that its wording is not there.
        assertThat(run.out()).doesNotContain("[P").contains(" [key]\n", " [for information]\n");
    }

    @Test
    void saysWhereALimitMayBeChanged() {
        assertThat(practice("rules").out())
                .contains("lead.maxChangesPer365d: 2 (an authority may set 0 to 6)")
                .contains("assessment.maxWorkingDays: 45 working days (set by a statutory profile)")
                .contains("\"Relationship based\" (from the model's own documents: current guide ¶22)");
    }

    @Test
    void listsEveryRuleAsJson() {
        Run run = practice("rules", "--format", "json");

        List<JsonNode> rules = Json.lines(run.out());
        assertThat(rules).extracting(rule -> rule.path("code").asText()).isEqualTo(codes);
        assertThat(rules)
                .allSatisfy(rule -> assertThat(Json.keys(rule))
                        .containsExactly(
                                "code",
                                "slug",
                                "statement",
                                "standing",
                                "advisory",
                                "about",
                                "element",
                                "principles",
                                "sourceWords",
                                "principleBasis",
                                "ourReading",
                                "testBasis",
                                "thresholds",
                                "prompt",
                                "wouldBeSeenWith",
                                "needs",
                                "reasonEffect",
                                "sinceEdition",
                                "formerCodes",
                                "subject"));
        assertThat(run.out()).doesNotContain("\"[P");
    }
}
