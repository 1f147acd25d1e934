package org.practicemodel.formulation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.formulation.guide.Invented.AVA;
import static org.practicemodel.formulation.guide.Invented.DAD;
import static org.practicemodel.formulation.guide.Invented.DAY;
import static org.practicemodel.formulation.guide.Invented.MOTHER;
import static org.practicemodel.formulation.guide.Invented.MUM;
import static org.practicemodel.formulation.guide.Invented.SCHOOL;
import static org.practicemodel.formulation.guide.Telling.at;
import static org.practicemodel.formulation.guide.Telling.saidBy;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.GatheringKind;
import org.practicemodel.core.voice.Stance;

class FormulationGuideStructureTest {

    private static final Family FAMILY = Family.builder()
            .addMembers(
                    FamilyMember.builder().id(MOTHER).role(FamilyRole.PARENT).build())
            .build();

    private static FormulationGuide begun() {
        return FormulationGuide.begin("F-1");
    }

    private static List<String> faults(FormulationGuide guide) {
        return guide.faults().stream().map(StructureFault::toString).toList();
    }

    @Test
    void everyFaultIsToldAtOnceByPlace() {
        FormulationGuide guide = begun().presenting("sleep", "Secret words", saidBy(MUM), at("space"))
                .perpetuating("sleep", "Secret words")
                .hypothesis("h1", h -> h.keptGoingBy("rows"))
                .goal(
                        "g1",
                        GoalAuthor.FAMILY,
                        "Secret words",
                        g -> g.tracesTo("g1", "h1", "h2").buildsOn("aunt"))
                .action("a1", "Secret words", a -> a.addGoals(GoalId.of("g2")))
                .prioritise("rows")
                .example("nothing", "Secret words")
                .perspective("a1", Stance.AGREES, saidBy(DAD))
                .respond("sleep", DAD, "Secret words");

        assertThat(guide.faults())
                .containsExactly(
                        new StructureFault(StructureFaultCode.LEADS_NOWHERE, "actions/a1/goals", "g2"),
                        new StructureFault(StructureFaultCode.LEADS_NOWHERE, "example", "nothing"),
                        new StructureFault(StructureFaultCode.USED_TWICE, "factors/sleep", "sleep"),
                        new StructureFault(
                                StructureFaultCode.LEADS_NOWHERE, "factors/sleep/perspectives/gathering", "space"),
                        new StructureFault(StructureFaultCode.LEADS_NOWHERE, "goals/g1/buildsOn", "aunt"),
                        new StructureFault(StructureFaultCode.LEADS_NOWHERE, "goals/g1/tracesTo", "h2"),
                        new StructureFault(StructureFaultCode.TRACES_TO_ITSELF, "goals/g1/tracesTo", "g1"),
                        new StructureFault(StructureFaultCode.EXPLAINS_NOTHING, "hypotheses/h1/explains", "h1"),
                        new StructureFault(StructureFaultCode.LEADS_NOWHERE, "hypotheses/h1/keptGoingBy", "rows"),
                        new StructureFault(StructureFaultCode.LEADS_NOWHERE, "perspectives", "a1"),
                        new StructureFault(StructureFaultCode.LEADS_NOWHERE, "priorities/factor", "rows"),
                        new StructureFault(StructureFaultCode.NOBODY_SEES_IT_DIFFERENTLY, "response", "sleep"));
        assertThat(guide.allOpenQuestions()).isNotEmpty();
    }

    @Test
    void theRefusalNamesPlacesAndIdsOnly() {
        FormulationGuide guide = begun().presenting("sleep", "Secret words")
                .unsorted("sleep", "Secret words")
                .hypothesis("h1", h -> h.keptGoingBy("rows"))
                .goal("g1", GoalAuthor.FAMILY, "Secret words", g -> g.tracesTo("g1"));

        assertThatThrownBy(guide::soFar)
                .isInstanceOf(StructureException.class)
                .hasMessage("Formulation F-1 does not hold together: "
                        + "factors/sleep: the id is used twice: sleep; "
                        + "goals/g1/tracesTo: traces to itself: g1; "
                        + "hypotheses/h1/explains: explains nothing: h1; "
                        + "hypotheses/h1/keptGoingBy: nothing here that could be meant has the id rows")
                .asInstanceOf(InstanceOfAssertFactories.type(StructureException.class))
                .extracting(StructureException::faults)
                .isEqualTo(guide.faults());
    }

    @Test
    void whatIsRefusedIsNotAgreed() {
        FormulationGuide guide = begun().hypothesis("h1", h -> h.explains("sleep"));

        assertThatThrownBy(() -> guide.signOff(RoleCode.SOCIAL_WORKER, DAY)).isInstanceOf(StructureException.class);
        assertThat(guide.presenting("sleep", "Waking").soFar().signOff()).isEmpty();
    }

    @Test
    void anAgreementThatIsRefusedIsNotKept() {
        FormulationGuide guide = begun().presenting("sleep", "Waking");
        SignOff agreement =
                SignOff.builder().on(DAY).role(RoleCode.SOCIAL_WORKER).build();
        SignOff misspelt = agreement.withPerspectives(Invented.says(DAD).withGathering(GatheringId.of("spcae")));

        assertThatThrownBy(() -> guide.signOff(misspelt))
                .isInstanceOf(StructureException.class)
                .hasMessage("Formulation F-1 does not hold together: signOff/perspectives/gathering: "
                        + "nothing here that could be meant has the id spcae");
        assertThat(guide.soFar().signOff()).isEmpty();
        assertThat(guide.signOff(agreement).signOff()).contains(agreement);
        assertThat(guide.soFar().signOff()).contains(agreement);
    }

    @Test
    void aSlipIsTakenBack() {
        FormulationGuide guide = begun().presenting("rows", "Rows")
                .prioritise("rosw")
                .takeBack()
                .prioritise("rows")
                .unsorted("rows", "Rows again");

        assertThat(faults(guide)).containsExactly("factors/rows: the id is used twice: rows");
        assertThat(guide.takeBack().soFar().factors()).hasSize(1);
        assertThat(guide.soFar().priorities()).hasSize(1);
    }

    @Test
    void whatIsTakenBackIsTakenBackWholeAndNoMoreThanWasTold() {
        Formulation before = begun().presenting("sleep", "Waking").soFar();
        OpenQuestion first = FormulationGuide.continuing(before).openQuestions().get(0);
        FormulationGuide guide = FormulationGuide.continuing(before);
        guide.goal("g1", GoalAuthor.FAMILY, "To sleep", g -> g.tracesTo("g1")).takeBack();
        guide.answer(first, ClosingAnswer.LATER, saidBy(MUM, DAD)).takeBack();
        guide.under(PracticeModels.leeds2017()).takeBack();
        guide.signOff(RoleCode.SOCIAL_WORKER, DAY);

        assertThat(guide.takeBack().takeBack().soFar()).isEqualTo(before);
        assertThat(guide.openQuestions()).contains(first);
    }

    @Test
    void anOccasionThatNobodyAddedIsAFaultAlsoWhereThereIsNoPlaceForIt() {
        FormulationGuide guide = begun().presenting("sleep", "Waking", saidBy(MUM))
                .gathering("space", GatheringKind.RETHINK_SPACE)
                .cultureNote("We all sleep in one room", at("space"))
                .prioritise("sleep", at("visit"))
                .example("sleep", "On Friday", at("spcae"));

        assertThat(faults(guide))
                .containsExactly(
                        "at: nothing here that could be meant has the id spcae",
                        "at: nothing here that could be meant has the id visit");
        assertThat(faults(guide.gathering("visit", GatheringKind.VISIT)
                        .perspective("sleep", Stance.AGREES, saidBy(DAD), at("spcae"))))
                .containsExactly(
                        "factors/sleep/perspectives/gathering: nothing here that could be meant has the id spcae");
    }

    @Test
    void aChangeKeepsTheId() {
        FormulationGuide guide = begun().presenting("sleep", "Waking")
                .refine(FactorId.of("sleep"), sleep -> sleep.withId(FactorId.of("rest")));

        assertThat(faults(guide)).containsExactly("id: is another after a change to sleep");
    }

    @Test
    void aContinuedFormulationLooksForPeopleInAFamilyThatIsKnown() {
        Formulation before = begun().presenting("sleep", "Waking", saidBy(MUM))
                .presenting("school", "Tired", saidBy(DAD))
                .soFar();

        assertThat(FormulationGuide.continuing(before, FAMILY).soFar()).isEqualTo(before);
        assertThat(faults(FormulationGuide.continuing(before, FAMILY)
                        .perspective("sleep", Stance.AGREES, saidBy(MUM))
                        .perspective("sleep", Stance.AGREES, saidBy(DAD))))
                .containsExactly(
                        "factors/sleep/perspectives/who/person: nothing here that could be meant has the id person-father");
        assertThat(faults(FormulationGuide.continuing(before, Family.nothing())
                        .perspective("sleep", Stance.AGREES, saidBy(DAD))))
                .isEmpty();
    }

    @Test
    void aHypothesisMayNameWhatIsToldLater() {
        FormulationGuide guide =
                begun().hypothesis("h1", h -> h.explains("sleep").keptGoingBy("rows"));

        assertThat(faults(guide))
                .containsExactly(
                        "hypotheses/h1/explains: nothing here that could be meant has the id sleep",
                        "hypotheses/h1/keptGoingBy: nothing here that could be meant has the id rows");
        assertThat(faults(guide.presenting("sleep", "Waking").perpetuating("rows", "Rows")))
                .isEmpty();
    }

    @Test
    void aHypothesisThatExplainsItselfExplainsNothing() {
        assertThat(faults(begun().hypothesis("h1", h -> h.explains("h1"))))
                .containsExactly("hypotheses/h1/explains: explains nothing: h1");
        assertThat(faults(begun().presenting("sleep", "Waking")
                        .hypothesis("h1", h -> h.explains("sleep").keptGoingBy("h1"))))
                .containsExactly("hypotheses/h1/keptGoingBy: nothing here that could be meant has the id h1");
        assertThat(faults(begun().presenting("sleep", "Waking").hypothesis("h1", h -> h.explains("h1", "sleep"))))
                .containsExactly("hypotheses/h1/explains: nothing here that could be meant has the id h1");
    }

    @Test
    void aGoalMayNotTraceToItselfThroughOthers() {
        FormulationGuide guide = begun().presenting("sleep", "Waking")
                .goal("g1", GoalAuthor.FAMILY, "One", g -> g.tracesTo("g2"))
                .goal("g2", GoalAuthor.FAMILY, "Two", g -> g.tracesTo("sleep", "g3"))
                .goal("g3", GoalAuthor.FAMILY, "Three", g -> g.tracesTo("g2"))
                .goal("g4", GoalAuthor.FAMILY, "Four", g -> g.tracesTo("sleep"));

        assertThat(faults(guide))
                .containsExactly("goals/g2/tracesTo: traces to itself: g2", "goals/g3/tracesTo: traces to itself: g3");
    }

    @Test
    void aChangeThatTheEntryRefusesIsAFault() {
        FormulationGuide guide = begun().presenting("sleep", "Waking")
                .hypothesis("h1", h -> h.explains("sleep"))
                .refine(HypothesisId.of("h1"), h -> h.withExplains())
                .refine(FactorId.of("h1"), f -> f);

        assertThat(faults(guide))
                .containsExactly(
                        "Factor: nothing here that could be meant has the id h1",
                        "explains: is not well formed after a change to h1");
    }

    @Test
    void theIdOfTheFormulationIsUsedOnce() {
        assertThat(faults(begun().presenting("F-1", "Waking")))
                .containsExactly("factors/F-1: the id is used twice: F-1");
        assertThat(faults(FormulationGuide.begin("person-mother", FAMILY)))
                .containsExactly("id: the id is used twice: person-mother");
    }

    @Test
    void peopleAreLookedForWhereTheFamilyIsKnown() {
        FormulationGuide unknown = begun().presenting("sleep", "Waking", saidBy(MUM, DAD));
        FormulationGuide known = FormulationGuide.begin("F-1", FAMILY).presenting("sleep", "Waking", saidBy(MUM, DAD));

        assertThat(faults(unknown)).isEmpty();
        assertThat(faults(known))
                .containsExactly(
                        "factors/sleep/perspectives/who/person: nothing here that could be meant has the id person-father",
                        "factors/sleep/statement/saidBy/person: nothing here that could be meant has the id person-father");
    }

    @Test
    void workersAgenciesEarlierVersionsAndReviewsLieOutside() {
        HypothesisRevision revision = HypothesisRevision.builder()
                .outcome(RevisionOutcome.KEPT)
                .at(EntryId.of("review-1"))
                .build();

        assertThat(faults(FormulationGuide.begin("F-1", FAMILY)
                        .supersedes("F-0")
                        .presenting("sleep", "Waking", saidBy(SCHOOL, Invented.WORKER))
                        .hypothesis("h1", h -> h.explains("sleep"))
                        .refine(HypothesisId.of("h1"), h -> h.withRevisions(revision))))
                .isEmpty();
    }

    @Test
    void anAnswerIsAboutSomethingThatIsHere() {
        FormulationGuide other =
                begun().presenting("sleep", "Waking").refine(FactorId.of("sleep"), sleep -> sleep.withBehaviourOf(AVA));
        OpenQuestion aboutSleep = other.openQuestions().get(0);
        OpenQuestion aboutAva = other.allOpenQuestions().stream()
                .filter(question -> question.code().equals(QuestionCode.WHAT_HAPPENED))
                .findFirst()
                .orElseThrow();

        assertThat(faults(begun().answer(aboutSleep, ClosingAnswer.LATER).answer(aboutAva, ClosingAnswer.LATER)))
                .containsExactly(
                        "answers/about: nothing here that could be meant has the id person-ava",
                        "answers/about: nothing here that could be meant has the id sleep");
        assertThat(faults(other.answer(aboutSleep, ClosingAnswer.LATER).answer(aboutAva, ClosingAnswer.LATER)))
                .isEmpty();
        assertThat(faults(FormulationGuide.begin("F-1", FAMILY)
                        .presenting("sleep", "Waking")
                        .answer(aboutSleep.about(MOTHER), ClosingAnswer.LATER)))
                .isEmpty();
    }

    @Test
    void whatAFormulationBroughtAlongIsLetBe() {
        Formulation elsewhere = begun().presenting("sleep", "Waking")
                .goal("g1", GoalAuthor.FAMILY, "To sleep", g -> {})
                .soFar();
        Formulation leadingOut =
                elsewhere.withGoals(elsewhere.goals().get(0).withTracesTo(EntryId.of("factor-of-another-version")));

        assertThat(FormulationGuide.continuing(leadingOut).soFar()).isEqualTo(leadingOut);
        assertThat(faults(FormulationGuide.continuing(leadingOut).prioritise("rows")))
                .containsExactly("priorities/factor: nothing here that could be meant has the id rows");
    }

    @Test
    void anIdThatIsNoneIsRefusedAtOnce() {
        assertThatThrownBy(() -> begun().presenting("no id", "Waking"))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessageStartingWith("FactorId is not well formed: value: expected an id");
    }
}
