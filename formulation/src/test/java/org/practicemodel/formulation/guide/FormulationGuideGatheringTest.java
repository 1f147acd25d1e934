package org.practicemodel.formulation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.formulation.guide.Invented.AVA;
import static org.practicemodel.formulation.guide.Invented.DAD;
import static org.practicemodel.formulation.guide.Invented.DAY;
import static org.practicemodel.formulation.guide.Invented.MUM;
import static org.practicemodel.formulation.guide.Invented.SCHOOL;
import static org.practicemodel.formulation.guide.Invented.WORKER;
import static org.practicemodel.formulation.guide.Telling.at;
import static org.practicemodel.formulation.guide.Telling.inTheRoleOf;
import static org.practicemodel.formulation.guide.Telling.on;
import static org.practicemodel.formulation.guide.Telling.quoted;
import static org.practicemodel.formulation.guide.Telling.saidBy;
import static org.practicemodel.formulation.guide.Telling.together;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.GatheringKind;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

class FormulationGuideGatheringTest {

    private static final Statement WORDS = Statement.of("Words");

    private static FormulationGuide begun() {
        return FormulationGuide.begin("F-1");
    }

    private static List<String> ids(List<? extends Entry> entries) {
        return entries.stream().map(entry -> entry.id().value()).toList();
    }

    @Test
    void everyPHasItsName() {
        Formulation formulation = begun().predictive("f", "It gets better")
                .protective("e", "Her aunt")
                .perpetuating("d", "Rows")
                .precipitating("c", "The move")
                .predisposing("b", "Light sleep")
                .presenting("a", "Waking")
                .factor(FactorKind.of("anytown:possible"), "g", "A garden")
                .unsorted("h", "Something else")
                .soFar();

        assertThat(formulation.factors().stream().map(Factor::kinds))
                .containsExactly(
                        List.of(FactorKind.PRESENTING),
                        List.of(FactorKind.PREDISPOSING),
                        List.of(FactorKind.PRECIPITATING),
                        List.of(FactorKind.PERPETUATING),
                        List.of(FactorKind.PROTECTIVE),
                        List.of(FactorKind.PREDICTIVE),
                        List.of(FactorKind.of("anytown:possible")),
                        List.of());
        assertThat(ids(formulation.factors())).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    }

    @Test
    void withinAPTheEarlierDayComesFirstAndWhatHasNoneLast() {
        Formulation formulation = begun().presenting("a", "Words")
                .presenting("b", "Words")
                .presenting("c", "Words", on(DAY.plusDays(1)))
                .presenting("d", "Words", on(DAY))
                .presenting("e", "Words", on(DAY))
                .soFar();

        assertThat(ids(formulation.factors())).containsExactly("d", "e", "c", "a", "b");
    }

    @Test
    void lookingAndFindingNothingIsAnAnswer() {
        FormulationGuide guide = begun().explored(
                        FactorKind.PRECIPITATING,
                        "trigger",
                        ExplorationState.NONE_FOUND,
                        together(MUM),
                        inTheRoleOf(RoleCode.SOCIAL_WORKER),
                        on(DAY));

        assertThat(guide.soFar().factors())
                .containsExactly(Factor.builder()
                        .id(FactorId.of("trigger"))
                        .addKinds(FactorKind.PRECIPITATING)
                        .exploration(Exploration.builder()
                                .state(ExplorationState.NONE_FOUND)
                                .on(DAY)
                                .by(RoleCode.SOCIAL_WORKER)
                                .addWith(MUM)
                                .build())
                        .notedOn(DAY)
                        .build());
    }

    @Test
    void examplesAndExceptionsMayComeBeforeTheirFactor() {
        Factor aunt = begun().example("aunt", "She came on Friday", saidBy(MUM))
                .exception("aunt", "Not when it rains")
                .protective("aunt", "Her aunt")
                .soFar()
                .factors()
                .get(0);

        assertThat(aunt.example()).contains(Statement.of("She came on Friday").withSaidBy(MUM));
        assertThat(aunt.exception()).contains(Statement.of("Not when it rains"));
    }

    @Test
    void everyVoiceIsKeptAndAnswered() {
        FormulationGuide guide = begun().gathering("space", GatheringKind.RETHINK_SPACE, together(MUM, SCHOOL), on(DAY))
                .respond("sleep", SCHOOL, "We will look in May", saidBy(WORKER))
                .perspective("sleep", Stance.SEES_DIFFERENTLY, "She is settled", saidBy(SCHOOL), at("space"), quoted())
                .perspective("sleep", Stance.AGREES, saidBy(DAD), on(DAY))
                .perspective("sleep", Stance.NOT_ASKED, inTheRoleOf(RoleCode.HEALTH_PROFESSIONAL))
                .presenting("sleep", "Waking", saidBy(MUM));
        Perspective agrees = Invented.says(DAD).withStance(Stance.AGREES).withOn(DAY);
        Perspective school = Invented.differs(SCHOOL)
                .withWords(Statement.of("She is settled")
                        .withForm(StatementForm.QUOTE)
                        .withSaidBy(SCHOOL))
                .withGathering(GatheringId.of("space"))
                .withResponse(Statement.of("We will look in May").withSaidBy(WORKER));
        Perspective health = Perspective.builder()
                .role(RoleCode.HEALTH_PROFESSIONAL)
                .stance(Stance.NOT_ASKED)
                .build();

        assertThat(guide.soFar().factors().get(0).perspectives())
                .containsExactly(agrees, school, Invented.says(MUM), health);
        assertThat(guide.soFar().gatherings())
                .containsExactly(Gathering.builder()
                        .id(GatheringId.of("space"))
                        .kind(GatheringKind.RETHINK_SPACE)
                        .on(DAY)
                        .addParticipants(MUM, SCHOOL)
                        .build());
    }

    @Test
    void hypothesesAndGoalsHaveVoicesToo() {
        Formulation formulation = begun().presenting("sleep", "Waking")
                .hypothesis("h1", h -> h.explains("sleep"))
                .goal("g1", GoalAuthor.FAMILY, "To sleep", g -> {})
                .perspective("h1", Stance.SAYS_SO, saidBy(MUM))
                .perspective("g1", Stance.SEES_DIFFERENTLY, "Not yet", saidBy(DAD))
                .respond("g1", DAD, "Tell us when")
                .soFar();

        assertThat(formulation.hypotheses().get(0).perspectives()).containsExactly(Invented.says(MUM));
        assertThat(formulation.goals().get(0).perspectives())
                .containsExactly(Invented.differs(DAD)
                        .withWords(Statement.of("Not yet").withSaidBy(DAD))
                        .withResponse(Statement.of("Tell us when")));
    }

    @Test
    void aPerspectiveIsSomebodys() {
        assertThatThrownBy(() -> begun().perspective("sleep", Stance.AGREES, on(DAY)))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage("Perspective is not well formed: : expected at least one of 'who' and 'role'");
    }

    @Test
    void backgroundIsTakenAsItComes() {
        Exploration known =
                Exploration.builder().state(ExplorationState.ALREADY_KNOWN).build();
        Formulation formulation = begun().understanding("u2", AVA, u -> u.whatIsNeeded(WORDS))
                .understanding("u1", AVA, u -> u.whatHappenedExploration(known))
                .earlierHelp("late", "A course", help -> {})
                .earlierHelp(
                        "clinic",
                        "A sleep clinic",
                        help -> help.whatLasted(WORDS)
                                .interval(RecordedInterval.builder().from(DAY).build()),
                        saidBy(MUM))
                .cultureNote("We all sleep in one room", saidBy(MUM))
                .cultureNote("B", on(DAY))
                .cultureNote("A")
                .soFar();

        assertThat(formulation.understandings())
                .containsExactly(
                        PersonUnderstanding.builder()
                                .id(PersonUnderstandingId.of("u1"))
                                .person(AVA)
                                .whatHappenedExploration(known)
                                .build(),
                        PersonUnderstanding.builder()
                                .id(PersonUnderstandingId.of("u2"))
                                .person(AVA)
                                .whatIsNeeded(WORDS)
                                .build());
        assertThat(ids(formulation.earlierInterventions())).containsExactly("clinic", "late");
        assertThat(formulation.earlierInterventions().get(0).statement())
                .isEqualTo(Statement.of("A sleep clinic").withSaidBy(MUM));
        assertThat(formulation.earlierInterventions().get(0).whatLasted()).contains(WORDS);
        assertThat(formulation.cultureAndAssumptions().stream().map(Statement::words))
                .containsExactly("B", "A", "We all sleep in one room");
    }
}
