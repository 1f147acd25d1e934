package org.practicemodel.examples.principletests;

import static org.practicemodel.core.vocabulary.LeedsPrinciples.ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.RELATIONSHIP_BASED;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.TRANSPARENT;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatCaseload;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatPractice;
import static org.practicemodel.principles.assertion.PracticeAssertions.softly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.vocabulary.RuleCode;

/** What is asserted about the invented records. Whichever test library there is, it runs each of {@link #tests()}. */
public final class PracticeSuite {

    /** The day that everything is looked at from. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final RuleCode ONE_LEAD_NOW = RuleCode.of("P05-R1");

    private final InventedFiles files;

    /**
     * Makes the suite.
     *
     * @param folder the folder of this example
     */
    public PracticeSuite(Path folder) {
        this.files = new InventedFiles(folder);
    }

    /**
     * Returns the tests.
     *
     * @return each test by what it shows, in order
     */
    public Map<String, Runnable> tests() {
        Map<String, Runnable> tests = new LinkedHashMap<>();
        tests.put("one lead worker is seen", this::oneLeadWorkerIsSeen);
        tests.put("two lead workers at once are shown otherwise", this::twoLeadWorkersAreShownOtherwise);
        tests.put("education changes nothing about the lead", this::educationChangesNothingAboutTheLead);
        tests.put("a record that was just opened lets nothing be judged", this::aNewRecordLetsNothingBeJudged);
        tests.put("what is waived is left", this::whatIsWaivedIsLeft);
        tests.put("nothing is new since the baseline", this::nothingIsNewSinceTheBaseline);
        return tests;
    }

    private void oneLeadWorkerIsSeen() {
        assertThatPractice(files.record("one-lead"))
                .asOf(DAY)
                .because("a family knows whom to call")
                .meets(RELATIONSHIP_BASED, ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN)
                .hasNoneUnmet();
    }

    private void twoLeadWorkersAreShownOtherwise() {
        assertThatPractice(files.record("two-leads"))
                .asOf(DAY)
                .lookingAt(ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN)
                .doesNotMeet(ONE_LEAD_NOW);
    }

    private void educationChangesNothingAboutTheLead() {
        assertThatPractice(files.record("one-lead"))
                .asOf(DAY)
                .lookingAt(ONE_LEAD_NOW)
                .isUnaffectedBy(record -> record.withEducation());
    }

    /** Nothing to judge is never taken for a pass: who expects it says so, and learns once it is so no more. */
    private void aNewRecordLetsNothingBeJudged() {
        assertThatPractice(files.record("just-opened"))
                .asOf(DAY)
                .expectingNothingToJudge()
                .hasNoneUnmet();
    }

    private void whatIsWaivedIsLeft() {
        assertThatPractice(files.record("late-decision"))
                .with(files.waivers())
                .asOf(DAY)
                .hasNoneUnmet();
    }

    private void nothingIsNewSinceTheBaseline() {
        softly(all -> {
            all.assertThatCaseload(records()).asOf(DAY).hasNoNewUnmetSince(files.baseline());
            all.assertThatPractice(files.record("one-lead"))
                    .asOf(DAY)
                    .lookingAt(TRANSPARENT)
                    .expectingNothingToJudge()
                    .hasNoNewUnmetSince(files.baseline());
        });
        assertThatCaseload(records())
                .asOf(DAY)
                .lookingAt(RELATIONSHIP_BASED)
                .onlyKeyRules()
                .hasNoneUnmet();
    }

    private Stream<PracticeRecord> records() {
        return Stream.of("just-opened", "late-decision", "one-lead", "two-leads")
                .map(files::record);
    }
}
