package org.practicemodel.examples.principletests.testng;

import static org.testng.Assert.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import org.practicemodel.examples.principletests.InventedFiles;
import org.practicemodel.examples.principletests.PracticeSuite;
import org.practicemodel.principles.assertion.PracticeAssertionError;
import org.practicemodel.principles.assertion.PracticeAssertions;
import org.testng.annotations.DataProvider;
import org.testng.annotations.Test;

/** The same suite, each of its tests one of TestNG's. */
public class SuiteTest {

    private static final Path FOLDER = Path.of("").toAbsolutePath();

    @DataProvider
    public Object[][] tests() {
        return new PracticeSuite(FOLDER)
                .tests().entrySet().stream()
                        .map(test -> new Object[] {test.getKey(), test.getValue()})
                        .toArray(Object[][]::new);
    }

    @Test(dataProvider = "tests")
    public void suite(String name, Runnable test) {
        test.run();
    }

    @Test
    public void whatDoesNotHoldFalls() {
        assertThrows(
                PracticeAssertionError.class,
                () -> PracticeAssertions.assertThatPractice(new InventedFiles(FOLDER).record("two-leads"))
                        .asOf(LocalDate.of(2026, 6, 30))
                        .hasNoneUnmet());
    }
}
