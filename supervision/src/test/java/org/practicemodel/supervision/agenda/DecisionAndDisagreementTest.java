package org.practicemodel.supervision.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.agenda.Invented.decided;
import static org.practicemodel.supervision.agenda.Invented.decision;
import static org.practicemodel.supervision.agenda.Invented.disagreed;
import static org.practicemodel.supervision.agenda.Invented.disagreement;
import static org.practicemodel.supervision.agenda.Invented.discussion;
import static org.practicemodel.supervision.agenda.Invented.openOn;
import static org.practicemodel.supervision.agenda.Invented.places;
import static org.practicemodel.supervision.rule.Given.WORDS;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.discussion;
import static org.practicemodel.supervision.rule.Given.mark;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.participation.DisagreementResponse;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.RationaleExploration;
import org.practicemodel.core.supervision.RationaleQuestion;

class DecisionAndDisagreementTest {

    private static final String WHY = " Why this, why now, and what else was considered?";
    private static final String ANSWER = " What do they see that we may not, and how could we answer them?";
    private static final String DECIDED = "DECISION_WITHOUT_RATIONALE decision-1: This was decided on 2 March 2026; no"
            + " reason is recorded beside it." + WHY;
    private static final String SAID =
            "DISAGREEMENT_WITHOUT_RESPONSE disagreement-1: Somebody said on 2 March 2026 that"
                    + " they see something differently; no answer to them is recorded." + ANSWER;

    private static final Decision DECISION = decision("decision-1").withOn(day("2026-03-02"));
    private static final Disagreement DISAGREEMENT =
            disagreement("disagreement-1").withOn(day("2026-03-02"));

    private static FamilyDiscussion explored(String id) {
        return discussion(id)
                .withRationale(RationaleExploration.builder()
                        .question(RationaleQuestion.WHY_THIS)
                        .build());
    }

    private static List<String> marked(FamilyDiscussion... discussions) {
        return openOn(decided(DECISION.withNoRationale(mark())).withDiscussions(discussions), "2026-03-31");
    }

    @Test
    void aDecisionWithoutAReasonIsAskedAboutFromItsDay() {
        assertThat(openOn(decided(DECISION), "2026-03-01")).isEmpty();
        assertThat(openOn(decided(DECISION), "2026-03-02")).containsExactly(DECIDED);
        assertThat(openOn(decided(DECISION.withRationale(WORDS)), "2026-03-02")).isEmpty();
        assertThat(places(decided(DECISION), "2026-03-02", AgendaTopic.DECISION_WITHOUT_RATIONALE))
                .containsExactly("MISSING /engagement/decisions/0");
        assertThat(openOn(decided(decision("decision-1")), "2026-03-02"))
                .containsExactly(
                        "DECISION_WITHOUT_RATIONALE decision-1: This was decided on a day that is not recorded; no"
                                + " reason is recorded beside it." + WHY);
    }

    @Test
    void onlyKeyDecisionsOfThisEpisodeAreAskedAbout() {
        assertThat(openOn(decided(DECISION.withKey(true)), "2026-03-31")).containsExactly(DECIDED);
        assertThat(openOn(decided(DECISION.withKey(false)), "2026-03-31")).isEmpty();
        assertThat(openOn(decided(DECISION.withOn(day("2026-01-04"))), "2026-03-31"))
                .isEmpty();
    }

    @Test
    void whereNoReasonWasGivenExploringItLaterDealsWithIt() {
        assertThat(marked()).containsExactly(DECIDED);
        assertThat(marked(discussion("discussion-1", "2026-03-05", "goal-1"))).containsExactly(DECIDED);
        assertThat(marked(explored("discussion-1").withOn(day("2026-03-01")))).containsExactly(DECIDED);
        assertThat(marked(explored("discussion-1").withOn(day("2026-03-02")))).isEmpty();
        assertThat(marked(explored("discussion-1"))).isEmpty();
    }

    @Test
    void whereAReasonCanStillBeWrittenDownExploringItIsNotEnough() {
        PracticeRecord record =
                decided(DECISION).withDiscussions(explored("discussion-1").withOn(day("2026-03-05")));

        assertThat(openOn(record, "2026-03-31")).containsExactly(DECIDED);
    }

    @Test
    void aDisagreementIsAskedAboutUntilItIsAnswered() {
        DisagreementResponse response = DisagreementResponse.builder()
                .statement(WORDS)
                .on(day("2026-03-09"))
                .build();

        assertThat(openOn(disagreed(DISAGREEMENT), "2026-03-01")).isEmpty();
        assertThat(openOn(disagreed(DISAGREEMENT), "2026-03-02")).containsExactly(SAID);
        assertThat(openOn(disagreed(DISAGREEMENT.withUnanswered(mark())), "2026-03-02"))
                .containsExactly(SAID);
        assertThat(openOn(disagreed(DISAGREEMENT.withResponse(response)), "2026-03-08"))
                .containsExactly(SAID);
        assertThat(openOn(disagreed(DISAGREEMENT.withResponse(response)), "2026-03-09"))
                .isEmpty();
        assertThat(places(disagreed(DISAGREEMENT), "2026-03-02", AgendaTopic.DISAGREEMENT_WITHOUT_RESPONSE))
                .containsExactly("MISSING /engagement/disagreements/0");
    }

    @Test
    void aDisagreementWithoutADayIsOfThisWorkAndOneOfEarlierWorkIsNot() {
        assertThat(openOn(disagreed(disagreement("disagreement-1")), "2026-03-02"))
                .containsExactly("DISAGREEMENT_WITHOUT_RESPONSE disagreement-1: Somebody sees something differently; no"
                        + " answer to them is recorded." + ANSWER);
        assertThat(openOn(disagreed(DISAGREEMENT.withOn(day("2026-01-04"))), "2026-03-31"))
                .isEmpty();
    }

    @Test
    void whatHasNoDayComesLast() {
        assertThat(openOn(
                        disagreed(
                                disagreement("disagreement-1"),
                                disagreement("disagreement-2").withOn(day("2026-03-02"))),
                        "2026-03-31"))
                .extracting(item -> item.substring(0, item.indexOf(':')))
                .containsExactly(
                        "DISAGREEMENT_WITHOUT_RESPONSE disagreement-2", "DISAGREEMENT_WITHOUT_RESPONSE disagreement-1");
    }
}
