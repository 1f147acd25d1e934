package org.practicemodel.formulation.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.comparison.Versioned.FATHER;
import static org.practicemodel.formulation.comparison.Versioned.JUNE;
import static org.practicemodel.formulation.comparison.Versioned.MARCH;
import static org.practicemodel.formulation.comparison.Versioned.compared;
import static org.practicemodel.formulation.comparison.Versioned.earlier;
import static org.practicemodel.formulation.comparison.Versioned.factor;
import static org.practicemodel.formulation.comparison.Versioned.hypothesis;
import static org.practicemodel.formulation.comparison.Versioned.later;
import static org.practicemodel.formulation.comparison.Versioned.phrases;
import static org.practicemodel.formulation.comparison.Versioned.signed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Phrase;

class PerspectiveChangeTest {

    private static final Perspective DIFFERS = father(Stance.SEES_DIFFERENTLY);
    private static final Perspective AGREES = father(Stance.AGREES);

    private static Perspective father(Stance stance) {
        return Perspective.builder().who(FATHER).stance(stance).build();
    }

    private static FormulationComparison between(List<Perspective> from, List<Perspective> to) {
        return compared(
                earlier().addFactors(factor("sleep", "wakes").withPerspectives(from)),
                later().addFactors(factor("sleep", "wakes").withPerspectives(to)));
    }

    private static Phrase told(String key, String from, String to) {
        return Phrase.of(key)
                .with("from", from)
                .with("to", to)
                .with("about", "sleep")
                .with("who", "father");
    }

    @Test
    void somebody_came_round_or_sees_it_differently_now() {
        assertThat(phrases(between(List.of(DIFFERS), List.of(AGREES))))
                .containsExactly(told("perspective.came-round", "sees-differently", "agrees"));
        assertThat(phrases(between(List.of(DIFFERS), List.of(father(Stance.SAYS_SO)))))
                .containsExactly(told("perspective.came-round", "sees-differently", "says-so"));
        assertThat(phrases(between(List.of(AGREES), List.of(DIFFERS))))
                .containsExactly(told("perspective.sees-it-differently", "agrees", "sees-differently"));
        assertThat(phrases(between(List.of(), List.of(DIFFERS))))
                .containsExactly(told("perspective.sees-it-differently", "", "sees-differently"));
    }

    @Test
    void somebody_is_heard_or_not_or_stands_to_it_in_another_way() {
        assertThat(phrases(between(List.of(), List.of(AGREES))))
                .containsExactly(told("perspective.heard", "", "agrees"));
        assertThat(phrases(between(List.of(DIFFERS), List.of())))
                .containsExactly(told("perspective.not-heard", "sees-differently", ""));
        assertThat(phrases(between(List.of(DIFFERS), List.of(father(Stance.NOT_SURE)))))
                .containsExactly(told("perspective.changed", "sees-differently", "not-sure"));
        assertThat(phrases(between(List.of(father(Stance.NOT_ASKED)), List.of(AGREES))))
                .containsExactly(told("perspective.changed", "not-asked", "agrees"));
    }

    @Test
    void an_answer_to_somebody_who_sees_it_differently_is_told() {
        Perspective answered = DIFFERS.withResponse(Statement.of("we heard you"));
        assertThat(phrases(between(List.of(DIFFERS), List.of(answered))))
                .containsExactly(told("perspective.answered", "sees-differently", "sees-differently"));
        assertThat(phrases(between(List.of(answered), List.of(DIFFERS))))
                .containsExactly(told("perspective.changed", "sees-differently", "sees-differently"));
    }

    @Test
    void what_somebody_said_last_is_how_they_stand_and_what_has_no_day_still_stands() {
        List<Perspective> before = List.of(DIFFERS.withOn(MARCH));
        assertThat(phrases(between(before, List.of(AGREES.withOn(JUNE), DIFFERS.withOn(MARCH)))))
                .containsExactly(told("perspective.came-round", "sees-differently", "agrees"));
        assertThat(phrases(between(before, List.of(AGREES.withOn(JUNE), DIFFERS))))
                .containsExactly(told("perspective.changed", "sees-differently", "agrees, sees-differently"));
        assertThat(between(before, List.of(DIFFERS.withOn(JUNE))).isEmpty()).isTrue();
    }

    @Test
    void nobody_who_is_known_by_a_role_only_is_taken_for_another() {
        Perspective one = Perspective.builder()
                .role(RoleCode.SCHOOL_STAFF)
                .stance(Stance.AGREES)
                .on(MARCH)
                .build();
        Perspective other = one.withStance(Stance.SEES_DIFFERENTLY).withOn(JUNE);
        FormulationComparison comparison = between(List.of(one), List.of(one, other));
        PerspectiveChange change = comparison.changes(PerspectiveChange.class).get(0);
        assertThat(change.who()).isEmpty();
        assertThat(change.nowSeesItDifferently()).isTrue();
        assertThat(change.phrase())
                .isEqualTo(Phrase.of("perspective.sees-it-differently")
                        .with("from", "agrees")
                        .with("to", "agrees, sees-differently")
                        .with("about", "sleep")
                        .with("role", "school-staff"));
    }

    @Test
    void somebody_who_is_named_is_the_same_in_another_role() {
        assertThat(between(List.of(AGREES), List.of(AGREES.withRole(RoleCode.SCHOOL_STAFF)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void it_is_told_in_the_order_of_the_later_and_of_hypotheses_and_the_agreement_too() {
        Perspective mother = DIFFERS.withWho(Party.of(PersonId.of("mother")));
        FormulationComparison comparison = compared(
                earlier()
                        .addFactors(factor("sleep", "wakes").withPerspectives(DIFFERS))
                        .addHypotheses(hypothesis("guess"))
                        .signOff(signed(MARCH).withPerspectives(DIFFERS)),
                later().addFactors(
                                factor("rows", "new").withPerspectives(AGREES),
                                factor("sleep", "wakes").withPerspectives(mother))
                        .addHypotheses(hypothesis("guess").withPerspectives(AGREES))
                        .signOff(signed(MARCH).withPerspectives(AGREES)));
        assertThat(comparison.changes(PerspectiveChange.class).stream()
                        .map(change -> List.of(change.about(), change.who().orElseThrow())))
                .containsExactly(
                        List.of(Optional.of(EntryId.of("sleep")), Party.of(PersonId.of("mother"))),
                        List.of(Optional.of(EntryId.of("sleep")), FATHER),
                        List.of(Optional.of(EntryId.of("guess")), FATHER),
                        List.of(Optional.empty(), FATHER));
        assertThat(comparison.changes(SignOffChange.class)).isEmpty();
        assertThat(phrases(comparison).get(4))
                .isEqualTo(Phrase.of("perspective.came-round")
                        .with("from", "sees-differently")
                        .with("to", "agrees")
                        .with("who", "father"));
    }

    @Test
    void what_somebody_says_in_other_words_is_told() {
        Perspective noise = DIFFERS.withWords(Statement.of("it is the noise"));
        Perspective hurt = DIFFERS.withWords(Statement.of("she is in pain"));
        assertThat(phrases(between(List.of(noise), List.of(hurt))))
                .containsExactly(told("perspective.changed", "sees-differently", "sees-differently"));
        assertThat(phrases(between(List.of(noise), List.of(hurt.withResponse(Statement.of("we heard you"))))))
                .containsExactly(told("perspective.answered", "sees-differently", "sees-differently"));
        assertThat(phrases(between(
                        List.of(noise.withResponse(Statement.of("yes"))),
                        List.of(hurt.withResponse(Statement.of("yes"))))))
                .containsExactly(told("perspective.changed", "sees-differently", "sees-differently"));
        assertThat(between(List.of(noise), List.of(noise.withRole(RoleCode.SCHOOL_STAFF)))
                        .isEmpty())
                .isTrue();
    }
}
