package org.practicemodel.principles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionId;
import org.practicemodel.core.engagement.InteractionMode;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Family;

/** What is asked for first, where what a rule needs has nothing yet that it could be added to. */
class FirstNeedsTest {

    private static final Formulation FORMULATION =
            Formulation.builder().id(FormulationId.of("formulation-1")).build();
    private static final Factor FACTOR = Factor.builder()
            .id(FactorId.of("factor-1"))
            .statement(Statement.of("Invented words."))
            .build();

    private static EvidenceNeed need(RecordType type, String field, Effort effort) {
        return new EvidenceNeed(type, field, effort, WhoCanAct.WORKER);
    }

    private static EvidenceNeed toBegin(PracticeRecord record, RecordType type, String field) {
        return new RecordedNeeds(record).toBegin(need(type, field, Effort.FACT));
    }

    @Test
    void whereThereIsNothingToAddAFactToATalkComesFirst() {
        EvidenceNeed formulation = need(RecordType.FORMULATIONS, "formulations", Effort.CONVERSATION);
        PracticeRecord without = Family.nothing();
        PracticeRecord begun = Family.nothing().withFormulations(FORMULATION);

        assertThat(toBegin(without, RecordType.FORMULATIONS, "factors.level")).isEqualTo(formulation);
        assertThat(toBegin(without, RecordType.FORMULATIONS, "priorities")).isEqualTo(formulation);
        assertThat(toBegin(without, RecordType.EARLIER_INTERVENTIONS, "usedAgain"))
                .isEqualTo(formulation);
        assertThat(toBegin(begun, RecordType.EARLIER_INTERVENTIONS, "usedAgain"))
                .isEqualTo(need(RecordType.FORMULATIONS, "earlierInterventions", Effort.CONVERSATION));
        assertThat(toBegin(begun, RecordType.FORMULATIONS, "factors.level"))
                .isEqualTo(need(RecordType.FORMULATIONS, "factors", Effort.CONVERSATION));
        assertThat(toBegin(without, RecordType.GOALS, "setOn"))
                .isEqualTo(need(RecordType.GOALS, "goals", Effort.CONVERSATION));
        assertThat(toBegin(without, RecordType.ACTIONS, "buildsOn"))
                .isEqualTo(need(RecordType.ACTIONS, "actions", Effort.CONVERSATION));
        assertThat(toBegin(without, RecordType.ADJUSTMENTS, "because"))
                .isEqualTo(need(RecordType.ADJUSTMENTS, "adjustments", Effort.CONVERSATION));
        assertThat(toBegin(without, RecordType.PLANS, "contactFrequency"))
                .isEqualTo(need(RecordType.PLANS, "plans", Effort.CONVERSATION));
        assertThat(toBegin(without, RecordType.CHILD_VOICES, "heardBy"))
                .isEqualTo(need(RecordType.CHILD_VOICES, "childVoices", Effort.CONVERSATION));
        assertThat(toBegin(without, RecordType.FAMILY_FEEDBACK, "facets"))
                .isEqualTo(need(RecordType.FAMILY_FEEDBACK, "familyFeedback", Effort.CONVERSATION));
        assertThat(toBegin(without, RecordType.LEVEL_OF_HELP_REVIEWS, "stepDownConsidered"))
                .isEqualTo(need(RecordType.LEVEL_OF_HELP_REVIEWS, "levelOfHelpReviews", Effort.CONVERSATION));
        assertThat(toBegin(without, RecordType.STEP_DOWN_PLANS, "whomToCall"))
                .isEqualTo(need(RecordType.STEP_DOWN_PLANS, "network", Effort.CONVERSATION));
    }

    /** Nobody is asked for a part of something that is not there: not who took a decision, where none is recorded. */
    @Test
    void whereThereIsNothingToAddAFactToTheThingItselfComesFirst() {
        PracticeRecord without = Family.nothing();
        EvidenceNeed lead =
                new EvidenceNeed(RecordType.LEAD_ALLOCATIONS, "leadAllocations", Effort.FACT, WhoCanAct.MANAGER);
        EvidenceNeed visits = need(RecordType.INTERACTIONS, "on", Effort.FACT);
        EvidenceNeed who = need(RecordType.MEMBERS, "role", Effort.FACT);

        assertThat(toBegin(without, RecordType.DECISIONS, "mode"))
                .isEqualTo(need(RecordType.DECISIONS, "decisions", Effort.SENTENCE));
        assertThat(toBegin(without, RecordType.CONTRIBUTIONS, "linkedTo"))
                .isEqualTo(need(RecordType.CONTRIBUTIONS, "on", Effort.SENTENCE));
        assertThat(toBegin(without, RecordType.INFORMATION_SHARES, "basis"))
                .isEqualTo(need(RecordType.INFORMATION_SHARES, "informationShares", Effort.SENTENCE));
        assertThat(toBegin(without, RecordType.LEAD_ALLOCATIONS, "interval")).isEqualTo(lead);
        assertThat(toBegin(without, RecordType.LEAD_CHANGE_REASONS, "changeReason"))
                .isEqualTo(lead);
        assertThat(toBegin(without, RecordType.CHILDREN_SEEN, "children.timeAlone"))
                .isEqualTo(visits);
        assertThat(toBegin(without, RecordType.WORKING_STANCES, "stances")).isEqualTo(visits);
        assertThat(toBegin(without, RecordType.MEMBERS, "bornOn")).isEqualTo(who);
        assertThat(toBegin(without, RecordType.HOUSEHOLDS, "household")).isEqualTo(who);
        assertThat(toBegin(without, RecordType.VIEWS_SOUGHT, "viewSought")).isEqualTo(who);
        assertThat(toBegin(without, RecordType.INVOLVEMENTS, "subjects"))
                .isEqualTo(need(RecordType.INVOLVEMENTS, "involvements", Effort.FACT));
        assertThat(toBegin(without, RecordType.MEETINGS, "participants"))
                .isEqualTo(need(RecordType.MEETINGS, "meetings", Effort.FACT));
        assertThat(toBegin(without, RecordType.REVIEW_PARTICIPANTS, "participants"))
                .isEqualTo(need(RecordType.REVIEWS, "heldOn", Effort.FACT));
        assertThat(toBegin(without, RecordType.HELP, "familyPart"))
                .isEqualTo(need(RecordType.HELP, "startedOn", Effort.FACT));
        assertThat(toBegin(without, RecordType.FAMILY_AND_FRIENDS, "on"))
                .isEqualTo(need(RecordType.FAMILY_AND_FRIENDS, "outcome", Effort.FACT));
        assertThat(toBegin(without, RecordType.FAMILY_GROUP_CONFERENCE_OFFERS, "notOffered"))
                .isEqualTo(need(RecordType.FAMILY_GROUP_CONFERENCE_OFFERS, "offered", Effort.FACT));
        EvidenceNeed asked = new EvidenceNeed(RecordType.REVIEWS, "heldOn", Effort.SENTENCE, WhoCanAct.PARTNER);
        assertThat(new RecordedNeeds(without).toBegin(asked)).isEqualTo(asked);
        assertThat(toBegin(without, RecordType.PLAN_EDITIONS, "edition"))
                .isEqualTo(need(RecordType.EDITIONS, "edition", Effort.FACT));
    }

    /** A visit without a child who was seen is asked which children were seen, and not what they chose. */
    @Test
    void aPartThatIsNotThereIsAskedForBeforeItsOwnParts() {
        PracticeRecord nothing = Family.nothing();
        PracticeRecord visited = nothing.withEngagement(nothing.engagement()
                .withInteractions(Interaction.builder()
                        .id(InteractionId.of("visit-1"))
                        .mode(InteractionMode.HOME_VISIT)
                        .build()));

        assertThat(new RecordedNeeds(visited)
                        .toBegin(need(RecordType.CHILDREN_SEEN, "children.noticed", Effort.SENTENCE)))
                .isEqualTo(need(RecordType.CHILDREN_SEEN, "children", Effort.FACT));
    }

    @Test
    void whereThereIsSomethingToAddItToANeedStaysAsItIs() {
        PracticeRecord begun = Family.nothing().withFormulations(FORMULATION.withFactors(FACTOR));

        assertThat(toBegin(begun, RecordType.FORMULATIONS, "factors.level"))
                .isEqualTo(need(RecordType.FORMULATIONS, "factors.level", Effort.FACT));
        assertThat(toBegin(begun, RecordType.FORMULATIONS, "priorities"))
                .isEqualTo(need(RecordType.FORMULATIONS, "priorities", Effort.FACT));
        assertThat(toBegin(Family.nothing(), RecordType.REFERRALS, "receivedOn"))
                .isEqualTo(need(RecordType.REFERRALS, "receivedOn", Effort.FACT));
    }
}
