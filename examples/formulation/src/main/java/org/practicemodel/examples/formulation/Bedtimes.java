package org.practicemodel.examples.formulation;

import static org.practicemodel.formulation.guide.Telling.chosenBy;
import static org.practicemodel.formulation.guide.Telling.on;
import static org.practicemodel.formulation.guide.Telling.quoted;
import static org.practicemodel.formulation.guide.Telling.saidBy;
import static org.practicemodel.formulation.guide.Telling.together;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.formulation.guide.FormulationGuide;
import org.practicemodel.formulation.rendering.Formulations;

/** An invented family's talk about bedtimes: each step is told to the guide, and the screen shows what is open then. */
public final class Bedtimes {

    private static final PersonId AVA = PersonId.of("ava");
    private static final PersonId MUM = PersonId.of("mum");
    private static final Party MUM_SAYS = Party.of(MUM);
    private static final Party DAD_SAYS = Party.of(PersonId.of("dad"));
    private static final Party SCHOOL = Party.of(AgencyId.of("school"));
    private static final Party WORKER = Party.of(WorkerId.of("worker-1"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate AGAIN = LocalDate.of(2026, 6, 12);

    private final FormulationGuide guide = FormulationGuide.begin("bedtimes").startedOn(DAY, AVA);
    private final Screen screen = new Screen();

    /**
     * Prints the talk and then the formulation.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(new Bedtimes().told());
    }

    String told() {
        screen.show("Before anybody has said anything", guide);
        gather();
        guess();
        plan();
        Formulation agreed = agree();
        screen.show(Formulations.text().render(agreed, PracticeModels.leeds(), Locale.UK));
        return screen.everything();
    }

    private void gather() {
        guide.presenting(
                "sleep", "Ava wakes most nights and is too tired for school", saidBy(MUM_SAYS), quoted(), on(DAY));
        screen.show("Mum says what is happening", guide);

        guide.perspective("sleep", Stance.SEES_DIFFERENTLY, "She is settled with us", saidBy(SCHOOL), on(DAY));
        guide.exception("sleep", "Fridays, when her aunt is here", saidBy(MUM_SAYS));
        screen.show("School sees it differently, and Fridays are better", guide);

        guide.respond("sleep", SCHOOL, "School keeps a note of the mornings for two weeks", saidBy(WORKER), on(DAY));
        guide.perpetuating("rows", "Rows at bedtime", saidBy(MUM_SAYS, DAD_SAYS));
        guide.precipitating("move", "The move to a flat with one bedroom", saidBy(DAD_SAYS));
        guide.protective("aunt", "Her aunt comes on Fridays and everybody is calmer", saidBy(MUM_SAYS));
        guide.explored(FactorKind.PREDISPOSING, "before", ExplorationState.NONE_FOUND, together(MUM_SAYS, WORKER));
        screen.show("School is answered; what set it off, what keeps it going, what helps", guide);

        guide.answer(guide.openQuestions().get(0), ClosingAnswer.LATER, saidBy(MUM_SAYS), on(DAY));
        screen.show("Later, says Mum, and that is an answer", guide);
    }

    private void guess() {
        guide.hypothesis(
                "guess",
                h -> h.explains("sleep")
                        .keptGoingBy("rows", "move")
                        .inWords("Rows at bedtime, in a room she has to share, keep Ava on her guard at night")
                        .addressedBy("A calm hour before bed")
                        .soThat("Ava can let go of the day and sleep")
                        .shared(HypothesisSharing.builder()
                                .outcome(SharingOutcome.SHARED_AND_AMENDED)
                                .on(DAY)
                                .addWith(MUM)
                                .build()),
                saidBy(WORKER));
        screen.show("A best guess, so far", guide);

        guide.prioritise("rows", "It is what wears everybody out", chosenBy(MUM_SAYS, DAD_SAYS), on(DAY));
        screen.show("Where to start", guide);
    }

    private void plan() {
        guide.goal(
                "nights",
                GoalAuthor.FAMILY,
                "Ava sleeps through on school nights",
                goal -> goal.tracesTo("guess")
                        .buildsOn("aunt")
                        .howWeWillKnow("She wakes me, not I her")
                        .lookAgainOn(AGAIN),
                saidBy(MUM_SAYS));
        guide.action(
                "story",
                "Dad reads the last story on school nights",
                action ->
                        action.addGoals(GoalId.of("nights")).addOwners(DAD_SAYS).dueOn(DAY.plusDays(7)),
                on(DAY));
        screen.show("A hope, and who does what", guide);
    }

    private Formulation agree() {
        Formulation agreed = guide.signOff(SignOff.builder()
                .on(DAY)
                .role(RoleCode.SOCIAL_WORKER)
                .by(WORKER)
                .addPerspectives(Perspective.builder()
                        .who(MUM_SAYS)
                        .stance(Stance.AGREES)
                        .build())
                .lookAgainOn(AGAIN)
                .build());
        screen.show("Agreed for now, with questions still open", guide);
        return agreed;
    }
}
