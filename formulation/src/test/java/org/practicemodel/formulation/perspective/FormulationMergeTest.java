package org.practicemodel.formulation.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.formulation.perspective.Sayings.FATHER;
import static org.practicemodel.formulation.perspective.Sayings.MOTHER;
import static org.practicemodel.formulation.perspective.Sayings.SCHOOL;
import static org.practicemodel.formulation.perspective.Sayings.factor;
import static org.practicemodel.formulation.perspective.Sayings.hypothesis;
import static org.practicemodel.formulation.perspective.Sayings.part;
import static org.practicemodel.formulation.perspective.Sayings.said;
import static org.practicemodel.formulation.perspective.Sayings.signed;
import static org.practicemodel.formulation.perspective.Sayings.stands;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.EarlierInterventionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.GatheringKind;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

class FormulationMergeTest {

    private static final FormulationId WHOLE = FormulationId.of("together");
    private static final Perspective SCHOOL_DIFFERS =
            stands(SCHOOL, Stance.SEES_DIFFERENTLY).build();
    private static final Perspective FATHER_AGREES =
            stands(FATHER, Stance.AGREES).build();

    private static FormulationMerge merged(Formulation... parts) {
        return FormulationMerge.of(WHOLE, List.of(parts));
    }

    private static QualifiedId qualified(String part, String original, String name) {
        return new QualifiedId(FormulationId.of(part), EntryId.of(original), EntryId.of(name));
    }

    @Test
    void what_two_parts_say_alike_stands_once_with_every_perspective() {
        Factor sleep = factor("sleep", said(MOTHER, "wakes at night"));
        Formulation whole = merged(
                        part("home", sleep.withPerspectives(FATHER_AGREES)).build(),
                        part("school", sleep.withPerspectives(SCHOOL_DIFFERS, FATHER_AGREES))
                                .build())
                .formulation();
        assertThat(whole.factors()).containsExactly(sleep.withPerspectives(FATHER_AGREES, SCHOOL_DIFFERS));
    }

    @Test
    void what_two_people_say_in_the_same_words_stays_as_two() {
        FormulationMerge merge = merged(
                part("home", factor("sleep", said(MOTHER, "wakes at night"))).build(),
                part("school", factor("sleep", said(SCHOOL, "wakes at night"))).build());
        assertThat(merge.formulation().factors())
                .containsExactly(
                        factor("home.sleep", said(MOTHER, "wakes at night")),
                        factor("school.sleep", said(SCHOOL, "wakes at night")));
        assertThat(merge.qualified())
                .containsExactly(
                        qualified("home", "sleep", "home.sleep"), qualified("school", "sleep", "school.sleep"));
    }

    @Test
    void those_who_say_the_same_share_the_id_of_the_first_of_them_by_its_name() {
        Factor ours = factor("sleep", said(MOTHER, "wakes at night"));
        FormulationMerge merge = merged(
                part("b", ours).build(),
                part("c", factor("sleep", said(SCHOOL, "settled"))).build(),
                part("a", ours).build());
        assertThat(merge.formulation().factors())
                .containsExactly(ours.withId(FactorId.of("a.sleep")), factor("c.sleep", said(SCHOOL, "settled")));
    }

    @Test
    void a_hypothesis_about_two_different_things_is_two() {
        FormulationMerge merge = merged(
                part("home", factor("sleep", said(MOTHER, "wakes at night")))
                        .addHypotheses(hypothesis("guess", "sleep"))
                        .build(),
                part("school", factor("sleep", said(SCHOOL, "settled")))
                        .addHypotheses(hypothesis("guess", "sleep"))
                        .build());
        assertThat(merge.formulation().hypotheses())
                .containsExactly(hypothesis("home.guess", "home.sleep"), hypothesis("school.guess", "school.sleep"));
    }

    @Test
    void everything_that_names_a_qualified_entry_names_it_by_its_new_id() {
        FactorId sleep = FactorId.of("sleep");
        Perspective atForum = FATHER_AGREES.withGathering(GatheringId.of("forum"));
        Goal goal = Goal.builder()
                .id(GoalId.of("goal"))
                .author(GoalAuthor.FAMILY)
                .statement(Statement.of("sleeps"))
                .addTracesTo(EntryId.of("guess"))
                .addBuildsOn(sleep)
                .addPerspectives(atForum)
                .build();
        Action action = Action.builder()
                .id(ActionId.of("action"))
                .addGoals(goal.id())
                .addBuildsOn(sleep)
                .statement(Statement.of("a story"))
                .build();
        HypothesisRevision revision = HypothesisRevision.builder()
                .outcome(RevisionOutcome.KEPT)
                .at(EntryId.of("forum"))
                .build();
        Hypothesis guess = hypothesis("guess", "sleep")
                .withKeptGoingBy(sleep)
                .withPerspectives(atForum)
                .withRevisions(revision, revision.withAt(EntryId.of("a-review")));
        QuestionAnswer answer = QuestionAnswer.builder()
                .question(QuestionCode.EXAMPLE)
                .about(EntryId.of("sleep"))
                .answer(ClosingAnswer.LATER)
                .build();
        Formulation home = part("home", factor("sleep", said(MOTHER, "wakes at night"), atForum))
                .addGatherings(gathering(GatheringKind.RETHINK_FORUM))
                .addHypotheses(guess)
                .addPriorities(Priority.builder().factor(sleep).build())
                .addGoals(goal)
                .addActions(action)
                .addAnswers(answer)
                .signOff(signed(atForum))
                .build();
        Formulation school = part("school", factor("sleep", said(SCHOOL, "settled")))
                .addGatherings(gathering(GatheringKind.MEETING))
                .addHypotheses(hypothesis("guess", "sleep").withStatement(Statement.of("noise")))
                .addGoals(goal.withStatement(Statement.of("is awake in class")))
                .addActions(action.withStatement(Statement.of("a quiet corner")))
                .build();
        FactorId renamed = FactorId.of("home.sleep");
        Perspective atRenamed = FATHER_AGREES.withGathering(GatheringId.of("home.forum"));

        FormulationMerge merge = merged(home, school);

        assertThat(merge.part(home.id()).orElseThrow())
                .isEqualTo(part("home", factor("home.sleep", said(MOTHER, "wakes at night"), atRenamed))
                        .addGatherings(gathering(GatheringKind.RETHINK_FORUM).withId(GatheringId.of("home.forum")))
                        .addHypotheses(hypothesis("home.guess", "home.sleep")
                                .withKeptGoingBy(renamed)
                                .withPerspectives(atRenamed)
                                .withRevisions(
                                        revision.withAt(EntryId.of("home.forum")),
                                        revision.withAt(EntryId.of("a-review"))))
                        .addPriorities(Priority.builder().factor(renamed).build())
                        .addGoals(goal.withId(GoalId.of("home.goal"))
                                .withTracesTo(EntryId.of("home.guess"))
                                .withBuildsOn(renamed)
                                .withPerspectives(atRenamed))
                        .addActions(action.withId(ActionId.of("home.action"))
                                .withGoals(GoalId.of("home.goal"))
                                .withBuildsOn(renamed))
                        .addAnswers(answer.withAbout(EntryId.of("home.sleep")))
                        .signOff(signed(atRenamed))
                        .build());
        assertThat(merge.agreements()).containsExactly(new PartAgreement(home.id(), signed(atRenamed)));
        assertThat(merge.part(FormulationId.of("nowhere"))).isEmpty();
    }

    private static Gathering gathering(GatheringKind kind) {
        return Gathering.builder().id(GatheringId.of("forum")).kind(kind).build();
    }

    @Test
    void earlier_help_and_what_happened_are_kept_apart_too() {
        EarlierIntervention clinic = EarlierIntervention.builder()
                .id(EarlierInterventionId.of("clinic"))
                .statement(said(MOTHER, "it helped"))
                .build();
        PersonUnderstanding boy = PersonUnderstanding.builder()
                .id(PersonUnderstandingId.of("boy"))
                .person(PersonId.of("boy-1"))
                .whatIsNeeded(said(MOTHER, "a bed of his own"))
                .build();
        FormulationMerge merge = merged(
                part("home")
                        .addEarlierInterventions(clinic)
                        .addUnderstandings(boy)
                        .build(),
                part("school")
                        .addEarlierInterventions(clinic.withStatement(said(SCHOOL, "it did not")))
                        .addUnderstandings(boy.withWhatIsNeeded(said(SCHOOL, "a quiet corner")))
                        .build());
        assertThat(merge.formulation().earlierInterventions().stream()
                        .map(earlier -> earlier.id().value()))
                .containsExactly("home.clinic", "school.clinic");
        assertThat(merge.formulation().understandings().stream()
                        .map(understanding -> understanding.id().value()))
                .containsExactly("home.boy", "school.boy");
    }

    @Test
    void an_id_that_stands_for_two_sorts_of_entry_is_qualified() {
        Goal goal = Goal.builder()
                .id(GoalId.of("sleep"))
                .author(GoalAuthor.CHILD)
                .statement(Statement.of("sleeps"))
                .build();
        FormulationMerge merge = merged(
                part("home", factor("sleep", said(MOTHER, "wakes at night"))).build(),
                part("school").addGoals(goal).build());
        assertThat(merge.formulation().factors().get(0).id()).isEqualTo(FactorId.of("home.sleep"));
        assertThat(merge.formulation().goals().get(0).id()).isEqualTo(GoalId.of("school.sleep"));
    }

    @Test
    void an_id_used_twice_in_one_part_stays_used_twice() {
        Factor first = factor("sleep", said(MOTHER, "wakes at night"));
        Factor second = factor("sleep", said(MOTHER, "tired"));
        FormulationMerge merge = merged(
                part("home", first, second).build(), part("school", first).build());
        assertThat(merge.formulation().factors())
                .containsExactly(
                        first.withId(FactorId.of("home.sleep")),
                        second.withId(FactorId.of("home.sleep")),
                        first.withId(FactorId.of("school.sleep")));
    }

    @Test
    void what_a_part_does_not_hold_keeps_its_id() {
        FormulationMerge merge = merged(
                part("home", factor("sleep", said(MOTHER, "wakes at night"))).build(),
                part("school", factor("sleep", said(SCHOOL, "settled"))).build(),
                part("worker").addHypotheses(hypothesis("guess", "sleep")).build());
        assertThat(merge.formulation().hypotheses()).containsExactly(hypothesis("guess", "sleep"));
    }

    @Test
    void the_whole_takes_over_what_the_parts_do_not_contradict() {
        EditionId current = EditionId.of("leeds/current");
        Formulation home = part("home")
                .addSubjects(PersonId.of("ava"))
                .edition(current)
                .startedOn(LocalDate.of(2026, 3, 3))
                .supersedes(FormulationId.of("last-year"))
                .build();
        Formulation school = part("school")
                .addSubjects(PersonId.of("ava"), PersonId.of("ben"))
                .startedOn(LocalDate.of(2026, 2, 3))
                .build();
        assertThat(merged(home, school).formulation())
                .isEqualTo(part("together")
                        .addSubjects(PersonId.of("ava"), PersonId.of("ben"))
                        .edition(current)
                        .startedOn(LocalDate.of(2026, 2, 3))
                        .supersedes(FormulationId.of("last-year"))
                        .build());
    }

    @Test
    void the_whole_is_about_everybody_as_soon_as_one_part_is_and_names_no_edition_where_two_are_named() {
        Formulation home = part("home")
                .addSubjects(PersonId.of("ava"))
                .edition(EditionId.of("leeds/current"))
                .build();
        Formulation school = part("school").edition(EditionId.of("leeds/2020")).build();
        assertThat(merged(home, school).formulation())
                .isEqualTo(part("together").build());
    }

    @Test
    void the_whole_may_have_the_id_of_the_version_it_comes_from() {
        Formulation home = part("home").supersedes(WHOLE).build();
        assertThat(merged(home).formulation()).isEqualTo(part("together").build());
    }

    @Test
    void nothing_brought_together_is_an_empty_formulation() {
        assertThat(merged().formulation()).isEqualTo(part("together").build());
        assertThat(merged().agreements()).isEmpty();
    }

    @Test
    void a_part_given_twice_counts_once() {
        Formulation home =
                part("home", factor("sleep", said(MOTHER, "wakes at night"))).build();
        assertThat(merged(home, home).parts()).containsExactly(home);
    }

    @Test
    void two_different_parts_with_one_id_are_refused() {
        Formulation home =
                part("home", factor("sleep", said(MOTHER, "wakes at night"))).build();
        assertThatThrownBy(() -> merged(home, part("home").build()))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage("FormulationMerge is not well formed: parts: expected each to have an id of its own");
    }

    @Test
    void an_id_of_the_whole_that_something_in_a_part_has_is_refused() {
        Formulation home =
                part("home", factor("together", said(MOTHER, "wakes at night"))).build();
        assertThatThrownBy(() -> merged(home))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage("FormulationMerge is not well formed: id: expected an id that nothing in the parts has");
    }

    @Test
    void what_one_part_knows_the_answer_to_stands_answered() {
        Perspective answered = SCHOOL_DIFFERS.withResponse(Statement.of("we heard you"));
        Perspective answeredOtherwise = SCHOOL_DIFFERS.withResponse(Statement.of("we will look again"));
        Factor sleep = factor("sleep", said(MOTHER, "wakes at night"));
        Formulation whole = merged(
                        part("home", sleep.withPerspectives(SCHOOL_DIFFERS, FATHER_AGREES))
                                .build(),
                        part("school", sleep.withPerspectives(answered)).build(),
                        part("team", sleep.withPerspectives(answeredOtherwise)).build())
                .formulation();
        assertThat(whole.factors()).containsExactly(sleep.withPerspectives(FATHER_AGREES, answered, answeredOtherwise));
    }

    @Test
    void a_qualified_id_is_never_one_that_something_else_has() {
        FormulationMerge merge = merged(
                part("home", factor("sleep", said(MOTHER, "wakes at night")), factor("school.sleep", said(MOTHER, "x")))
                        .build(),
                part("school", factor("sleep", said(SCHOOL, "settled"))).build());
        assertThat(merge.formulation().factors().stream().map(each -> each.id().value()))
                .containsExactly("home.sleep", "school.sleep", "school.sleep.6df7fc28e2c14e15");
    }

    @Test
    void it_shows_its_id_and_nothing_that_was_said() {
        FormulationMerge merge = merged(
                part("home", factor("sleep", said(MOTHER, "wakes at night"))).build());
        assertThat(merge).hasToString("FormulationMerge together");
        assertThat(new PartAgreement(WHOLE, signed())).hasToString("PartAgreement[part=together, signOff=SignOff]");
    }
}
