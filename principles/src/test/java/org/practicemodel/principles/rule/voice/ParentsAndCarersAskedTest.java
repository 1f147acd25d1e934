package org.practicemodel.principles.rule.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.family.ViewOutcome.NOT_APPROACHED;
import static org.practicemodel.core.family.ViewOutcome.NOT_FOUND;
import static org.practicemodel.core.family.ViewOutcome.NOT_SAFE;
import static org.practicemodel.core.family.ViewOutcome.SOUGHT;
import static org.practicemodel.principles.rule.voice.Asked.MARKED;
import static org.practicemodel.principles.rule.voice.Asked.MET;
import static org.practicemodel.principles.rule.voice.Asked.NOT_RECORDED;
import static org.practicemodel.principles.rule.voice.Asked.NOT_TO_BE_ASKED;
import static org.practicemodel.principles.rule.voice.Asked.RULE;
import static org.practicemodel.principles.rule.voice.Asked.WAITING;
import static org.practicemodel.principles.rule.voice.Asked.assertThatOn;
import static org.practicemodel.principles.rule.voice.Asked.parent;
import static org.practicemodel.principles.rule.voice.Asked.people;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.family.ViewOutcome;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

class ParentsAndCarersAskedTest {

    @Test
    void isASupportingRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E4-R4");
        assertThat(descriptor.slug()).isEqualTo("parents-and-carers-asked");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.testBasis()).hasToString("G Working Together 2023 chapter 1");
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue() + " " + limit.unit())
                .containsExactly("views.soughtWithinDays 45 DAYS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sought", "declined"})
    void beingAskedIsEnoughWhateverTheySaid(ViewOutcome outcome) {
        assertThatOn("2026-01-12", people(parent("mother", outcome))).met(MET).evidence("SUPPORTS /family/members/0");
        assertThatOn("2026-01-11", people(parent("mother", outcome))).tooEarly("2026-02-20", WAITING);
        assertThatOn("2026-04-01", people(parent("mother", outcome), parent("father", outcome)))
                .met(MET)
                .evidence("SUPPORTS /family/members/1", "SUPPORTS /family/members/0");
    }

    @Test
    void thereIsTimeFor45DaysAfterTheOpening() {
        PracticeRecord nothing = people(Asked.person("father"));
        PracticeRecord marked = people(parent("father", NOT_APPROACHED));

        assertThatOn("2026-02-19", nothing).tooEarly("2026-02-20", WAITING).evidence("MISSING /family/members/0");
        assertThatOn("2026-02-20", nothing)
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /family/members/0");
        assertThatOn("2026-02-19", marked).tooEarly("2026-02-20", WAITING).evidence("MISSING /family/members/0");
        assertThatOn("2026-02-20", marked)
                .notMet(MARKED)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /family/members/0");
    }

    @Test
    void everybodyIsAsked() {
        assertThatOn("2026-04-01", people(parent("father", NOT_APPROACHED), parent("mother", SOUGHT)))
                .notMet(MARKED)
                .evidence("CONTRADICTS /family/members/0", "SUPPORTS /family/members/1");
        assertThatOn("2026-04-01", people(Asked.person("father"), parent("mother", SOUGHT)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /family/members/0", "SUPPORTS /family/members/1");
    }

    @Test
    void whoBringsTheChildrenUpOrHasParentalResponsibility() {
        FamilyMember gran = parent("gran", NOT_APPROACHED).withRole(FamilyRole.OTHER);
        FamilyMember youngMother = parent("young-mother", NOT_APPROACHED).withRole(FamilyRole.CHILD);

        assertThatOn("2026-04-01", people(gran.withRole(FamilyRole.CARER))).notMet(MARKED);
        assertThatOn("2026-04-01", people(gran.withParentalResponsibilityFor(PersonId.of("child-1"))))
                .notMet(MARKED);
        assertThatOn("2026-04-01", people(youngMother.withParentalResponsibilityFor(PersonId.of("child-1"))))
                .notMet(MARKED);
        assertThatOn("2026-04-01", people(gran, youngMother))
                .notEnough(NotEnoughReason.NOT_RECORDED, Asked.NOBODY)
                .evidence("MISSING /journey/episodes/0");
        assertThatOn("2026-04-01", notHeld(people(gran), RecordType.MEMBERS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, Asked.NOBODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"court-order", "not-safe", "not-found", "died"})
    void whoIsNotToBeAskedIsNotLookedForAndItIsNotSaidWhy(ViewOutcome outcome) {
        assertThatOn("2026-04-01", people(parent("father", outcome)))
                .notApplicable(NOT_TO_BE_ASKED)
                .evidence();
        assertThatOn("2026-04-01", people(parent("father", outcome), parent("mother", SOUGHT)))
                .met(MET)
                .evidence("SUPPORTS /family/members/1");
    }

    @Test
    void whoHasDiedIsNotLookedFor() {
        FamilyMember father = parent("father", NOT_APPROACHED).withDiedOn(PartialDate.parse("2026-02"));

        assertThatOn("2026-04-01", people(father)).notApplicable(NOT_TO_BE_ASKED);
        assertThatOn("2026-04-01", people(father, parent("mother", SOUGHT))).met(MET);
    }

    @Test
    void aViewOfEarlierWorkIsAskedForAgain() {
        PracticeRecord asked = people(parent("mother", SOUGHT))
                .withJourney(family().journey().withEpisodes(Given.open("episode-1", "2026-01-13")));

        assertThatOn("2026-04-01", asked).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-04-01", people(parent("mother", NOT_APPROACHED)).withJourney(asked.journey()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-04-01", people(parent("mother", NOT_FOUND)).withJourney(asked.journey()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-04-01", people(parent("mother", NOT_SAFE)).withJourney(asked.journey()))
                .notApplicable(NOT_TO_BE_ASKED);
    }

    @Test
    void aReasonAnswers() {
        PracticeRecord marked = people(parent("father", NOT_APPROACHED));

        assertThatOn("2026-04-01", Recorded.with(marked, reason("r", "E4-R4", "2026-03-10", "father")))
                .metWithReason(MARKED, "A reason was given on 10 March 2026 (role: team-manager).")
                .evidence("SUPPORTS /family/members/0", "SUPPORTS /rationales/0");
        assertThatOn("2026-04-01", Recorded.with(marked, reason("r", "E4-R4", "2026-03-10", "mother")))
                .notMet(MARKED);
    }

    @Test
    void whatIsNotRecordedNeverCountsAgainstAnybody() {
        PracticeRecord nothing = people(Asked.person("father"));

        assertThatOn("2026-04-01", reliedOn(nothing, RecordType.VIEWS_SOUGHT, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-04-01", notHeld(nothing, RecordType.VIEWS_SOUGHT))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        assertThatOn("2026-04-01", people(parent("father", ViewOutcome.of("anytown:other"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void anOpeningThatIsNotKnownLeavesItOpen() {
        PracticeRecord marked = people(parent("father", NOT_APPROACHED))
                .withJourney(family().journey().withEpisodes());

        assertThatOn("2026-12-01", marked)
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /family/members/0");
        assertThatOn("2026-12-01", notHeld(marked, RecordType.VIEWS_SOUGHT))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-12-01", notHeld(marked, RecordType.EPISODES))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
    }

    @Test
    void workThatEndedBecomesHistory() {
        PracticeRecord ended = people(parent("father", NOT_APPROACHED))
                .withJourney(closedFamily().journey());
        PracticeRecord short45 =
                ended.withJourney(ended.journey().withEpisodes(Given.closed("episode-1", "2026-01-05", "2026-02-19")));

        assertThatOn("2026-12-30", ended).notMet(MARKED);
        assertThatOn("2026-12-31", ended).notApplicable(NOT_TO_BE_ASKED).history("2026-06-30 " + MARKED);
        assertThatOn("2026-03-01", short45).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void countsFromTheDayItWasAsked() {
        FamilyMember later = parent("mother", SOUGHT)
                .withViewSought(Optional.of(Asked.outcome(SOUGHT).withOn(day("2026-03-02"))));
        FamilyMember undated = parent("mother", SOUGHT)
                .withViewSought(Optional.of(Asked.outcome(SOUGHT).withOn(Optional.empty())));

        assertThatOn("2026-03-01", people(later)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        assertThatOn("2026-03-02", people(later)).met(MET);
        assertThatOn("2026-03-01", people(undated)).met(MET);
    }
}
