package org.practicemodel.formulation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.guide.Invented.DAD;
import static org.practicemodel.formulation.guide.Invented.DAY;
import static org.practicemodel.formulation.guide.Invented.MUM;
import static org.practicemodel.formulation.guide.Invented.SCHOOL;
import static org.practicemodel.formulation.guide.Telling.inTheRoleOf;
import static org.practicemodel.formulation.guide.Telling.on;
import static org.practicemodel.formulation.guide.Telling.saidBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

class ResponsesTest {

    private static final LocalDate JUNE = DAY.plusDays(90);

    private static FormulationGuide begun() {
        return FormulationGuide.begin("F-1").presenting("sleep", "Waking");
    }

    private static FormulationGuide dissent(FormulationGuide guide, String words, Telling... telling) {
        return guide.perspective("sleep", Stance.SEES_DIFFERENTLY, words, telling);
    }

    /** Returns what each who sees it differently was answered, in the order of the formulation. */
    private static List<String> answers(FormulationGuide guide) {
        return guide.soFar().factors().get(0).perspectives().stream()
                .filter(Responses::isDissent)
                .map(each -> each.words().map(Statement::words).orElse("?") + " -> "
                        + each.response().map(Statement::words).orElse("?"))
                .toList();
    }

    private static List<String> faults(FormulationGuide guide) {
        return guide.faults().stream().map(StructureFault::toString).toList();
    }

    @Test
    void whatWasAnsweredInMarchKeepsItsAnswerInJune() {
        Formulation march = dissent(begun(), "Noise", saidBy(DAD), on(DAY))
                .respond("sleep", DAD, "Said in March")
                .soFar();

        assertThat(answers(dissent(FormulationGuide.continuing(march), "The light", saidBy(DAD), on(JUNE))
                        .respond("sleep", DAD, "Said in June")))
                .containsExactly("Noise -> Said in March", "The light -> Said in June");
    }

    @Test
    void inOneTalkAnAnswerIsToWhatWasSaidBeforeIt() {
        FormulationGuide guide =
                begun().respond("sleep", DAD, "Said in June", on(JUNE)).respond("sleep", DAD, "Said in March", on(DAY));
        dissent(guide, "The light", saidBy(DAD), on(JUNE));
        dissent(guide, "Noise", saidBy(DAD), on(DAY));

        assertThat(answers(guide)).containsExactly("Noise -> Said in March", "The light -> Said in June");
    }

    @Test
    void whatWasNotAnsweredYetIsAnsweredTogether() {
        FormulationGuide guide = dissent(begun(), "Noise", saidBy(DAD), on(DAY));
        dissent(guide, "The light", saidBy(DAD));
        dissent(guide, "She is settled", saidBy(SCHOOL));

        assertThat(answers(guide.respond("sleep", DAD, "We will look")))
                .containsExactly("Noise -> We will look", "She is settled -> ?", "The light -> We will look");
    }

    @Test
    void whereAllWasAnsweredTheLastHasAnotherAnswer() {
        FormulationGuide guide = dissent(begun(), "Noise", saidBy(DAD), on(DAY));
        dissent(guide, "The light", saidBy(DAD), on(JUNE)).respond("sleep", DAD, "We will look");

        assertThat(answers(guide.respond("sleep", DAD, "We looked")))
                .containsExactly("Noise -> We will look", "The light -> We looked");
    }

    @Test
    void anAnswerOfAnEarlierDayThanAllOfItIsAnAnswerAllTheSame() {
        assertThat(answers(dissent(begun(), "Noise", saidBy(DAD), on(JUNE)).respond("sleep", DAD, "Yes", on(DAY))))
                .containsExactly("Noise -> Yes");
    }

    @Test
    void toSayTheSameAgainIsNoFault() {
        FormulationGuide guide = dissent(begun(), "Noise", saidBy(DAD))
                .respond("sleep", DAD, "Yes")
                .respond("sleep", DAD, "Yes");

        assertThat(answers(guide)).containsExactly("Noise -> Yes");
        assertThat(answers(FormulationGuide.continuing(guide.soFar()).respond("sleep", DAD, "Yes")))
                .containsExactly("Noise -> Yes");
    }

    @Test
    void whoIsKnownByARoleOnlyIsAnsweredByTheRole() {
        FormulationGuide guide = dissent(begun(), "Settled", inTheRoleOf(RoleCode.SCHOOL_STAFF));
        dissent(guide, "Not so", saidBy(SCHOOL), inTheRoleOf(RoleCode.SCHOOL_STAFF));

        assertThat(answers(guide.respond("sleep", RoleCode.SCHOOL_STAFF, "Yes")))
                .containsExactly("Not so -> ?", "Settled -> Yes");
    }

    @Test
    void whoDoesNotAgreeForNowIsAnsweredByTheIdOfTheFormulation() {
        SignOff agreement = SignOff.builder()
                .on(DAY)
                .role(RoleCode.SOCIAL_WORKER)
                .addPerspectives(Invented.differs(DAD), Invented.differs(MUM))
                .build();
        FormulationGuide guide = begun().respond("F-1", DAD, "We heard you");

        assertThat(faults(guide)).containsExactly("response: nobody who could be meant sees it differently about F-1");

        guide.signOff(agreement);

        assertThat(guide.soFar().signOff().orElseThrow().perspectives())
                .containsExactly(
                        Invented.differs(DAD).withResponse(Statement.of("We heard you")), Invented.differs(MUM));
    }

    @Test
    void whoDoesNotAgreeForNowMayBeToldAfterwards() {
        FormulationGuide guide = begun().perspective("F-1", Stance.SEES_DIFFERENTLY, saidBy(DAD));

        assertThat(faults(guide)).containsExactly("perspectives: nothing here that could be meant has the id F-1");

        guide.respond("F-1", DAD, "We heard you").signOff(RoleCode.SOCIAL_WORKER, DAY);

        assertThat(guide.soFar().signOff().orElseThrow().perspectives())
                .containsExactly(Invented.differs(DAD).withResponse(Statement.of("We heard you")));
    }

    @Test
    void whatWasToldOfAnEarlierAgreementIsNotToldOfTheNext() {
        SignOff march = SignOff.builder()
                .on(DAY)
                .role(RoleCode.SOCIAL_WORKER)
                .addPerspectives(Invented.differs(DAD))
                .build();
        FormulationGuide guide = FormulationGuide.continuing(begun().soFar().withSignOff(march))
                .respond("F-1", DAD, "We heard you")
                .perspective("F-1", Stance.SEES_DIFFERENTLY, saidBy(MUM));

        assertThat(guide.soFar().signOff().orElseThrow().perspectives())
                .containsExactlyInAnyOrder(
                        Invented.differs(DAD).withResponse(Statement.of("We heard you")), Invented.differs(MUM));
        assertThat(guide.signOff(RoleCode.SOCIAL_WORKER, JUNE).signOff())
                .contains(
                        SignOff.builder().on(JUNE).role(RoleCode.SOCIAL_WORKER).build());
        assertThat(faults(guide)).isEmpty();
    }

    @Test
    void anAnswerWithoutADayCountsAsGivenBeforeThoseThatHaveOne() {
        FormulationGuide guide = dissent(begun(), "Noise", saidBy(DAD), on(DAY)).respond("sleep", DAD, "We will look");

        assertThat(answers(dissent(guide, "The light", saidBy(DAD), on(JUNE))
                        .respond("sleep", DAD, "Here is a lamp", on(JUNE))))
                .containsExactly("Noise -> We will look", "The light -> Here is a lamp");
    }

    @Test
    void anAnswerToNobodyHasAFaultOfItsOwn() {
        FormulationGuide guide = begun().perspective("sleep", Stance.AGREES, saidBy(DAD));

        assertThat(faults(guide.respond("sleep", DAD, "Yes")
                        .respond("sleep", RoleCode.SCHOOL_STAFF, "Yes")
                        .respond("slep", DAD, "Yes")))
                .containsExactly(
                        "response: nothing here that could be meant has the id slep",
                        "response: nobody who could be meant sees it differently about sleep");
    }

    @Test
    void onlyWhoSeesItDifferentlyIsAnswered() {
        Perspective agrees = Invented.says(DAD).withStance(Stance.AGREES);

        assertThat(Responses.answered(List.of(agrees), any -> true, Statement.of("Yes")))
                .isEmpty();
        assertThat(Responses.answered(
                        List.of(agrees, Invented.differs(DAD), Invented.differs(MUM)),
                        each -> each.who().equals(Optional.of(DAD)),
                        Statement.of("Yes")))
                .contains(List.of(
                        agrees, Invented.differs(DAD).withResponse(Statement.of("Yes")), Invented.differs(MUM)));
    }
}
