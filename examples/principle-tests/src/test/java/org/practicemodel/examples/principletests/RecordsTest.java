package org.practicemodel.examples.principletests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.principles.AdherenceChecker;

/** What a council's own suite looks like: one test for each rule of each record, and the suite that knows no test library. */
class RecordsTest {

    private static final InventedFiles FILES = new InventedFiles(Path.of("").toAbsolutePath());

    private final PracticeRuleTests rules =
            PracticeRuleTests.of(AdherenceChecker.of(PracticeModels.leeds()), PracticeSuite.DAY);

    @TestFactory
    Stream<DynamicNode> oneRecord() {
        return rules.of(FILES.record("one-lead"));
    }

    @TestFactory
    Stream<DynamicNode> aRecordOfWhichSomethingIsWaived() {
        return rules.with(FILES.waivers()).of(FILES.record("late-decision"));
    }

    @TestFactory
    Stream<DynamicContainer> everyRecordThatWasThereBefore() throws IOException {
        return rules.since(FILES.baseline())
                .inFolder(FILES.records())
                .filter(container -> !container.getDisplayName().equals("just-opened.json"));
    }

    @TestFactory
    Stream<DynamicNode> suite() {
        return new PracticeSuite(FILES.folder())
                .tests().entrySet().stream()
                        .map(test ->
                                org.junit.jupiter.api.DynamicTest.dynamicTest(test.getKey(), test.getValue()::run));
    }
}
