package org.practicemodel.principles.rule.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.family.ViewOutcome.NOT_APPROACHED;
import static org.practicemodel.core.family.ViewOutcome.SOUGHT;
import static org.practicemodel.principles.rule.voice.Asked.MARKED;
import static org.practicemodel.principles.rule.voice.Asked.MET;
import static org.practicemodel.principles.rule.voice.Asked.RULE;
import static org.practicemodel.principles.rule.voice.Asked.assertThatOn;
import static org.practicemodel.principles.rule.voice.Asked.parent;
import static org.practicemodel.principles.rule.voice.Asked.people;
import static org.practicemodel.principles.testing.Given.day;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.testing.Given;

/** Exceptions for safety and E4-R4: whom they answer for, how long, and that they do not show. */
class ParentsAndCarersSafetyTest {

    private static final PracticeRecord ASKED = people(parent("father", SOUGHT), parent("mother", SOUGHT));
    private static final PracticeRecord NOT_ASKED = people(parent("father", NOT_APPROACHED), parent("mother", SOUGHT));
    private static final PracticeRecord SPOKEN_FOR = NOT_ASKED.withSafetyExceptions(exception("father"));

    private static SafetyException exception(String... people) {
        var exception = SafetyException.builder()
                .id(SafetyExceptionId.of("exception-1"))
                .addRules(RuleCode.of("E4-R4"))
                .decidedBy(RoleCode.TEAM_MANAGER)
                .on(day("2026-01-12"))
                .reviewBy(day("2026-04-30"))
                .words("Invented reason.");
        for (String person : people) {
            exception.addToWhom(PersonId.of(person));
        }
        return exception.build();
    }

    private static List<String> keys(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::key).toList();
    }

    @Test
    void anExceptionAnswersUpToTheDayByWhichItIsLookedAtAgain() {
        assertThatOn("2026-04-30", SPOKEN_FOR)
                .met(MET)
                .evidence("SUPPORTS /family/members/0", "SUPPORTS /safetyExceptions/0", "SUPPORTS /family/members/1");
        assertThatOn("2026-05-01", SPOKEN_FOR)
                .notMet(MARKED)
                .evidence("CONTRADICTS /family/members/0", "MISSING /safetyExceptions/0", "SUPPORTS /family/members/1");
    }

    @Test
    void whatIsRestrictedTellsOfIt() {
        Outcome speaks = Given.outcome(RULE, SPOKEN_FOR, day("2026-04-30"));
        Outcome over = Given.outcome(RULE, SPOKEN_FOR, day("2026-05-01"));

        assertThat(keys(speaks.restrictedPhrases())).containsExactly("kernel.exception");
        assertThat(keys(over.restrictedPhrases())).containsExactly("kernel.exceptionOver");
        assertThat(speaks.evidence().get(1).restricted()).isTrue();
        assertThat(over.evidence().get(1).restricted()).isTrue();
    }

    @Test
    void itAnswersOnlyForThePeopleItNames() {
        assertThatOn("2026-04-30", NOT_ASKED.withSafetyExceptions(exception("mother")))
                .notMet(MARKED);
    }

    @Test
    void aReportIsTheSameToTheByte() {
        AdherenceChecker checker = AdherenceChecker.of(PracticeModels.leeds());
        var asked = checker.check(ASKED, day("2026-04-30"));
        var spokenFor = checker.check(SPOKEN_FOR, day("2026-04-30"));

        assertThat(Reports.json().render(spokenFor)).isEqualTo(Reports.json().render(asked));
        assertThat(Reports.text().render(spokenFor, Locale.UK))
                .isEqualTo(Reports.text().render(asked, Locale.UK));
        assertThat(Reports.json().includingRestricted().render(spokenFor)).contains("exception-1");
    }
}
