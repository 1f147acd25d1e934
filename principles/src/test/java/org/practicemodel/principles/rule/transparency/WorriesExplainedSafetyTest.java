package org.practicemodel.principles.rule.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.transparency.Told.exception;
import static org.practicemodel.principles.rule.transparency.Told.family;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Recorded.people;
import static org.practicemodel.principles.testing.Shown.evidence;
import static org.practicemodel.principles.testing.Shown.openly;
import static org.practicemodel.principles.testing.Shown.texts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.sharing.Disclosure;
import org.practicemodel.core.sharing.DisclosureId;
import org.practicemodel.core.sharing.DisclosureOutcome;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.testing.Expected;
import org.practicemodel.principles.testing.Given;

/** Exceptions for safety and P07-R1: everybody else is still judged, and no ordinary output tells of one. */
class WorriesExplainedSafetyTest {

    private static final WorriesExplained RULE = new WorriesExplained();
    private static final LocalDate LAST_DAY = day("2026-04-30");
    private static final LocalDate DAY_AFTER = day("2026-05-01");
    private static final SafetyException NOT_THE_FATHER = exception("2026-04-30", "father", "P07-R1");

    /** The mother and Ava were told; for the father an exception speaks. */
    private static final PracticeRecord SAFELY =
            explained(family(), "mother", "ava").withSafetyExceptions(NOT_THE_FATHER);

    /** As an ordinary record has it: the father was told too, on his own. */
    private static final PracticeRecord ORDINARY =
            with(family(), explained("disclosure-1", "mother", "ava"), explained("disclosure-2", "father"));

    private static final String STILL_NEEDED =
            "An exception for safety was to be looked at again by 30 April 2026. Is this still needed?";

    private static Disclosure explained(String id, String... toWhom) {
        return Disclosure.builder()
                .id(DisclosureId.of(id))
                .outcome(DisclosureOutcome.EXPLAINED)
                .on(day("2026-03-02"))
                .addAllToWhom(people(toWhom))
                .build();
    }

    private static PracticeRecord explained(PracticeRecord record, String... toWhom) {
        return with(record, explained("disclosure-1", toWhom));
    }

    private static PracticeRecord with(PracticeRecord record, Disclosure... disclosures) {
        return record.withEngagement(record.engagement().withDisclosures(Arrays.asList(disclosures)));
    }

    private static String json(PracticeRecord record, LocalDate asOf) {
        return Reports.json().render(AdherenceChecker.of(PracticeModels.leeds()).check(record, asOf));
    }

    private static String restrictedJson(PracticeRecord record, LocalDate asOf) {
        return Reports.json()
                .includingRestricted()
                .render(AdherenceChecker.of(PracticeModels.leeds()).check(record, asOf));
    }

    private static String text(PracticeRecord record, LocalDate asOf) {
        return Reports.text().render(AdherenceChecker.of(PracticeModels.leeds()).check(record, asOf), Locale.UK);
    }

    private static String restrictedText(PracticeRecord record, LocalDate asOf) {
        return Reports.text()
                .includingRestricted()
                .render(AdherenceChecker.of(PracticeModels.leeds()).check(record, asOf), Locale.UK);
    }

    @Test
    void answers_for_the_person_it_names() {
        Outcome.Met met = Expected.met(outcome(RULE, SAFELY, LAST_DAY));

        assertThat(texts(met)).containsExactly("The record shows how explaining the worries was dealt with.");
        assertThat(met.withReason()).isFalse();
        assertThat(evidence(met))
                .containsExactly(
                        "SUPPORTS /family/members/0 father",
                        "SUPPORTS /safetyExceptions/0 exception-1 restricted",
                        "SUPPORTS /family/members/1 mother",
                        "SUPPORTS /engagement/disclosures/0 disclosure-1 restricted",
                        "SUPPORTS /family/members/2 ava");
        assertThat(texts(met.restrictedPhrases()))
                .containsExactly("An exception for safety speaks here until 30 April 2026.");
        assertThat(openly(met)).isEqualTo(openly(Expected.met(outcome(RULE, ORDINARY, LAST_DAY))));
    }

    @Test
    void everybody_else_is_still_judged() {
        Outcome motherOpen = outcome(RULE, explained(SAFELY, "ava"), LAST_DAY);
        PracticeRecord motherNotTold = with(
                SAFELY,
                explained("disclosure-1", "ava"),
                explained("disclosure-2", "mother", "father").withOutcome(DisclosureOutcome.NOT_SHARED));

        assertThat(texts(motherOpen))
                .containsExactly("It is not recorded that the worries were explained to each parent and carer.");
        assertThat(evidence(motherOpen)).contains("MISSING /family/members/1 mother");
        assertThat(outcome(RULE, motherNotTold, LAST_DAY).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(outcome(RULE, SAFELY.withSafetyExceptions(exception("2026-04-30", "mother")), LAST_DAY)
                        .verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void a_whole_report_is_that_of_an_ordinary_record_to_the_byte() {
        assertThat(json(SAFELY, LAST_DAY)).isEqualTo(json(ORDINARY, LAST_DAY));
        assertThat(text(SAFELY, LAST_DAY)).isEqualTo(text(ORDINARY, LAST_DAY));
        assertThat(json(SAFELY, LAST_DAY)).contains("\"P07-R1\",\"verdict\":\"MET\"");
    }

    @Test
    void a_whole_report_is_that_of_an_ordinary_record_whatever_was_marked_of_that_person() {
        PracticeRecord marked = with(
                SAFELY,
                explained("disclosure-1", "mother", "ava"),
                explained("disclosure-2", "father").withOutcome(DisclosureOutcome.NOT_SHARED));

        assertThat(json(marked, LAST_DAY)).isEqualTo(json(ORDINARY, LAST_DAY));
        assertThat(text(marked, LAST_DAY)).isEqualTo(text(ORDINARY, LAST_DAY));
    }

    @Test
    void a_whole_report_in_which_somebody_else_is_open_is_that_of_an_ordinary_record_to_the_byte() {
        PracticeRecord safely = explained(SAFELY, "ava");
        PracticeRecord ordinary = with(ORDINARY, explained("disclosure-1", "ava"), explained("disclosure-2", "father"));

        assertThat(json(safely, LAST_DAY)).isEqualTo(json(ordinary, LAST_DAY));
        assertThat(text(safely, LAST_DAY)).isEqualTo(text(ordinary, LAST_DAY));
    }

    @Test
    void it_is_shown_where_it_was_asked_for() {
        assertThat(restrictedJson(SAFELY, LAST_DAY))
                .contains("\"shownRestricted\":[\"An exception for safety speaks here until 30 April 2026.\"]")
                .contains("exception-1");
        assertThat(restrictedText(SAFELY, LAST_DAY))
                .contains("An exception for safety speaks here until 30 April 2026.")
                .contains("/safetyExceptions/0 (exception-1)");
        assertThat(restrictedJson(SAFELY, LAST_DAY)).doesNotContain("Invented reason.");
    }

    @Test
    void no_longer_answers_after_the_day_by_which_it_was_to_be_looked_at_again() {
        Outcome.NotEnoughEvidence open = Expected.cannotSay(outcome(RULE, SAFELY, DAY_AFTER));

        assertThat(texts(open))
                .containsExactly("It is not recorded that the worries were explained to each parent and carer.");
        assertThat(evidence(open))
                .containsExactly(
                        "MISSING /family/members/0 father",
                        "MISSING /safetyExceptions/0 exception-1 restricted",
                        "SUPPORTS /family/members/1 mother",
                        "SUPPORTS /engagement/disclosures/0 disclosure-1 restricted",
                        "SUPPORTS /family/members/2 ava");
        assertThat(texts(open.restrictedPhrases())).containsExactly(STILL_NEEDED);
    }

    @Test
    void a_whole_report_after_that_day_is_that_of_a_record_without_it_and_asks_whether_it_is_still_needed() {
        PracticeRecord without = SAFELY.withSafetyExceptions();

        assertThat(json(SAFELY, DAY_AFTER)).isEqualTo(json(without, DAY_AFTER));
        assertThat(text(SAFELY, DAY_AFTER)).isEqualTo(text(without, DAY_AFTER));
        assertThat(restrictedJson(SAFELY, DAY_AFTER)).contains("\"shownRestricted\":[\"" + STILL_NEEDED + "\"]");
        assertThat(restrictedText(SAFELY, DAY_AFTER).replaceAll("\\s+", " ")).contains(STILL_NEEDED);
    }

    @Test
    void asks_whether_it_is_still_needed_of_whatever_the_record_shows() {
        PracticeRecord marked = with(
                SAFELY,
                explained("disclosure-1", "mother", "ava"),
                explained("disclosure-2", "father").withOutcome(DisclosureOutcome.NOT_SHARED));
        PracticeRecord answered =
                marked.withRationales(Given.reason("reason-1", "P07-R1", "2026-03-04", "disclosure-2"));

        assertThat(texts(Expected.otherwise(outcome(RULE, marked, DAY_AFTER)).restrictedPhrases()))
                .containsExactly(STILL_NEEDED);
        Outcome.Met withReason = Expected.met(outcome(RULE, answered, DAY_AFTER));
        assertThat(withReason.withReason()).isTrue();
        assertThat(texts(withReason.restrictedPhrases())).containsExactly(STILL_NEEDED);
        assertThat(texts(Expected.met(outcome(RULE, ORDINARY.withSafetyExceptions(NOT_THE_FATHER), DAY_AFTER))
                        .restrictedPhrases()))
                .containsExactly(STILL_NEEDED);
        assertThat(Expected.met(outcome(RULE, ORDINARY.withSafetyExceptions(NOT_THE_FATHER), LAST_DAY))
                        .restrictedPhrases())
                .isEmpty();
        assertThat(Expected.met(outcome(RULE, answered, LAST_DAY)).withReason()).isFalse();
    }

    @Test
    void answers_every_rule_where_it_names_none_and_else_those_that_it_names() {
        PracticeRecord every = SAFELY.withSafetyExceptions(exception("2026-04-30", "father"));

        assertThat(openly(Expected.met(outcome(RULE, every, LAST_DAY))))
                .isEqualTo(openly(Expected.met(outcome(RULE, ORDINARY, LAST_DAY))));
        PracticeRecord other = SAFELY.withSafetyExceptions(exception("2026-04-30", "father", "P03-R2"));

        assertThat(outcome(RULE, other, LAST_DAY).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }
}
