package org.practicemodel.principles.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.apart;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.said;
import static org.practicemodel.principles.testing.Noted.elsewhere;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.reason.SeenElsewhere;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Family;
import org.practicemodel.principles.testing.Noted;

/** What is noted to be seen elsewhere, as people are shown it. */
class ElsewhereTest {

    private static final AdherenceChecker CHECKER = Shown.checker(
            answering("P07-R1", view -> met()),
            answering("P02-R1", view -> apart()),
            answering("P02-R2", view -> apart()),
            answering("P02-R3", view -> Outcomes.sourceDoesNotHold(said(), List.of())));

    private static AdherenceReport report(SeenElsewhere... notes) {
        return CHECKER.check(Family.record().withSeenElsewhere(notes), day("2026-03-02"));
    }

    private static final AdherenceReport ONE = report(elsewhere("elsewhere-1", "P07-R1", "2026-02-03"));

    @Test
    void aNoteStandsUnderWhatTheRecordShows() {
        assertThat(Reports.text().render(ONE, Locale.UK)).contains("""
                  Seen                The record says so.
                  Elsewhere           A note of 3 February 2026 says that this can be seen elsewhere (role:
                                      family-support-worker).
                  Words               "Transparent" (current guide ¶27)
                """);
        assertThat(Reports.markdown().render(ONE, Locale.UK)).contains("""
                - **Seen:** The record says so.
                - **Elsewhere:** A note of 3 February 2026 says that this can be seen elsewhere (role: family-support-worker).
                - **Words:** "Transparent" (current guide ¶27)
                """);
        assertThat(Reports.html().render(ONE, Locale.UK)).contains("""
                <div><dt>Elsewhere</dt>
                <dd><bdi>A note of 3 February 2026 says that this can be seen elsewhere (role: family-support-worker).</bdi></dd>
                </div>
                """);
        assertThat(Reports.json().render(ONE))
                .contains("\"shown\":[\"The record says so.\"],"
                        + "\"seenElsewhere\":[{\"by\":\"family-support-worker\",\"on\":\"2026-02-03\"}]}");
    }

    @Test
    void whereItCanBeSeenIsShownOnlyWhereItWasAskedFor() {
        String said = "A note of 3 February 2026 says where else this can be seen (role: family-support-worker): "
                + "The paper file, second drawer (restricted)";

        for (ReportRenderer form : List.of(Reports.markdown(), Reports.html())) {
            assertThat(form.render(ONE, Locale.UK)).doesNotContain(Noted.WHERE);
            assertThat(form.includingRestricted().render(ONE, Locale.UK)).contains(said);
        }
        assertThat(Reports.text().render(ONE, Locale.UK)).doesNotContain("drawer");
        assertThat(Reports.text().includingRestricted().render(ONE, Locale.UK).replaceAll("\\s+", " "))
                .contains("Elsewhere " + said + " Words ");
        assertThat(Reports.json().render(ONE)).doesNotContain("\"where\"");
        assertThat(Reports.json().includingRestricted().render(ONE))
                .contains("\"seenElsewhere\":[{\"by\":\"family-support-worker\",\"on\":\"2026-02-03\","
                        + "\"where\":\"The paper file, second drawer\"}]");
    }

    @Test
    void whatIsSaidInFewWordsSaysItToo() {
        AdherenceReport report = report(
                elsewhere("elsewhere-1", "P02-R1", "2026-02-03"), elsewhere("elsewhere-2", "P02-R3", "2026-02-03"));

        assertThat(Reports.markdown().render(report, Locale.UK)).contains("""
                ### A place for it in the system

                The record says so. A note of 3 February 2026 says that this can be seen elsewhere (role: family-support-worker).

                - P02-R3 Was there regular contact?
                """, """
                ## Doesn't apply here (2)

                The record says so. A note of 3 February 2026 says that this can be seen elsewhere (role: family-support-worker).

                - P02-R1 Has the lead stayed the same?

                The record says so.

                - P02-R2 Was the handover done together?
                """);
    }

    @Test
    void aRestrictedNoteLeavesNoTraceUnlessItWasAskedFor() {
        AdherenceReport without = report();
        PracticeRecord noted = Family.record()
                .withSeenElsewhere(elsewhere("elsewhere-1", "P07-R1", "2026-02-03"))
                .withRestrictions(Restriction.builder()
                        .of(EntryId.of("elsewhere-1"))
                        .kind(RestrictionKind.ALL)
                        .build());
        AdherenceReport with = CHECKER.check(noted, day("2026-03-02"));

        assertThat(Reports.text().render(with, Locale.UK))
                .isEqualTo(Reports.text().render(without, Locale.UK));
        assertThat(Reports.markdown().render(with, Locale.UK))
                .isEqualTo(Reports.markdown().render(without, Locale.UK));
        assertThat(Reports.html().render(with, Locale.UK))
                .isEqualTo(Reports.html().render(without, Locale.UK));
        assertThat(Reports.json().render(with)).isEqualTo(Reports.json().render(without));
        assertThat(Reports.text().includingRestricted().render(with, Locale.UK)).contains("drawer (restricted)");
        assertThat(Reports.json().includingRestricted().render(with))
                .contains("\"where\":\"The paper file, second drawer\",\"restricted\":true}]");
    }

    @Test
    void whereItCanBeSeenStaysOneParagraph() {
        AdherenceReport report =
                report(elsewhere("elsewhere-1", "P07-R1", "2026-02-03").withWhere("a\u202Efile\n\n# of <b>paper</b>"));

        assertThat(Reports.text().includingRestricted().render(report, Locale.UK))
                .contains("afile # of <b>paper</b> (restricted)\n");
        assertThat(Reports.markdown().includingRestricted().render(report, Locale.UK))
                .contains("afile \\# of &lt;b&gt;paper&lt;/b&gt; (restricted)\n");
        assertThat(Reports.html().includingRestricted().render(report, Locale.UK))
                .contains("afile # of &lt;b&gt;paper&lt;/b&gt; (restricted)</bdi></dd>");
    }
}
