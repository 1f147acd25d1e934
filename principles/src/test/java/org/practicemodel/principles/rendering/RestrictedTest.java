package org.practicemodel.principles.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Family;

class RestrictedTest {

    private static final AdherenceReport WITH = Shown.restricted();
    private static final AdherenceReport WITHOUT = Shown.ordinary();

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
        AdherenceReport report = AdherenceChecker.of(PracticeModels.leeds())
                .check(
                        Family.record()
                                .withRestrictions(Restriction.builder()
                                        .of(EntryId.of("worker-1"))
                                        .kind(RestrictionKind.IDENTITY)
                                        .build()),
                        LocalDate.of(2026, 3, 2));

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
    void noTextFormOfAReportSaysAnythingOfIt() {
        assertThat(WITH.toString()).isEqualTo(WITHOUT.toString());
        assertThat(WITH.findings().toString()).isEqualTo(WITHOUT.findings().toString());
        assertThat(WITH.history().toString()).isEqualTo(WITHOUT.history().toString());
    }
}
