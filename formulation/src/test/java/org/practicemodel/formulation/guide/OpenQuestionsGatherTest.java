package org.practicemodel.formulation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.guide.Invented.AVA;
import static org.practicemodel.formulation.guide.Invented.DAD;
import static org.practicemodel.formulation.guide.Invented.DAY;
import static org.practicemodel.formulation.guide.Invented.MOTHER;
import static org.practicemodel.formulation.guide.Invented.MUM;
import static org.practicemodel.formulation.guide.Invented.SCHOOL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.EarlierInterventionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

class OpenQuestionsGatherTest {

    private static final List<String> SIX_PS = List.of(
            "explore-factor-kind under presenting",
            "explore-factor-kind under predisposing",
            "explore-factor-kind under precipitating",
            "explore-factor-kind under perpetuating",
            "explore-factor-kind under protective",
            "explore-factor-kind under predictive");

    private static List<String> gathering(Formulation formulation) {
        return Invented.open(formulation, FormulationStep.GATHER);
    }

    /** Returns what is open about one thing. */
    private static List<String> about(String id, Formulation formulation) {
        return gathering(formulation).stream()
                .filter(question -> question.contains(" about " + id))
                .map(question -> question.replace(" about " + id, ""))
                .toList();
    }

    private static Formulation with(Factor... factors) {
        return Invented.formulation().addFactors(factors).build();
    }

    private static Exploration exploration(ExplorationState state) {
        return Exploration.builder().state(state).build();
    }

    @Test
    void nothingSaidLeavesEveryPOpen() {
        List<String> expected = new ArrayList<>(SIX_PS);
        expected.add("earlier-help");
        expected.add("culture-and-assumptions");

        assertThat(gathering(Invented.formulation().build())).containsExactlyElementsOf(expected);
    }

    @Test
    void questionsAboutAFactorStandAtItsP() {
        Formulation formulation = with(
                Invented.factor("unsorted"),
                Invented.factor("elsewhere", FactorKind.of("anytown:possible")),
                Invented.factor("aunt", FactorKind.PROTECTIVE),
                Invented.factor("sleep", FactorKind.PRESENTING),
                Invented.factor("tired", FactorKind.PRESENTING));

        assertThat(gathering(formulation))
                .containsExactly(
                        "who-says-so about sleep",
                        "other-perspectives about sleep",
                        "exception about sleep",
                        "who-says-so about tired",
                        "other-perspectives about tired",
                        "exception about tired",
                        "explore-factor-kind under predisposing",
                        "explore-factor-kind under precipitating",
                        "explore-factor-kind under perpetuating",
                        "who-says-so about aunt",
                        "other-perspectives about aunt",
                        "example about aunt",
                        "explore-factor-kind under predictive",
                        "who-says-so about unsorted",
                        "other-perspectives about unsorted",
                        "who-says-so about elsewhere",
                        "other-perspectives about elsewhere",
                        "earlier-help",
                        "culture-and-assumptions");
    }

    @Test
    void aFactorUnderTwoPsAnswersBothAndIsAskedOnce() {
        Formulation formulation = with(Invented.factor("rows", FactorKind.PERPETUATING, FactorKind.PRESENTING));

        assertThat(gathering(formulation))
                .doesNotContain(SIX_PS.get(0), SIX_PS.get(3))
                .containsOnlyOnce("exception about rows");
        assertThat(gathering(formulation).indexOf("exception about rows"))
                .isGreaterThan(gathering(formulation).indexOf(SIX_PS.get(2)));
    }

    @Test
    void aPThatWasExploredIsAnsweredAndOneMarkedNotConsideredIsNot() {
        Factor none = Factor.builder()
                .id(FactorId.of("trigger"))
                .addKinds(FactorKind.PRECIPITATING)
                .exploration(exploration(ExplorationState.NONE_FOUND))
                .build();
        Factor notConsidered = none.withExploration(exploration(ExplorationState.NOT_CONSIDERED));

        assertThat(gathering(with(none))).doesNotContain(SIX_PS.get(2));
        assertThat(gathering(with(notConsidered))).contains(SIX_PS.get(2));
        assertThat(about("trigger", with(none))).isEmpty();
    }

    @Test
    void itIsKnownWhoSaysSoByPartyRoleOrPerspective() {
        Factor factor = Invented.factor("place", FactorKind.PREDISPOSING);
        Statement said = Statement.of("Something");

        assertThat(about("place", with(factor))).containsExactly("who-says-so", "other-perspectives");
        assertThat(about("place", with(factor.withStatement(said.withSaidBy(MUM)))))
                .containsExactly("other-perspectives");
        assertThat(about("place", with(factor.withStatement(said.withRole(RoleCode.SCHOOL_STAFF)))))
                .containsExactly("other-perspectives");
        assertThat(about("place", with(factor.withPerspectives(Invented.says(MUM)))))
                .containsExactly("other-perspectives");
    }

    @Test
    void othersWereHeardWhereSomebodyElseWasAskedOrSeveralSaySo() {
        Factor factor = Invented.factor("place", FactorKind.PREDISPOSING);
        Perspective agrees = Invented.says(DAD).withStance(Stance.AGREES);
        Perspective notAsked = Invented.says(DAD).withStance(Stance.NOT_ASKED);
        Perspective silent = Invented.says(DAD).withStance(Stance.CHOSE_NOT_TO_SAY);

        assertThat(about("place", with(factor.withPerspectives(agrees)))).containsExactly("who-says-so");
        assertThat(about("place", with(factor.withPerspectives(silent)))).containsExactly("who-says-so");
        assertThat(about("place", with(factor.withPerspectives(notAsked))))
                .containsExactly("who-says-so", "other-perspectives");
        assertThat(about("place", with(factor.withPerspectives(Invented.says(MUM), Invented.says(DAD)))))
                .isEmpty();
    }

    @Test
    void whoSaysSoThemselvesInSeveralWaysIsNoOther() {
        Factor factor = Invented.factor("place", FactorKind.PREDISPOSING);
        Factor mums = factor.withStatement(Statement.of("Something").withSaidBy(MUM));
        Perspective unsure = Invented.says(MUM).withStance(Stance.NOT_SURE).withOn(DAY);

        assertThat(about(
                        "place",
                        with(mums.withPerspectives(
                                Invented.says(MUM), Invented.says(MUM).withOn(DAY)))))
                .containsExactly("other-perspectives");
        assertThat(about("place", with(mums.withPerspectives(Invented.says(MUM), unsure))))
                .containsExactly("other-perspectives");
        assertThat(about(
                        "place",
                        with(factor.withStatement(Statement.of("Something").withSaidBy(MUM, SCHOOL)))))
                .isEmpty();
        assertThat(about("place", with(mums.withPerspectives(Invented.says(SCHOOL)))))
                .isEmpty();
    }

    @Test
    void anEarlierAnswerIsNoneToWhoeverSeesItDifferentlySince() {
        Factor factor = Invented.factor("place", FactorKind.PREDISPOSING)
                .withPerspectives(Invented.says(MUM), Invented.differs(DAD).withOn(DAY));
        QuestionAnswer later = QuestionAnswer.builder()
                .question(QuestionCode.RESPONSE)
                .about(EntryId.of("place"))
                .answer(ClosingAnswer.LATER)
                .build();

        assertThat(about("place", with(factor).withAnswers(later))).isEmpty();
        assertThat(about("place", with(factor).withAnswers(later.withOn(DAY)))).isEmpty();
        assertThat(about("place", with(factor).withAnswers(later.withOn(DAY.minusDays(1)))))
                .containsExactly("response");

        Factor again = factor.withPerspectives(
                Invented.says(MUM),
                Invented.differs(DAD).withOn(DAY),
                Invented.differs(SCHOOL).withOn(DAY.plusDays(1)));

        assertThat(about("place", with(again).withAnswers(later.withOn(DAY)))).containsExactly("response");
    }

    @Test
    void whoSeesItDifferentlyIsOwedAResponse() {
        Factor factor = Invented.factor("place", FactorKind.PREDISPOSING)
                .withPerspectives(Invented.says(MUM), Invented.differs(DAD), Invented.differs(SCHOOL));
        Perspective answered = Invented.differs(DAD).withResponse(Statement.of("Let us look again in May"));

        assertThat(about("place", with(factor))).containsExactly("response");
        assertThat(about("place", with(factor.withPerspectives(Invented.says(MUM), answered))))
                .isEmpty();
    }

    @Test
    void anExampleIsAskedOfAStrengthAndAnExceptionOfAWorry() {
        Factor strength = Invented.factor("aunt", FactorKind.PROTECTIVE);
        Factor rows = Invented.factor("rows", FactorKind.PERPETUATING);

        assertThat(about("aunt", with(strength))).contains("example").doesNotContain("exception");
        assertThat(about("aunt", with(strength.withExample(Statement.of("On Friday")))))
                .doesNotContain("example");
        assertThat(about("rows", with(rows))).contains("exception").doesNotContain("example");
        assertThat(about("rows", with(rows.withException(Statement.of("On Friday")))))
                .doesNotContain("exception");
    }

    @Test
    void whatHelpsAndKeepsItGoingAtOnceIsAnUnusualLink() {
        assertThat(about("tablet", with(Invented.factor("tablet", FactorKind.PROTECTIVE, FactorKind.PERPETUATING))))
                .containsExactly("who-says-so", "other-perspectives", "example", "exception", "unusual-link");
        assertThat(about("tablet", with(Invented.factor("tablet", FactorKind.PROTECTIVE, FactorKind.PRESENTING))))
                .doesNotContain("unusual-link");
    }

    @Test
    void whatHappenedAndIsNeededIsAskedWhereBehaviourIsAPresentingIssue() {
        Factor lashing = Invented.factor("lashing", FactorKind.PRESENTING).withBehaviourOf(AVA);

        assertThat(about("person-ava", with(lashing))).containsExactly("what-happened", "what-is-needed");
        assertThat(about("person-ava", with(lashing.withKinds(FactorKind.PERPETUATING))))
                .isEmpty();
        assertThat(gathering(with(lashing)).indexOf("what-happened about person-ava"))
                .isEqualTo(gathering(with(lashing)).indexOf("earlier-help") - 2);
    }

    @Test
    void whatHappenedMayBeKnownAlready() {
        PersonUnderstanding known = PersonUnderstanding.builder()
                .id(PersonUnderstandingId.of("u1"))
                .person(AVA)
                .whatHappenedExploration(exploration(ExplorationState.ALREADY_KNOWN))
                .build();
        PersonUnderstanding needs = PersonUnderstanding.builder()
                .id(PersonUnderstandingId.of("u2"))
                .person(AVA)
                .whatIsNeeded(Statement.of("A bed of her own"))
                .build();
        PersonUnderstanding both = needs.withWhatHappened(Statement.of("They moved twice"))
                .withWhatIsNeeded(Optional.empty())
                .withWhatIsNeededExploration(exploration(ExplorationState.NOT_NOW));
        PersonUnderstanding ofAnother = both.withPerson(MOTHER);
        Formulation none = Invented.formulation().build();

        assertThat(about("person-ava", none.withUnderstandings(known))).containsExactly("what-is-needed");
        assertThat(about("person-ava", none.withUnderstandings(needs))).containsExactly("what-happened");
        assertThat(about("person-ava", none.withUnderstandings(known, needs))).isEmpty();
        assertThat(about("person-ava", none.withUnderstandings(both))).isEmpty();
        assertThat(about("person-ava", none.withUnderstandings(needs, ofAnother)))
                .containsExactly("what-happened");
        assertThat(about(
                        "person-ava",
                        none.withUnderstandings(both.withWhatHappened(Optional.empty())
                                .withWhatHappenedExploration(exploration(ExplorationState.NOT_CONSIDERED))
                                .withWhatIsNeededExploration(exploration(ExplorationState.NOT_CONSIDERED)))))
                .containsExactly("what-happened", "what-is-needed");
    }

    @Test
    void earlierHelpIsAskedWhatItTaught() {
        EarlierIntervention clinic = EarlierIntervention.builder()
                .id(EarlierInterventionId.of("clinic"))
                .statement(Statement.of("A sleep clinic"))
                .build();
        Formulation none = Invented.formulation().build();

        assertThat(gathering(none.withEarlierInterventions(clinic)))
                .contains("why-not-sustained about clinic")
                .doesNotContain("earlier-help");
        assertThat(about("clinic", none.withEarlierInterventions(clinic.withWhatLasted(Statement.of("Stories")))))
                .isEmpty();
        assertThat(about("clinic", none.withEarlierInterventions(clinic.withWhyNotSustained(Statement.of("A move")))))
                .isEmpty();
        assertThat(about(
                        "clinic",
                        none.withEarlierInterventions(
                                clinic.withExploration(exploration(ExplorationState.NONE_FOUND)))))
                .isEmpty();
    }

    @Test
    void aNoteOnCultureAnswers() {
        assertThat(gathering(Invented.formulation()
                        .addCultureAndAssumptions(Statement.of("We took it that everybody sleeps alone"))
                        .build()))
                .doesNotContain("culture-and-assumptions");
    }
}
