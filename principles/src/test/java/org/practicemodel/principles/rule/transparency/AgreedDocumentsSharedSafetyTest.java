package org.practicemodel.principles.rule.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.transparency.Shares.PLAN;
import static org.practicemodel.principles.rule.transparency.Shares.share;
import static org.practicemodel.principles.rule.transparency.Shares.with;
import static org.practicemodel.principles.rule.transparency.Told.exception;
import static org.practicemodel.principles.rule.transparency.Told.family;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Shown.evidence;
import static org.practicemodel.principles.testing.Shown.openly;
import static org.practicemodel.principles.testing.Shown.texts;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Expected;

/** Exceptions for safety and P07-R2: everybody else is still judged, and no ordinary output tells of one. */
class AgreedDocumentsSharedSafetyTest {

    private static final AgreedDocumentsShared RULE = new AgreedDocumentsShared();
    private static final LocalDate LAST_DAY = day("2026-04-30");
    private static final LocalDate DAY_AFTER = day("2026-05-01");
    private static final PracticeRecord PLANNED =
            reliedOn(family().withPlans(PLAN), RecordType.DOCUMENT_SHARES, "2020-01-01");

    /** The mother has the plan; for the father an exception speaks. */
    private static final PracticeRecord SAFELY = with(PLANNED, share("share-1", "2026-02-04", "mother"))
            .withSafetyExceptions(exception("2026-04-30", "father", "P07-R2"));

    private static final PracticeRecord ORDINARY =
            with(PLANNED, share("share-1", "2026-02-04", "mother"), share("share-2", "2026-02-05", "father"));

    private static AdherenceReport report(PracticeRecord record, LocalDate asOf) {
        return AdherenceChecker.of(PracticeModels.leeds()).check(record, asOf);
    }

    @Test
    void answers_for_the_person_it_names() {
        Outcome.Met met = Expected.met(outcome(RULE, SAFELY, LAST_DAY));

        assertThat(texts(met)).containsExactly("The record shows how sharing what was agreed was dealt with.");
        assertThat(evidence(met))
                .containsExactly(
                        "SUPPORTS /plans/0 plan-1",
                        "SUPPORTS /safetyExceptions/0 exception-1 restricted",
                        "SUPPORTS /engagement/documentShares/0 share-1 restricted");
        assertThat(openly(met)).isEqualTo(openly(Expected.met(outcome(RULE, ORDINARY, LAST_DAY))));
    }

    @Test
    void everybody_else_is_still_judged() {
        PracticeRecord motherHasNone = SAFELY.withEngagement(family().engagement());

        assertThat(outcome(RULE, motherHasNone, LAST_DAY).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(outcome(RULE, SAFELY.withSafetyExceptions(exception("2026-04-30", "mother", "P07-R2")), LAST_DAY)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_whole_report_is_that_of_an_ordinary_record_to_the_byte() {
        assertThat(Reports.json().render(report(SAFELY, LAST_DAY)))
                .isEqualTo(Reports.json().render(report(ORDINARY, LAST_DAY)));
        assertThat(Reports.text().render(report(SAFELY, LAST_DAY), Locale.UK))
                .isEqualTo(Reports.text().render(report(ORDINARY, LAST_DAY), Locale.UK));
    }

    @Test
    void after_the_day_by_which_it_was_to_be_looked_at_again_only_those_who_may_see_it_are_asked() {
        Outcome.NotMet over = Expected.otherwise(outcome(RULE, SAFELY, DAY_AFTER));
        PracticeRecord without = SAFELY.withSafetyExceptions();

        assertThat(texts(over.restrictedPhrases()))
                .containsExactly(
                        "An exception for safety was to be looked at again by 30 April 2026. Is this still needed?");
        assertThat(Reports.json().render(report(SAFELY, DAY_AFTER)))
                .isEqualTo(Reports.json().render(report(without, DAY_AFTER)));
        assertThat(Reports.text().render(report(SAFELY, DAY_AFTER), Locale.UK))
                .isEqualTo(Reports.text().render(report(without, DAY_AFTER), Locale.UK));
        assertThat(Reports.json().includingRestricted().render(report(SAFELY, DAY_AFTER)))
                .contains("Is this still needed?");
    }
}
