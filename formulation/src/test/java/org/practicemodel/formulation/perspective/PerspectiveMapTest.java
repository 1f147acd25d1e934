package org.practicemodel.formulation.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.perspective.Sayings.DAY;
import static org.practicemodel.formulation.perspective.Sayings.FATHER;
import static org.practicemodel.formulation.perspective.Sayings.MOTHER;
import static org.practicemodel.formulation.perspective.Sayings.SCHOOL;
import static org.practicemodel.formulation.perspective.Sayings.factor;
import static org.practicemodel.formulation.perspective.Sayings.hypothesis;
import static org.practicemodel.formulation.perspective.Sayings.part;
import static org.practicemodel.formulation.perspective.Sayings.perspectives;
import static org.practicemodel.formulation.perspective.Sayings.said;
import static org.practicemodel.formulation.perspective.Sayings.signed;
import static org.practicemodel.formulation.perspective.Sayings.stands;
import static org.practicemodel.formulation.perspective.Sayings.who;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.GatheringKind;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

class PerspectiveMapTest {

    private static final List<Party> ALL = List.of(MOTHER, FATHER, SCHOOL);

    private static PerspectivesOn onSleep(Factor sleep) {
        return PerspectiveMap.of(part("home", sleep).build(), ALL).factors().get(0);
    }

    private static PerspectivesOn onGuess(Hypothesis guess) {
        return PerspectiveMap.of(part("home").addHypotheses(guess).build(), ALL)
                .hypotheses()
                .get(0);
    }

    @Test
    void everybody_stands_side_by_side() {
        Stance curious = Stance.of("anytown:curious");
        List<Perspective> recorded = Stream.of(
                        Stance.AGREES,
                        Stance.SEES_DIFFERENTLY,
                        Stance.NOT_SURE,
                        Stance.CHOSE_NOT_TO_SAY,
                        Stance.NOT_ASKED,
                        curious)
                .map(stance -> stands(
                                Party.of(PersonId.of("person-" + stance.value().length())), stance)
                        .build())
                .toList();
        Factor sleep = factor("sleep", said(MOTHER, "wakes"), recorded.toArray(new Perspective[0]));
        PerspectivesOn heard =
                PerspectiveMap.of(part("home", sleep).build()).factors().get(0);
        assertThat(heard.about()).isEqualTo(EntryId.of("sleep"));
        assertThat(perspectives(heard.saySo()))
                .containsExactly(stands(MOTHER, Stance.SAYS_SO).on(DAY).build());
        assertThat(perspectives(heard.agree())).containsExactly(recorded.get(0));
        assertThat(perspectives(heard.seeItDifferently())).containsExactly(recorded.get(1));
        assertThat(perspectives(heard.notSure())).containsExactly(recorded.get(2));
        assertThat(perspectives(heard.choseNotToSay())).containsExactly(recorded.get(3));
        assertThat(perspectives(heard.notAsked())).containsExactly(recorded.get(4));
        assertThat(perspectives(heard.otherwise())).containsExactly(recorded.get(5));
        assertThat(heard.voices()).hasSize(6);
    }

    @Test
    void whether_somebody_who_sees_it_differently_was_answered_is_shown() {
        PerspectivesOn heard = onSleep(factor(
                "sleep",
                said(MOTHER, "wakes"),
                stands(FATHER, Stance.SEES_DIFFERENTLY).build(),
                stands(SCHOOL, Stance.SEES_DIFFERENTLY)
                        .response(Statement.of("we heard you"))
                        .build()));
        assertThat(heard.seeItDifferently().stream().map(Voice::isAnswered)).containsExactly(false, true);
    }

    @Test
    void whoever_could_have_been_asked_and_is_not_heard_was_not_asked() {
        PerspectivesOn heard = onSleep(factor("sleep", said(MOTHER, "wakes")));
        assertThat(perspectives(heard.notAsked()))
                .containsExactly(
                        stands(FATHER, Stance.NOT_ASKED).build(),
                        stands(SCHOOL, Stance.NOT_ASKED).build());
    }

    @Test
    void whoever_was_not_asked_at_first_and_was_heard_later_is_heard() {
        PerspectivesOn heard = onSleep(factor(
                "sleep",
                said(MOTHER, "wakes"),
                stands(FATHER, Stance.NOT_ASKED).build(),
                stands(SCHOOL, Stance.NOT_ASKED).build(),
                stands(FATHER, Stance.AGREES).build()));
        assertThat(who(heard.voices())).containsExactly(MOTHER, FATHER);
        assertThat(who(heard.notAsked())).containsExactly(SCHOOL);
    }

    @Test
    void a_statement_of_which_only_the_role_is_known_is_the_word_of_that_role() {
        Statement statement =
                Statement.builder().words("wakes").role(RoleCode.SCHOOL_STAFF).build();
        assertThat(perspectives(onSleep(factor("sleep", statement)).voices()))
                .containsExactly(Perspective.builder()
                        .role(RoleCode.SCHOOL_STAFF)
                        .stance(Stance.SAYS_SO)
                        .build());
        assertThat(onSleep(factor("sleep", Statement.of("wakes"))).voices()).isEmpty();
    }

    @Test
    void what_is_recorded_of_a_role_is_not_shown_again_since_it_was_said_or_signed() {
        Perspective saysSo = Perspective.builder()
                .role(RoleCode.SCHOOL_STAFF)
                .stance(Stance.SAYS_SO)
                .on(DAY)
                .build();
        Statement words = Statement.builder()
                .words("wakes")
                .role(RoleCode.SCHOOL_STAFF)
                .on(DAY)
                .build();
        assertThat(perspectives(onSleep(factor("sleep", words, saysSo)).voices()))
                .containsExactly(saysSo);
        Perspective agrees = Perspective.builder()
                .role(RoleCode.SOCIAL_WORKER)
                .stance(Stance.AGREES)
                .on(DAY)
                .build();
        assertThat(perspectives(
                        PerspectiveMap.of(part("home").signOff(signed(agrees)).build())
                                .agreement()
                                .orElseThrow()
                                .voices()))
                .containsExactly(agrees);
    }

    @Test
    void whoever_made_a_statement_says_so_once_and_in_their_role() {
        Statement statement =
                said(MOTHER, "wakes").withSaidBy(MOTHER, MOTHER, FATHER).withRole(RoleCode.SCHOOL_STAFF);
        Perspective inOwnWords = stands(MOTHER, Stance.SAYS_SO)
                .words(Statement.of("every night"))
                .build();
        Perspective butDiffers = stands(FATHER, Stance.SEES_DIFFERENTLY).build();
        assertThat(perspectives(onSleep(factor("sleep", statement, inOwnWords, butDiffers))
                        .voices()))
                .containsExactly(
                        stands(FATHER, Stance.SAYS_SO)
                                .on(DAY)
                                .role(RoleCode.SCHOOL_STAFF)
                                .build(),
                        inOwnWords,
                        butDiffers);
    }

    @Test
    void those_with_whom_something_was_explored_were_asked() {
        Factor explored = Factor.builder()
                .id(FactorId.of("trigger"))
                .exploration(Exploration.builder()
                        .state(ExplorationState.NONE_FOUND)
                        .addWith(MOTHER, FATHER)
                        .on(DAY)
                        .build())
                .build();
        assertThat(onSleep(explored).voices()).isEmpty();
        assertThat(who(onSleep(explored).notAsked())).containsExactly(SCHOOL);
    }

    @Test
    void those_who_chose_not_to_say_gave_an_answer_unless_they_said_something_themselves() {
        Factor explored = factor(
                        "trigger",
                        Statement.of("the move"),
                        stands(FATHER, Stance.AGREES).build())
                .withExploration(Exploration.builder()
                        .state(ExplorationState.CHOSE_NOT_TO_SAY)
                        .addWith(MOTHER, FATHER)
                        .on(DAY)
                        .build());
        assertThat(perspectives(onSleep(explored).voices()))
                .containsExactly(
                        stands(FATHER, Stance.AGREES).build(),
                        stands(MOTHER, Stance.CHOSE_NOT_TO_SAY).on(DAY).build());
    }

    @Test
    void whoever_answered_a_question_about_it_was_asked() {
        QuestionAnswer later = QuestionAnswer.builder()
                .question(QuestionCode.EXAMPLE)
                .about(EntryId.of("sleep"))
                .answer(ClosingAnswer.LATER)
                .by(FATHER)
                .build();
        Formulation formulation = part("home", factor("sleep", said(MOTHER, "wakes")))
                .addAnswers(later, later.withAbout(EntryId.of("rows")).withBy(SCHOOL))
                .build();
        PerspectivesOn heard =
                PerspectiveMap.of(formulation, ALL).on(FactorId.of("sleep")).orElseThrow();
        assertThat(who(heard.notAsked())).containsExactly(SCHOOL);
        assertThat(who(heard.voices())).containsExactly(MOTHER);
    }

    @Test
    void those_for_whom_a_hypothesis_was_agreed_in_their_words_agree() {
        Hypothesis guess = hypothesis("guess", "sleep").withSharing(shared(SharingOutcome.AGREED_IN_THEIR_WORDS));
        assertThat(perspectives(onGuess(guess).voices()))
                .containsExactly(
                        stands(MOTHER, Stance.AGREES).on(DAY).build(),
                        stands(FATHER, Stance.AGREES).on(DAY).build());
        assertThat(who(onGuess(guess).notAsked())).containsExactly(SCHOOL);
    }

    @Test
    void what_somebody_says_themselves_goes_before_what_follows_from_sharing() {
        Perspective differs = stands(FATHER, Stance.SEES_DIFFERENTLY).build();
        Hypothesis guess = hypothesis("guess", "sleep")
                .withPerspectives(differs)
                .withSharing(shared(SharingOutcome.AGREED_IN_THEIR_WORDS));
        assertThat(perspectives(onGuess(guess).voices()))
                .containsExactly(differs, stands(MOTHER, Stance.AGREES).on(DAY).build());
    }

    @Test
    void those_with_whom_it_was_shared_were_asked_and_nothing_more_is_said_for_them() {
        PerspectivesOn shared = onGuess(hypothesis("guess", "sleep").withSharing(shared(SharingOutcome.SHARED)));
        assertThat(shared.voices()).isEmpty();
        assertThat(who(shared.notAsked())).containsExactly(SCHOOL);
        PerspectivesOn notShared = onGuess(hypothesis("guess", "sleep").withSharing(shared(SharingOutcome.NOT_SHARED)));
        assertThat(who(notShared.notAsked())).containsExactlyElementsOf(ALL);
    }

    private static HypothesisSharing shared(SharingOutcome outcome) {
        return HypothesisSharing.builder()
                .outcome(outcome)
                .on(DAY)
                .addWith(PersonId.of("mother"), PersonId.of("father"))
                .build();
    }

    @Test
    void the_authors_of_a_goal_say_so() {
        Goal goal = Goal.builder()
                .id(GoalId.of("goal"))
                .author(GoalAuthor.TOGETHER)
                .addAuthoredBy(MOTHER, FATHER)
                .statement(said(MOTHER, "sleeps"))
                .addPerspectives(stands(SCHOOL, Stance.NOT_SURE).build())
                .build();
        PerspectiveMap map = PerspectiveMap.of(part("home").addGoals(goal).build());
        assertThat(perspectives(map.goals().get(0).voices()))
                .containsExactly(
                        stands(MOTHER, Stance.SAYS_SO).on(DAY).build(),
                        stands(FATHER, Stance.SAYS_SO).build(),
                        stands(SCHOOL, Stance.NOT_SURE).build());
        assertThat(map.on(GoalId.of("goal"))).contains(map.goals().get(0));
    }

    @Test
    void whoever_signed_agrees_and_nobody_is_outweighed() {
        Perspective differs = stands(FATHER, Stance.SEES_DIFFERENTLY).build();
        Formulation formulation =
                part("home").signOff(signed(differs).withBy(SCHOOL)).build();
        PerspectiveMap map = PerspectiveMap.of(formulation, ALL);
        PerspectivesOn agreement = map.agreement().orElseThrow();
        assertThat(perspectives(agreement.voices()))
                .containsExactly(
                        differs,
                        stands(SCHOOL, Stance.AGREES)
                                .role(RoleCode.SOCIAL_WORKER)
                                .on(DAY)
                                .build());
        assertThat(who(agreement.notAsked())).containsExactly(MOTHER);
        assertThat(map.on(formulation.id())).contains(agreement);
        assertThat(PerspectiveMap.of(part("home").build()).agreement()).isEmpty();
    }

    @Test
    void what_was_contributed_at_an_occasion_is_shown_as_such() {
        Gathering space = Gathering.builder()
                .id(GatheringId.of("space"))
                .kind(GatheringKind.RETHINK_SPACE)
                .build();
        Perspective there = stands(FATHER, Stance.AGREES).gathering(space.id()).build();
        Perspective elsewhere = stands(SCHOOL, Stance.AGREES)
                .gathering(GatheringId.of("unknown"))
                .build();
        PerspectiveMap map = PerspectiveMap.of(part("home", factor("sleep", said(MOTHER, "wakes"), there, elsewhere))
                .addGatherings(space)
                .addHypotheses(hypothesis("guess", "sleep").withPerspectives(there))
                .signOff(signed(there))
                .build());
        assertThat(map.contributedAt(GatheringKind.RETHINK_SPACE))
                .containsExactly(
                        new Voice(EntryId.of("sleep"), there, Optional.of(space)),
                        new Voice(EntryId.of("guess"), there, Optional.of(space)),
                        new Voice(EntryId.of("home"), there, Optional.of(space)));
        assertThat(map.contributedAt(GatheringKind.RETHINK_FORUM)).isEmpty();
        assertThat(map.factors().get(0).voices().get(2).gathering()).isEmpty();
        assertThat(map.on(HypothesisId.of("nowhere"))).isEmpty();
    }

    @Test
    void those_with_whom_it_was_not_looked_at_after_all_were_not_asked() {
        Factor sleep = factor("sleep", said(MOTHER, "wakes"));
        for (ExplorationState state : List.of(ExplorationState.NOT_CONSIDERED, ExplorationState.NOT_OURS_TO_ASK)) {
            Exploration looked =
                    Exploration.builder().state(state).addWith(FATHER).build();
            assertThat(who(onSleep(sleep.withExploration(looked)).notAsked())).containsExactly(FATHER, SCHOOL);
        }
    }

    @Test
    void whoever_was_not_asked_at_first_and_with_whom_it_was_shared_later_was_asked() {
        Hypothesis guess = hypothesis("guess", "sleep")
                .withPerspectives(
                        stands(FATHER, Stance.NOT_ASKED).build(),
                        stands(SCHOOL, Stance.NOT_ASKED).build())
                .withSharing(HypothesisSharing.builder()
                        .outcome(SharingOutcome.SHARED)
                        .addWith(PersonId.of("father"))
                        .build());
        assertThat(who(onGuess(guess).notAsked())).containsExactly(SCHOOL, MOTHER);
    }

    @Test
    void others_are_heard_where_several_say_so_or_somebody_else_stands_to_it() {
        Factor alone = factor("sleep", said(MOTHER, "wakes"));
        Perspective unsure = stands(MOTHER, Stance.NOT_SURE).build();
        Perspective school = stands(SCHOOL, Stance.SAYS_SO).build();
        Perspective staff = Perspective.builder()
                .role(RoleCode.SCHOOL_STAFF)
                .stance(Stance.AGREES)
                .build();
        assertThat(onSleep(alone).othersAreHeard()).isFalse();
        assertThat(onSleep(alone.withPerspectives(unsure)).othersAreHeard()).isFalse();
        assertThat(onSleep(alone.withPerspectives(
                                stands(FATHER, Stance.NOT_ASKED).build()))
                        .othersAreHeard())
                .isFalse();
        assertThat(onSleep(alone.withPerspectives(school)).othersAreHeard()).isTrue();
        assertThat(onSleep(alone.withPerspectives(staff)).othersAreHeard()).isTrue();
        assertThat(onSleep(alone.withStatement(said(MOTHER, "wakes").withSaidBy(MOTHER, SCHOOL)))
                        .othersAreHeard())
                .isTrue();
    }

    @Test
    void a_speaker_is_whoever_is_named_whatever_the_role() {
        Perspective mother =
                stands(MOTHER, Stance.AGREES).role(RoleCode.SCHOOL_STAFF).build();
        assertThat(Speaker.of(mother))
                .isEqualTo(Speaker.of(mother.withRole(Optional.empty())))
                .hasToString("Speaker");
        assertThat(Speaker.of(mother.withWho(Optional.empty())))
                .isEqualTo(new Speaker(Optional.empty(), Optional.of(RoleCode.SCHOOL_STAFF)));
        assertThat(Speaker.idOf(Party.of(WorkerId.of("worker-1")))).isEqualTo(WorkerId.of("worker-1"));
        assertThat(Speaker.idOf(SCHOOL)).isEqualTo(AgencyId.of("school"));
    }

    @Test
    void nothing_that_is_shown_of_it_says_who_said_what() {
        PerspectiveMap map = PerspectiveMap.of(
                part("home", factor("sleep", said(MOTHER, "wakes"))).build());
        assertThat(map).hasToString("PerspectiveMap home");
        assertThat(map.factors()).hasToString("[PerspectivesOn sleep]");
        assertThat(map.factors().get(0).voices()).hasToString("[Voice on sleep]");
    }
}
