package org.practicemodel.principles.rule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.network.Meetings.because;
import static org.practicemodel.principles.rule.network.Meetings.conference;
import static org.practicemodel.principles.rule.network.Meetings.exception;
import static org.practicemodel.principles.rule.network.Meetings.family;
import static org.practicemodel.principles.rule.network.Meetings.offer;
import static org.practicemodel.principles.rule.network.Meetings.with;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.outcome;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Journeys.with;
import static org.practicemodel.principles.testing.Shown.evidence;
import static org.practicemodel.principles.testing.Shown.openly;
import static org.practicemodel.principles.testing.Shown.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.NotOfferedReason;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.testing.Expected;
import org.practicemodel.principles.testing.Given;

/** Exceptions for safety and P03-R2: what they answer, for whom, how long, and that they do not show. */
class FamilyLedMeetingSafetyTest {

    private static final FamilyLedMeetingOffered RULE = new FamilyLedMeetingOffered();
    private static final LocalDate AS_OF = day("2026-04-30");
    private static final RecordType OFFERS = RecordType.FAMILY_GROUP_CONFERENCE_OFFERS;
    private static final PracticeRecord CALLED_FOR =
            reliedOn(with(family(), conference("conference-1", "2026-03-12")), OFFERS, "2020-01-01");
    private static final PracticeRecord NOBODY_LEFT =
            CALLED_FOR.withSafetyExceptions(exception("exception-1", "2026-04-30", "mother", "grandmother"));

    private static Outcome.Met seen(PracticeRecord record, LocalDate asOf) {
        return Expected.met(outcome(RULE, record, asOf));
    }

    @Test
    void is_met_where_exceptions_speak_for_everybody_who_would_be_offered_it() {
        Outcome.Met outcome = seen(NOBODY_LEFT, AS_OF);

        assertThat(outcome.withReason()).isFalse();
        assertThat(texts(outcome))
                .containsExactly("The record shows how the offer of a family-led meeting was dealt with.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "SUPPORTS /journey/protectionConferences/0 conference-1",
                        "SUPPORTS /safetyExceptions/0 exception-1 restricted");
        assertThat(texts(outcome.restrictedPhrases()))
                .containsExactly("An exception for safety speaks here until 30 April 2026.");
    }

    @Test
    void looks_the_same_as_any_other_record_that_meets_the_rule() {
        assertThat(openly(seen(NOBODY_LEFT, AS_OF)))
                .isEqualTo(openly(
                        seen(with(CALLED_FOR, offer("offer-1", true, "mother").build()), AS_OF)));
    }

    @Test
    void makes_a_report_that_is_the_same_to_the_byte() {
        AdherenceChecker checker = AdherenceChecker.of(PracticeModels.leeds());
        AdherenceReport offered =
                checker.check(with(CALLED_FOR, offer("offer-1", true, "mother").build()), AS_OF);
        // It names this rule: an exception that names none would answer rules about telling and asking too.
        AdherenceReport nobodyLeft = checker.check(
                NOBODY_LEFT.withSafetyExceptions(exception("exception-1", "2026-04-30", "mother", "grandmother")
                        .withRules(RuleCode.of("P03-R2"))),
                AS_OF);

        assertThat(Reports.json().render(nobodyLeft)).isEqualTo(Reports.json().render(offered));
        assertThat(Reports.text().render(nobodyLeft, Locale.UK))
                .isEqualTo(Reports.text().render(offered, Locale.UK));
        assertThat(Reports.json().includingRestricted().render(nobodyLeft)).contains("exception-1");
    }

    @Test
    void no_longer_answers_after_the_day_by_which_it_was_to_be_looked_at_again() {
        Outcome outcome = outcome(RULE, NOBODY_LEFT, day("2026-05-01"));

        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(texts(outcome))
                .containsExactly(
                        "An offer of a family-led meeting was called for on 12 March 2026, and none is recorded"
                                + " by 13 April 2026.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "MISSING /journey/protectionConferences/0 conference-1",
                        "MISSING /safetyExceptions/0 exception-1 restricted");
        assertThat(texts(outcome.restrictedPhrases()))
                .containsExactly(
                        "An exception for safety was to be looked at again by 30 April 2026. Is this still needed?");
    }

    @Test
    void asks_whether_it_is_still_needed_where_the_rule_is_met_without_it() {
        Outcome.Met outcome = seen(with(NOBODY_LEFT, offer("offer-1", true).build()), day("2026-05-01"));

        assertThat(texts(outcome.restrictedPhrases()))
                .containsExactly(
                        "An exception for safety was to be looked at again by 30 April 2026. Is this still needed?");
        assertThat(evidence(outcome)).endsWith("MISSING /safetyExceptions/0 exception-1 restricted");
        assertThat(outcome.withReason()).isFalse();
    }

    @Test
    void keeps_a_reason_apart_from_an_exception_that_is_over() {
        Outcome.Met outcome = seen(
                with(
                        NOBODY_LEFT,
                        offer("offer-1", false)
                                .notOffered(because(NotOfferedReason.NOT_SAFE))
                                .build()),
                day("2026-05-01"));

        assertThat(outcome.withReason()).isTrue();
        assertThat(outcome.restrictedPhrases()).hasSize(1);
    }

    @Test
    void speaks_for_the_people_it_names_and_nobody_else() {
        PracticeRecord one = CALLED_FOR.withSafetyExceptions(exception("exception-1", "2026-12-31", "mother"));

        Outcome outcome = outcome(RULE, one, AS_OF);
        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(evidence(outcome)).containsExactly("MISSING /journey/protectionConferences/0 conference-1");
        Outcome.Met offered =
                seen(with(one, offer("offer-1", true, "grandmother").build()), AS_OF);
        assertThat(offered.restrictedPhrases()).isEmpty();
        assertThat(evidence(offered))
                .containsExactly(
                        "SUPPORTS /journey/protectionConferences/0 conference-1",
                        "SUPPORTS /engagement/familyGroupConferenceOffers/0 offer-1 restricted");
    }

    @Test
    void may_be_several_exceptions() {
        PracticeRecord both = CALLED_FOR.withSafetyExceptions(
                exception("exception-1", "2026-12-31", "mother"),
                exception("exception-2", "2026-11-30", "grandmother"),
                exception("exception-3", "2026-03-31", "grandmother"),
                exception("exception-4", "2026-12-31", "child"));

        Outcome.Met outcome = seen(both, AS_OF);

        assertThat(texts(outcome.restrictedPhrases()))
                .containsExactly(
                        "An exception for safety speaks here until 31 December 2026.",
                        "An exception for safety speaks here until 30 November 2026.");
        assertThat(evidence(outcome))
                .containsExactly(
                        "SUPPORTS /journey/protectionConferences/0 conference-1",
                        "SUPPORTS /safetyExceptions/0 exception-1 restricted",
                        "SUPPORTS /safetyExceptions/1 exception-2 restricted");
    }

    @Test
    void leaves_nobody_where_the_other_parent_has_died() {
        List<FamilyMember> members = family().family().members();
        PracticeRecord died = CALLED_FOR
                .withFamily(CALLED_FOR
                        .family()
                        .withMembers(
                                members.get(0),
                                members.get(1).withDiedOn(PartialDate.parse("2026-02")),
                                members.get(2),
                                members.get(3)))
                .withSafetyExceptions(exception("exception-1", "2026-12-31", "mother"));

        assertThat(seen(died, AS_OF).restrictedPhrases()).hasSize(1);
        assertThat(seen(
                                with(
                                        died.withSafetyExceptions(),
                                        offer("offer-1", true, "grandmother").build()),
                                AS_OF)
                        .withReason())
                .isFalse();
    }

    @Test
    void answers_other_rules_only_where_it_names_them() {
        PracticeRecord other = CALLED_FOR.withSafetyExceptions(
                exception("exception-1", "2026-12-31", "mother", "grandmother").withRules(RuleCode.of("P07-R1")));
        PracticeRecord this1 = CALLED_FOR.withSafetyExceptions(
                exception("exception-1", "2026-12-31", "mother", "grandmother").withRules(RuleCode.of("P03-R2")));

        assertThat(outcome(RULE, other, AS_OF).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(outcome(RULE, this1, AS_OF).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void does_not_make_the_rule_apply() {
        PracticeRecord record =
                family().withSafetyExceptions(exception("exception-1", "2026-12-31", "mother", "grandmother"));

        assertThat(outcome(RULE, record, AS_OF).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void leaves_nobody_only_where_somebody_was_there() {
        PracticeRecord nobody = with(Given.record(), conference("conference-1", "2026-03-12"))
                .withSafetyExceptions(exception("exception-1", "2026-12-31", "mother"));

        Outcome outcome = outcome(RULE, nobody, AS_OF);

        assertThat(outcome).isInstanceOf(Outcome.NotEnoughEvidence.class);
        assertThat(((Outcome.NotEnoughEvidence) outcome).reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
    }

    @Test
    void says_nothing_of_an_exception_that_is_over_where_nothing_can_be_said() {
        Outcome outcome = outcome(RULE, NOBODY_LEFT.withCoverage(Optional.empty()), day("2026-05-01"));

        assertThat(evidence(outcome)).containsExactly("MISSING /journey/protectionConferences/0 conference-1");
    }
}
