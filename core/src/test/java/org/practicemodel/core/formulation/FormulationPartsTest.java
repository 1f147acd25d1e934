package org.practicemodel.core.formulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Fault;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.HelpId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/** What the parts of a formulation ask of their own parts together, each at its boundary. */
class FormulationPartsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final Statement WORDS = Statement.of("Invented words.");
    private static final FactorId ROWS = FactorId.of("rows");

    private static void refused(ThrowingCallable making, FaultCode code, String property, String expected) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        NotWellFormedException.class,
                        refused -> assertThat(refused.faults()).containsExactly(new Fault(code, property, expected)));
    }

    private static void made(ThrowingCallable making) {
        assertThatCode(making).doesNotThrowAnyException();
    }

    @Test
    void aFactorStandsUnderTwoPsAtMostEachOnce() {
        Factor factor = Factor.builder().id(ROWS).statement(WORDS).build();

        made(() -> factor.withKinds(FactorKind.PRESENTING, FactorKind.PERPETUATING));
        refused(
                () -> factor.withKinds(FactorKind.PRESENTING, FactorKind.PERPETUATING, FactorKind.PROTECTIVE),
                FaultCode.TOGETHER,
                "kinds",
                "at most two, each once");
        refused(
                () -> factor.withKinds(FactorKind.PRESENTING, FactorKind.PRESENTING),
                FaultCode.TOGETHER,
                "kinds",
                "at most two, each once");
    }

    @Test
    void aFactorSaysSomethingOrWasLookedFor() {
        Exploration none =
                Exploration.builder().state(ExplorationState.NONE_FOUND).build();
        Factor factor =
                Factor.builder().id(ROWS).statement(WORDS).exploration(none).build();

        made(() -> factor.withStatement(Optional.empty()));
        made(() -> factor.withExploration(Optional.empty()));
        refused(
                () -> factor.withExploration(Optional.empty()).withStatement(Optional.empty()),
                FaultCode.TOGETHER,
                "statement",
                "to be present, or 'exploration' to be");
    }

    @Test
    void aHypothesisExplainsSomethingEachOnce() {
        Hypothesis hypothesis = Hypothesis.builder()
                .id(HypothesisId.of("hypothesis"))
                .addExplains(ROWS)
                .build();

        made(() -> hypothesis.withExplains(ROWS, FactorId.of("sleep")));
        refused(hypothesis::withExplains, FaultCode.REQUIRED, "explains", "at least one factor");
        refused(() -> hypothesis.withExplains(ROWS, ROWS), FaultCode.TOGETHER, "explains", "each factor once");
    }

    @Test
    void aFormulationTakesThePlaceOfAnother() {
        Formulation formulation =
                Formulation.builder().id(FormulationId.of("second")).build();

        made(() -> formulation.withSupersedes(FormulationId.of("first")));
        refused(
                () -> formulation.withSupersedes(FormulationId.of("second")),
                FaultCode.TOGETHER,
                "supersedes",
                "another formulation");
    }

    @Test
    void aGoalDoesNotComeFromItself() {
        Goal goal = Goal.builder()
                .id(GoalId.of("sleep"))
                .author(GoalAuthor.CHILD)
                .statement(WORDS)
                .build();

        made(() -> goal.withTracesTo(EntryId.of("rows"), EntryId.of("hypothesis")));
        refused(
                () -> goal.withTracesTo(EntryId.of("rows"), EntryId.of("sleep")),
                FaultCode.TOGETHER,
                "tracesTo",
                "something else than the goal itself");
    }

    @Test
    void aGoalGoesAlongWithOtherGoals() {
        Goal goal = Goal.builder()
                .id(GoalId.of("sleep"))
                .author(GoalAuthor.PROFESSIONAL)
                .statement(WORDS)
                .build();

        made(() -> goal.withAlignsWith(GoalId.of("rest"), GoalId.of("school")));
        refused(
                () -> goal.withAlignsWith(GoalId.of("rest"), GoalId.of("sleep")),
                FaultCode.TOGETHER,
                "alignsWith",
                "other goals than the goal itself");
    }

    @Test
    void aPerspectiveIsSomebodys() {
        Perspective perspective = Perspective.builder()
                .who(Party.of(WorkerId.of("worker")))
                .role(RoleCode.SCHOOL_STAFF)
                .stance(Stance.AGREES)
                .build();

        made(() -> perspective.withWho(Optional.empty()));
        made(() -> perspective.withRole(Optional.empty()));
        refused(
                () -> perspective.withRole(Optional.empty()).withWho(Optional.empty()),
                FaultCode.TOGETHER,
                "",
                "at least one of 'who' and 'role'");
    }

    @Test
    void helpEndsOnOrAfterItsStart() {
        Help help = Help.builder().id(HelpId.of("help")).startedOn(DAY).build();

        made(() -> help.withEndedOn(DAY));
        made(() -> help.withStartedOn(Optional.empty()).withEndedOn(DAY));
        refused(() -> help.withEndedOn(DAY.minusDays(1)), FaultCode.ORDER, "endedOn", "a day on or after 'startedOn'");
    }

    @Test
    void aStatementOfWordsHasNothingElse() {
        assertThat(Statement.of("Invented words."))
                .isEqualTo(Statement.builder().words("Invented words.").build());
        assertThat(WORDS.audience()).isEmpty();
    }
}
