package org.practicemodel.formulation.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.comparison.Versioned.FATHER;
import static org.practicemodel.formulation.comparison.Versioned.JUNE;
import static org.practicemodel.formulation.comparison.Versioned.MARCH;
import static org.practicemodel.formulation.comparison.Versioned.MOTHER;
import static org.practicemodel.formulation.comparison.Versioned.compared;
import static org.practicemodel.formulation.comparison.Versioned.earlier;
import static org.practicemodel.formulation.comparison.Versioned.factor;
import static org.practicemodel.formulation.comparison.Versioned.hypothesis;
import static org.practicemodel.formulation.comparison.Versioned.later;
import static org.practicemodel.formulation.comparison.Versioned.phrases;
import static org.practicemodel.formulation.comparison.Versioned.signed;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorDomain;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.FactorLevel;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FactorScenario;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Reader;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.perspective.FormulationMerge;

class FormulationComparisonTest {

    private static final ModelDefinition LEEDS = PracticeModels.leeds();
    private static final Factor SLEEP = factor("sleep", "wakes");

    private static Phrase about(String key, String name, String id) {
        return Phrase.of(key).with(name, id);
    }

    @Test
    void factors_are_told_in_the_later_order_and_those_gone_after_them_in_the_earlier() {
        Factor rows = factor("rows", "rows at bedtime");
        Factor noise = factor("noise", "from next door");
        Factor aunt = factor("aunt", "her aunt's Fridays");
        Factor reworded = factor("sleep", "wakes most nights");
        FormulationComparison comparison =
                compared(earlier().addFactors(noise, SLEEP, rows), later().addFactors(aunt, reworded));
        assertThat(comparison.changes())
                .containsExactly(
                        new FactorChange.New(aunt),
                        new FactorChange.Reworded(SLEEP, reworded),
                        new FactorChange.Gone(noise),
                        new FactorChange.Gone(rows));
        assertThat(phrases(comparison))
                .containsExactly(
                        about("factor.new", "factor", "aunt"),
                        about("factor.reworded", "factor", "sleep"),
                        about("factor.gone", "factor", "noise"),
                        about("factor.gone", "factor", "rows"));
    }

    @Test
    void a_factor_may_be_reworded_and_moved_and_told_otherwise_at_once() {
        Factor moved = factor("sleep", "tired")
                .withKinds(FactorKind.PERPETUATING, FactorKind.PRESENTING)
                .withLevel(FactorLevel.CHILD);
        FormulationComparison comparison = compared(earlier().addFactors(SLEEP), later().addFactors(moved));
        assertThat(comparison.changes(FactorChange.class))
                .containsExactly(
                        new FactorChange.Reworded(SLEEP, moved),
                        new FactorChange.Moved(SLEEP, moved),
                        new FactorChange.ToldOtherwise(SLEEP, moved, List.of("level")));
        assertThat(phrases(comparison).subList(1, 3))
                .containsExactly(
                        about("factor.moved", "factor", "sleep")
                                .with("from", "presenting")
                                .with("to", "perpetuating, presenting"),
                        about("factor.told-otherwise", "factor", "sleep").with("parts", "level"));
    }

    @Test
    void the_order_of_two_ps_and_who_may_read_the_words_say_nothing() {
        Factor both = SLEEP.withKinds(FactorKind.PRESENTING, FactorKind.PERPETUATING);
        Statement cleared = Statement.of("wakes")
                .withAudience(Reader.builder().person(PersonId.of("mother")).build());
        Factor turned = SLEEP.withKinds(FactorKind.PERPETUATING, FactorKind.PRESENTING)
                .withStatement(cleared)
                .withNotedOn(JUNE);
        assertThat(compared(earlier().addFactors(both), later().addFactors(turned))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_factor_that_was_only_explored_is_reworded_when_something_is_found() {
        Factor explored = Factor.builder()
                .id(FactorId.of("sleep"))
                .addKinds(FactorKind.PRESENTING)
                .exploration(
                        Exploration.builder().state(ExplorationState.NOT_NOW).build())
                .build();
        assertThat(compared(earlier().addFactors(explored), later().addFactors(SLEEP))
                        .changes())
                .containsExactly(
                        new FactorChange.Reworded(explored, SLEEP),
                        new FactorChange.ToldOtherwise(explored, SLEEP, List.of("exploration")));
    }

    @Test
    void everything_else_that_is_told_of_a_factor_is_compared() {
        Factor told = SLEEP.withScenario(FactorScenario.IF_THINGS_CHANGE)
                .withAbout(PersonId.of("ava"))
                .withBehaviourOf(PersonId.of("ava"))
                .withLevel(FactorLevel.CHILD)
                .withDomains(FactorDomain.of("anytown:sleep"))
                .withExample(Statement.of("Monday"))
                .withException(Statement.of("Friday"))
                .withSince(PartialDate.of(MARCH))
                .withExploration(
                        Exploration.builder().state(ExplorationState.NOT_NOW).build());
        assertThat(compared(earlier().addFactors(SLEEP), later().addFactors(told))
                        .changes())
                .containsExactly(new FactorChange.ToldOtherwise(
                        SLEEP,
                        told,
                        List.of(
                                "scenario",
                                "about",
                                "behaviourOf",
                                "level",
                                "domains",
                                "example",
                                "exception",
                                "since",
                                "exploration")));
    }

    @Test
    void the_same_words_under_another_id_are_gone_and_new() {
        Factor renamed = SLEEP.withId(FactorId.of("nights"));
        assertThat(compared(earlier().addFactors(SLEEP), later().addFactors(renamed))
                        .changes())
                .containsExactly(new FactorChange.New(renamed), new FactorChange.Gone(SLEEP));
    }

    @Test
    void a_part_is_compared_with_a_whole_by_the_ids_of_the_whole() {
        Formulation home = earlier().addFactors(SLEEP).build();
        Formulation school = later().addFactors(factor("sleep", "settled")).build();
        FormulationMerge merge = FormulationMerge.of(FormulationId.of("together"), List.of(home, school));
        Formulation part = merge.part(home.id()).orElseThrow();
        assertThat(FormulationComparison.between(part, merge.formulation()).changes())
                .containsExactly(new FactorChange.New(factor("june.sleep", "settled")));
    }

    @Test
    void where_an_id_is_used_twice_the_first_counts() {
        FormulationComparison comparison =
                compared(earlier().addFactors(SLEEP, factor("sleep", "tired")), later().addFactors(SLEEP));
        assertThat(comparison.isEmpty()).isTrue();
    }

    @Test
    void priorities_are_added_left_and_taken_in_another_order() {
        FormulationComparison comparison = compared(
                earlier().addAllPriorities(priorities("sleep", "noise", "rows", "school")),
                later().addAllPriorities(priorities("rows", "aunt", "sleep", "sleep", "school")));
        assertThat(comparison.changes())
                .containsExactly(
                        new PriorityChange.Added(priorities("aunt").get(0)),
                        new PriorityChange.Left(priorities("noise").get(0)),
                        new PriorityChange.Reordered(ids("sleep", "rows", "school"), ids("rows", "sleep", "school")));
        assertThat(phrases(comparison))
                .containsExactly(
                        about("priority.added", "factor", "aunt"),
                        about("priority.left", "factor", "noise"),
                        about("priority.reordered", "from", "sleep, rows, school")
                                .with("to", "rows, sleep, school"));
        assertThat(compared(
                                earlier().addAllPriorities(priorities("sleep", "rows")),
                                later().addAllPriorities(priorities("sleep", "aunt", "rows")))
                        .changes())
                .containsExactly(new PriorityChange.Added(priorities("aunt").get(0)));
    }

    @Test
    void who_chose_and_why_is_told_over_all_the_times() {
        Priority form = priorities("sleep").get(0).withBecause(Statement.of("it is on the form"));
        Priority mothers = form.withChosenBy(MOTHER).withBecause(Statement.of("we want to"));
        Priority fathers = form.withChosenBy(FATHER);
        PriorityChange.Changed changed =
                new PriorityChange.Changed(List.of(form), List.of(mothers), List.of("chosenBy", "because"));

        assertThat(compared(earlier().addPriorities(form), later().addPriorities(mothers))
                        .changes())
                .containsExactly(changed);
        assertThat(changed.phrase())
                .isEqualTo(about("priority.changed", "factor", "sleep").with("parts", "chosenBy, because"));
        assertThat(compared(earlier().addPriorities(mothers, fathers), later().addPriorities(fathers, mothers))
                        .isEmpty())
                .isTrue();
        assertThat(compared(
                                earlier().addPriorities(mothers),
                                later().addPriorities(mothers.withOn(JUNE), mothers.withChosenBy(FATHER)))
                        .changes(PriorityChange.Changed.class))
                .extracting(PriorityChange.Changed::parts)
                .containsExactly(List.of("chosenBy"));
        assertThat(compared(earlier(), later().addPriorities(mothers, fathers)).changes())
                .containsExactly(new PriorityChange.Added(mothers.withChosenBy(MOTHER, FATHER)));
    }

    private static List<Priority> priorities(String... factors) {
        return Arrays.stream(factors)
                .map(factor -> Priority.builder().factor(FactorId.of(factor)).build())
                .toList();
    }

    private static List<FactorId> ids(String... ids) {
        return Arrays.stream(ids).map(FactorId::of).toList();
    }

    @Test
    void goals_and_actions_are_new_gone_and_changed() {
        Goal goal = goal("nights");
        Goal changed = goal.withAuthor(GoalAuthor.TOGETHER)
                .withStatement(Statement.of("sleeps through"))
                .withTracesTo(EntryId.of("guess"))
                .withAlignsWith(GoalId.of("school"))
                .withRationale(Statement.of("she asked for it"))
                .withBuildsOn(FactorId.of("aunt"))
                .withBottomLine(Mark.builder().build())
                .withDomains(FactorDomain.of("anytown:sleep"))
                .withHowWeWillKnow(Statement.of("she tells us"))
                .withMeasure(
                        GoalMeasure.builder().indicator(Statement.of("nights")).build())
                .withReviewOn(JUNE);
        Action action = action("story");
        Action another = action.withGoals(goal.id())
                .withStatement(Statement.of("two stories"))
                .withOwners(FATHER)
                .withOwnerRole(RoleCode.SOCIAL_WORKER)
                .withBuildsOn(FactorId.of("aunt"))
                .withDueOn(JUNE)
                .withLookAgainOn(JUNE);
        FormulationComparison comparison = compared(
                earlier().addGoals(goal("school"), goal).addActions(action("walk"), action),
                later().addGoals(changed, goal("rest")).addActions(another, action("bath")));
        assertThat(comparison.changes())
                .containsExactly(
                        new GoalChange.Changed(
                                goal,
                                changed,
                                List.of(
                                        "author",
                                        "statement",
                                        "tracesTo",
                                        "alignsWith",
                                        "rationale",
                                        "buildsOn",
                                        "bottomLine",
                                        "domains",
                                        "howWeWillKnow",
                                        "measure",
                                        "reviewOn")),
                        new GoalChange.New(goal("rest")),
                        new GoalChange.Gone(goal("school")),
                        new ActionChange.Changed(
                                action,
                                another,
                                List.of(
                                        "goals",
                                        "statement",
                                        "owners",
                                        "ownerRole",
                                        "buildsOn",
                                        "dueOn",
                                        "lookAgainOn")),
                        new ActionChange.New(action("bath")),
                        new ActionChange.Gone(action("walk")));
        assertThat(phrases(comparison).subList(1, 3))
                .containsExactly(about("goal.new", "goal", "rest"), about("goal.gone", "goal", "school"));
        assertThat(phrases(comparison).subList(3, 6))
                .containsExactly(
                        about("action.changed", "action", "story")
                                .with("parts", "goals, statement, owners, ownerRole, buildsOn, dueOn, lookAgainOn"),
                        about("action.new", "action", "bath"),
                        about("action.gone", "action", "walk"));
    }

    @Test
    void a_baseline_that_was_added_changes_a_goal() {
        GoalMeasure nights =
                GoalMeasure.builder().indicator(Statement.of("nights")).build();
        FormulationComparison comparison = compared(
                earlier().addGoals(goal("nights").withMeasure(nights)),
                later().addGoals(goal("nights").withMeasure(nights.withBaseline(Statement.of("two")))));
        assertThat(phrases(comparison))
                .containsExactly(about("goal.changed", "goal", "nights").with("parts", "measure"));
    }

    private static Goal goal(String id) {
        return Goal.builder()
                .id(GoalId.of(id))
                .author(GoalAuthor.CHILD)
                .statement(Statement.of("sleeps"))
                .build();
    }

    private static Action action(String id) {
        return Action.builder()
                .id(ActionId.of(id))
                .statement(Statement.of("a story"))
                .build();
    }

    @Test
    void an_agreement_is_told_with_its_days() {
        assertThat(phrases(compared(earlier(), later().signOff(signed(JUNE)))))
                .containsExactly(Phrase.of("sign-off.agreed").with("to", JUNE));
        assertThat(phrases(compared(earlier().signOff(signed(MARCH)), later().signOff(signed(JUNE)))))
                .containsExactly(
                        Phrase.of("sign-off.agreed-again").with("from", MARCH).with("to", JUNE));
        assertThat(phrases(compared(earlier().signOff(signed(MARCH)), later())))
                .containsExactly(Phrase.of("sign-off.not-agreed-yet").with("from", MARCH));
        assertThat(phrases(compared(earlier().signOff(signed(MARCH)), later().signOff(signed(MARCH)))))
                .isEmpty();
    }

    @Test
    void questions_are_opened_and_closed_under_an_edition() {
        Formulation nothing = earlier().build();
        Formulation answered = later().addFactors(SLEEP)
                .addAnswers(QuestionAnswer.builder()
                        .question(QuestionCode.EXPLORE_FACTOR_KIND)
                        .kind(FactorKind.PROTECTIVE)
                        .answer(ClosingAnswer.DO_NOT_WANT_TO_SAY)
                        .by(MOTHER)
                        .build())
                .build();
        List<QuestionChange> changes =
                FormulationComparison.between(nothing, answered, LEEDS).changes(QuestionChange.class);
        assertThat(changes.stream().map(Change::phrase))
                .contains(
                        about("question.opened", "question", "who-says-so").with("about", "sleep"),
                        about("question.closed", "question", "explore-factor-kind")
                                .with("kind", "presenting"),
                        about("question.answered", "question", "explore-factor-kind")
                                .with("kind", "protective")
                                .with("answer", "do-not-want-to-say"));
        assertThat(FormulationComparison.between(nothing, answered).changes(QuestionChange.class))
                .isEmpty();
    }

    @Test
    void questions_are_told_last_and_what_was_opened_first() {
        Formulation nothing = earlier().build();
        Formulation told =
                later().addFactors(SLEEP).addHypotheses(hypothesis("guess")).build();
        FormulationComparison comparison = FormulationComparison.between(nothing, told, LEEDS);
        List<String> keys =
                phrases(comparison).stream().map(Phrase::key).distinct().toList();
        assertThat(keys).containsExactly("factor.new", "hypothesis.new", "question.opened", "question.closed");
        assertThat(comparison.earlier()).isEqualTo(nothing);
        assertThat(comparison.later()).isEqualTo(told);
    }

    @Test
    void it_shows_its_ids_and_nothing_that_changed() {
        assertThat(compared(earlier().addFactors(SLEEP), later())).hasToString("FormulationComparison march june");
    }
}
