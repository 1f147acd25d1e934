package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.view.Known.DAY;
import static org.practicemodel.core.view.Known.nothing;
import static org.practicemodel.core.view.Known.recordedOn;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.HelpId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/** Goals, actions and help on the day they came, and on the day before. */
class GoalKnownOnTest {

    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final Statement SAID =
            Statement.builder().words("Invented words.").on(DAY).build();
    private static final Statement LATER = SAID.withOn(NEXT);
    private static final Mark MARK = Mark.builder().on(DAY).build();
    private static final Perspective PERSPECTIVE = Perspective.builder()
            .role(RoleCode.SCHOOL_STAFF)
            .stance(Stance.AGREES)
            .on(DAY)
            .build();
    private static final Goal GOAL = Goal.builder()
            .id(GoalId.of("goal"))
            .author(GoalAuthor.CHILD)
            .statement(SAID)
            .build();
    private static final Action ACTION =
            Action.builder().id(ActionId.of("action")).statement(SAID).build();
    private static final Formulation FORMULATION =
            Formulation.builder().id(FormulationId.of("formulation")).build();

    private static PracticeRecord known(PracticeRecord record) {
        return KnownOn.day(DAY, record);
    }

    private static Formulation known(Formulation formulation) {
        return known(nothing().withFormulations(formulation)).formulations().get(0);
    }

    private static Goal known(Goal goal) {
        return known(nothing().withGoals(goal)).goals().get(0);
    }

    @Test
    void aGoalIsKnownOnceItWasSetWhereverItStands() {
        Goal set = GOAL.withSetOn(DAY).withReviewOn(NEXT).withTracesTo(EntryId.of("rows"));
        Goal[] goals = {set, set.withSetOn(NEXT), set.withStatement(LATER), set.withProvenance(recordedOn("2026-03-03"))
        };

        assertThat(known(nothing().withGoals(goals)).goals()).containsExactly(set);
        assertThat(known(FORMULATION.withGoals(goals)).goals()).containsExactly(set);
    }

    @Test
    void whatIsToldAboutAGoalLaterIsLeftOut() {
        GoalMeasure measure =
                GoalMeasure.builder().indicator(SAID).baseline(SAID).build();
        Goal told = GOAL.withRationale(SAID)
                .withPerspectives(PERSPECTIVE)
                .withBottomLine(MARK)
                .withHowWeWillKnow(SAID)
                .withMeasure(measure);

        assertThat(known(told)).isEqualTo(told);
        assertThat(known(GOAL.withRationale(LATER)
                        .withPerspectives(PERSPECTIVE.withOn(NEXT))
                        .withBottomLine(MARK.withOn(NEXT))
                        .withHowWeWillKnow(LATER)
                        .withMeasure(measure.withIndicator(LATER))))
                .isEqualTo(GOAL);
        assertThat(known(GOAL.withMeasure(measure.withBaseline(LATER))))
                .isEqualTo(GOAL.withMeasure(measure.withBaseline(Optional.empty())));
    }

    @Test
    void anActionIsKnownOnceItWasAgreedWhereverItStands() {
        Action agreed = ACTION.withAgreedOn(DAY).withDueOn(NEXT).withLookAgainOn(NEXT);
        Action[] actions = {
            agreed,
            agreed.withAgreedOn(NEXT),
            agreed.withStatement(LATER),
            agreed.withProvenance(recordedOn("2026-03-03"))
        };

        assertThat(known(nothing().withActions(actions)).actions()).containsExactly(agreed);
        assertThat(known(FORMULATION.withActions(actions)).actions()).containsExactly(agreed);
    }

    @Test
    void helpIsKnownOnceTheFamilyWaitedForItOrHadIt() {
        Help help = Help.builder().id(HelpId.of("help")).build();
        Help later = help.withWaitingSince(NEXT).withStartedOn(NEXT).withEndedOn(NEXT);

        assertThat(known(nothing()
                                .withJourney(nothing()
                                        .journey()
                                        .withHelp(
                                                help,
                                                later,
                                                later.withWaitingSince(DAY),
                                                later.withStartedOn(DAY),
                                                later.withStartedOn(DAY).withEndedOn(DAY),
                                                help.withEndedOn(DAY),
                                                help.withEndedOn(NEXT),
                                                help.withProvenance(recordedOn("2026-03-03")))))
                        .journey()
                        .help())
                .containsExactly(
                        help,
                        help.withWaitingSince(DAY),
                        help.withStartedOn(DAY),
                        help.withStartedOn(DAY).withEndedOn(DAY),
                        help.withEndedOn(DAY));
    }
}
