package org.practicemodel.principles.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.PastMatter;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Family;
import org.practicemodel.principles.testing.Invented;

class RestrictedTest {

    private static final AdherenceReport WITH = Shown.restricted();
    private static final AdherenceReport WITHOUT = Shown.ordinary();

    private static PracticeRecord ofSomebodyHidden() {
        return Family.record()
                .withRestrictions(Restriction.builder()
                        .of(EntryId.of("worker-1"))
                        .kind(RestrictionKind.IDENTITY)
                        .build());
    }

    @Test
    void ordinaryOutputIsThatOfAnOrdinarySeenToTheByte() {
        assertThat(WITH).isNotEqualTo(WITHOUT);
        assertThat(Reports.text().render(WITH, Locale.UK))
                .isEqualTo(Reports.text().render(WITHOUT, Locale.UK));
        assertThat(Reports.markdown().render(WITH, Locale.UK))
                .isEqualTo(Reports.markdown().render(WITHOUT, Locale.UK));
        assertThat(Reports.html().render(WITH, Locale.UK))
                .isEqualTo(Reports.html().render(WITHOUT, Locale.UK));
        assertThat(Reports.json().render(WITH)).isEqualTo(Reports.json().render(WITHOUT));
    }

    @Test
    void itIsShownOnlyWhereItWasAskedFor() {
        String page = Reports.text().includingRestricted().render(WITH, Locale.UK);
        String json = Reports.json().includingRestricted().render(WITH);

        assertThat(page)
                .contains("For one person an exception for safety speaks. (restricted)")
                .contains("/journey/referrals/0 (referral-1)* (restricted)");
        for (ReportRenderer form : List.of(Reports.markdown(), Reports.html())) {
            assertThat(form.includingRestricted().render(WITH, Locale.UK))
                    .contains("For one person an exception for safety speaks. (restricted)")
                    .contains("/journey/referrals/0 (referral-1)")
                    .contains("(restricted)");
            assertThat(form.includingRestricted().render(WITHOUT, Locale.UK))
                    .isEqualTo(form.render(WITHOUT, Locale.UK));
        }
        assertThat(json)
                .contains("\"restricted\":true")
                .contains("\"shownRestricted\":[\"For one person an exception for safety speaks.\"]");
        assertThat(Reports.text().includingRestricted().render(WITHOUT, Locale.UK))
                .isEqualTo(Reports.text().render(WITHOUT, Locale.UK));
        assertThat(Reports.json().includingRestricted().render(WITHOUT))
                .isEqualTo(Reports.json().render(WITHOUT));
    }

    @Test
    void aSentenceNamesWhatIsRestrictedOnlyWhereItWasAskedFor() {
        AdherenceReport report =
                AdherenceChecker.of(PracticeModels.leeds()).check(ofSomebodyHidden(), LocalDate.of(2026, 3, 2));

        assertThat(Reports.text().render(report, Locale.UK))
                .contains("One lead worker now: –.")
                .contains("at /team/leadAllocations/0 (allocation-1)")
                .doesNotContain("worker-1");
        assertThat(Reports.json().render(report))
                .contains("\"shown\":[\"One lead worker now: –.\"]")
                .doesNotContain("worker-1");
        assertThat(Reports.text().includingRestricted().render(report, Locale.UK))
                .contains("One lead worker now: worker-1.");
        assertThat(Reports.json().includingRestricted().render(report))
                .contains("\"shown\":[\"One lead worker now: worker-1.\"]");
    }

    @Test
    void aSentenceAboutThePastNamesWhatIsRestrictedOnlyWhereItWasAskedFor() {
        PastMatter matter = new PastMatter(
                LocalDate.of(2025, 5, 1),
                Phrase.of("leads").with("worker", "worker-1").with("since", LocalDate.of(2025, 1, 5)),
                List.of(Evidence.at("/team/workers/0", EvidenceRole.SUPPORTS).asRestricted()));
        AdherenceReport report = AdherenceChecker.of(PracticeModels.leeds())
                .withBooks(Invented.book(
                        Invented.answering("P07-R1", view -> Invented.met().withHistory(List.of(matter)))))
                .check(ofSomebodyHidden(), LocalDate.of(2026, 3, 2));

        Map<String, String> asked = Map.of(
                Reports.text().render(report, Locale.UK),
                Reports.text().includingRestricted().render(report, Locale.UK),
                Reports.markdown().render(report, Locale.UK),
                Reports.markdown().includingRestricted().render(report, Locale.UK),
                Reports.html().render(report, Locale.UK),
                Reports.html().includingRestricted().render(report, Locale.UK),
                Reports.json().render(report),
                Reports.json().includingRestricted().render(report));

        assertThat(asked).allSatisfy((ordinary, withRestricted) -> {
            assertThat(ordinary)
                    .contains("One lead worker, –, since 5 January 2025.")
                    .doesNotContain("worker-1", "/team/workers/0");
            assertThat(withRestricted)
                    .contains("One lead worker, worker-1, since 5 January 2025.")
                    .contains("/team/workers/0");
        });
    }

    @Test
    void noTextFormOfAReportSaysAnythingOfIt() {
        assertThat(WITH.toString()).isEqualTo(WITHOUT.toString());
        assertThat(WITH.findings().toString()).isEqualTo(WITHOUT.findings().toString());
        assertThat(WITH.history().toString()).isEqualTo(WITHOUT.history().toString());
    }
}
