package org.practicemodel.examples.principletests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.assertion.PracticeAssertionError;
import org.practicemodel.principles.policy.Waivers;

/** The helper, looked at from outside: which of its tests pass, fall and are skipped. */
class PracticeRuleTestsTest {

    private static final InventedFiles FILES = new InventedFiles(Path.of("").toAbsolutePath());
    private static final PracticeRuleTests RULES =
            PracticeRuleTests.of(AdherenceChecker.of(PracticeModels.leeds()), PracticeSuite.DAY);

    private final List<String> passed = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<Throwable> fallen = new ArrayList<>();

    private void run(Stream<? extends DynamicNode> nodes) {
        nodes.forEach(node -> {
            if (node instanceof DynamicContainer container) {
                run(container.getChildren());
                return;
            }
            try {
                ((DynamicTest) node).getExecutable().execute();
                passed.add(node.getDisplayName());
            } catch (TestAbortedException aborted) {
                skipped.add(aborted.getMessage());
            } catch (Throwable thrown) {
                fallen.add(thrown);
            }
        });
    }

    @Test
    void everyRuleIsATestWithItsQuestionAndItsAnswer() {
        run(RULES.of(FILES.record("one-lead")));

        assertThat(fallen).isEmpty();
        assertThat(passed)
                .startsWith("something can be judged")
                .contains("P05-R1 Does exactly one worker hold the lead now? Seen in the record")
                .anyMatch(name -> name.endsWith("Doesn't apply here"));
        assertThat(skipped).isNotEmpty().allSatisfy(reason -> assertThat(reason).contains("Can't see yet"));
        assertThat(passed.size() + skipped.size()).isEqualTo(85);
    }

    @Test
    void whatTheRecordShowsOtherwiseFallsWithItsText() {
        run(RULES.of(FILES.record("two-leads")));

        assertThat(fallen).hasSize(1);
        assertThat(fallen.get(0))
                .isInstanceOf(PracticeAssertionError.class)
                .hasMessageStartingWith(
                        "For 1 of 1 question, record example-two-leads shows otherwise as of 30 June 2026.\n\nP05-R1");
    }

    @Test
    void whatIsWaivedOrKnownBeforePasses() {
        run(RULES.with(FILES.waivers()).of(FILES.record("late-decision")));
        run(RULES.since(FILES.baseline()).of(FILES.record("two-leads")));
        assertThat(fallen).isEmpty();

        run(RULES.with(Waivers.of()).of(FILES.record("late-decision")));
        assertThat(fallen).hasSize(1);
    }

    @Test
    void aRecordOfWhichNothingCanBeJudgedFalls() {
        run(RULES.of(FILES.record("just-opened")));

        assertThat(fallen).hasSize(1);
        assertThat(fallen.get(0))
                .hasMessageStartingWith(
                        "Nothing could be judged in record example-just-opened.\nWhat would let most be seen:");
    }

    @Test
    void aFolderIsAContainerForEachRecord(@TempDir Path empty) throws IOException {
        assertThat(RULES.inFolder(FILES.records()).map(DynamicNode::getDisplayName))
                .containsExactly("just-opened.json", "late-decision.json", "one-lead.json", "two-leads.json");
        run(RULES.inFolder(FILES.records()));
        assertThat(fallen).hasSize(3);

        Files.writeString(empty.resolve("notes.txt"), "no record");
        assertThatThrownBy(() -> RULES.inFolder(empty)).hasMessageStartingWith("There is no record in ");
    }
}
