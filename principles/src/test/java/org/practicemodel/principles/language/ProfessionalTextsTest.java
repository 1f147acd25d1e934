package org.practicemodel.principles.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;
import org.practicemodel.principles.testing.Given;

class ProfessionalTextsTest {

    private static final Party MOTHER = Party.of(PersonId.of("person-mother"));
    private static final Party WORKER = Party.of(WorkerId.of("worker-1"));
    private static final Party SCHOOL = Party.of(AgencyId.of("agency-school"));
    private static final Statement WORDS = Statement.of("Invented words.");

    private static List<String> places(PracticeRecord record) {
        return ProfessionalTexts.in(Given.view(record, day("2026-06-30"))).stream()
                .map(ProfessionalText::pointer)
                .toList();
    }

    private static Optional<Provenance> writtenBy(String role) {
        return Optional.of(Provenance.builder().authorRole(RoleCode.of(role)).build());
    }

    private static Action action(String id, Statement statement) {
        return Action.builder().id(ActionId.of(id)).statement(statement).build();
    }

    private static PracticeRecord with(Statement statement) {
        return Given.record().withActions(action("action-1", statement));
    }

    private static PracticeRecord with(Goal goal) {
        return Given.record().withGoals(goal);
    }

    private static Goal goal(GoalAuthor author) {
        return Goal.builder()
                .id(GoalId.of("goal-1"))
                .author(author)
                .statement(WORDS)
                .rationale(WORDS)
                .howWeWillKnow(WORDS)
                .measure(GoalMeasure.builder().indicator(WORDS).build())
                .build();
    }

    @Test
    void whoeverSaysItIsItsAuthorWhoeverWroteItDown() {
        Statement said = WORDS.withSaidBy(WORKER, SCHOOL);

        assertThat(places(with(said))).containsExactly("/actions/0/statement/words");
        assertThat(places(with(said.withSaidBy(WORKER, MOTHER)))).isEmpty();
        assertThat(places(Given.record()
                        .withActions(action("action-1", WORDS.withSaidBy(MOTHER))
                                .withProvenance(writtenBy("social-worker")))))
                .isEmpty();
    }

    @Test
    void anAuthorWhoIsNotKnownIsNoProfessional() {
        Action action = action("action-1", WORDS);

        assertThat(places(Given.record().withActions(action))).isEmpty();
        assertThat(places(Given.record().withActions(action.withProvenance(writtenBy("mother")))))
                .isEmpty();
        assertThat(places(Given.record().withActions(action.withProvenance(writtenBy("social-worker")))))
                .containsExactly("/actions/0/statement/words");
        assertThat(places(with(WORDS.withRole(RoleCode.TEAM_MANAGER)))).containsExactly("/actions/0/statement/words");
        assertThat(places(with(WORDS.withRole(RoleCode.of("mother"))))).isEmpty();
    }

    @Test
    void aRoleThatAWorkerOfTheRecordHasIsAProfessionals() {
        Worker worker = Worker.builder()
                .id(WorkerId.of("worker-1"))
                .role(RoleCode.of("youth-worker"))
                .build();
        PracticeRecord record = with(WORDS.withRole(RoleCode.of("youth-worker")));

        assertThat(places(record)).isEmpty();
        assertThat(places(record.withTeam(record.team().withWorkers(worker))))
                .containsExactly("/actions/0/statement/words");
    }

    @Test
    void ownWordsAndDrawingsAreLeftAlone() {
        Statement said = WORDS.withSaidBy(WORKER);

        assertThat(places(with(said.withForm(StatementForm.SUMMARY)))).hasSize(1);
        assertThat(places(with(said.withForm(StatementForm.OBSERVATION)))).hasSize(1);
        assertThat(places(with(said.withForm(StatementForm.QUOTE)))).isEmpty();
        assertThat(places(with(said.withForm(StatementForm.DRAWING)))).isEmpty();
        assertThat(places(with(said.withForm(StatementForm.of("poem"))))).isEmpty();
        assertThat(places(with(said.withDrawing("drawing-1")))).isEmpty();
    }

    @Test
    void aGoalIsItsAuthorsAndHowWeWillKnowIsTheFamilys() {
        assertThat(places(with(goal(GoalAuthor.PROFESSIONAL))))
                .containsExactly(
                        "/goals/0/statement/words", "/goals/0/rationale/words", "/goals/0/measure/indicator/words");
        assertThat(places(with(goal(GoalAuthor.TOGETHER)))).isEmpty();
        assertThat(places(with(goal(GoalAuthor.CHILD).withProvenance(writtenBy("social-worker")))))
                .isEmpty();
        assertThat(places(with(goal(GoalAuthor.PROFESSIONAL).withAuthoredBy(MOTHER))))
                .isEmpty();
    }

    @Test
    void aFactorIsWhoseverSaysSo() {
        Factor factor = Factor.builder()
                .id(FactorId.of("factor-1"))
                .statement(WORDS)
                .provenance(writtenBy("social-worker"))
                .build();
        Perspective school = says(SCHOOL).withResponse(WORDS);

        assertThat(places(with(factor))).containsExactly("/formulations/0/factors/0/statement/words");
        assertThat(places(with(factor.withPerspectives(says(MOTHER))))).isEmpty();
        assertThat(places(with(factor.withPerspectives(school))))
                .containsExactly(
                        "/formulations/0/factors/0/statement/words",
                        "/formulations/0/factors/0/perspectives/0/words/words");
        assertThat(places(with(factor.withPerspectives(says(MOTHER).withStance(Stance.AGREES)))))
                .containsExactly("/formulations/0/factors/0/statement/words");
    }

    @Test
    void aVersionThatNoLongerHoldsIsNotLookedAt() {
        Formulation first = formulation("formulation-1");
        Formulation next = formulation("formulation-2").withSupersedes(FormulationId.of("formulation-1"));

        assertThat(places(Given.record().withFormulations(first, next)))
                .containsExactly("/formulations/1/cultureAndAssumptions/0/words");
    }

    @Test
    void whatIsRestrictedIsNotLookedAt() {
        PracticeRecord record = with(WORDS.withSaidBy(WORKER));
        Restriction restriction = Restriction.builder()
                .of(EntryId.of("action-1"))
                .kind(RestrictionKind.IDENTITY)
                .build();

        assertThat(places(record.withRestrictions(restriction))).isEmpty();
    }

    @Test
    void aTextIsPlacedInTheWholeRecordWhateverWasNotKnownThen() {
        Action later = action("action-0", WORDS.withSaidBy(WORKER)).withAgreedOn(day("2026-07-01"));
        Formulation notes = formulation("formulation-1");
        Statement note = notes.cultureAndAssumptions().get(0);
        PracticeRecord record = Given.record()
                .withActions(later, action("action-1", WORDS.withSaidBy(WORKER)))
                .withFormulations(
                        notes.withCultureAndAssumptions(note.withWords("Later.").withOn(day("2026-07-01")), note));

        assertThat(places(record))
                .containsExactly("/formulations/0/cultureAndAssumptions/1/words", "/actions/1/statement/words");
    }

    @Test
    void neverShowsTheText() {
        assertThat(ProfessionalTexts.in(Given.view(with(WORDS.withSaidBy(WORKER)), day("2026-06-30"))))
                .singleElement()
                .hasToString("ProfessionalText /actions/0/statement/words");
    }

    private static Perspective says(Party who) {
        return Perspective.builder()
                .who(who)
                .stance(Stance.SAYS_SO)
                .words(WORDS)
                .build();
    }

    private static Formulation formulation(String id) {
        return Formulation.builder()
                .id(FormulationId.of(id))
                .addCultureAndAssumptions(WORDS.withSaidBy(WORKER))
                .build();
    }

    private static PracticeRecord with(Factor factor) {
        return Given.record()
                .withFormulations(Formulation.builder()
                        .id(FormulationId.of("formulation-1"))
                        .addFactors(factor)
                        .build());
    }
}
