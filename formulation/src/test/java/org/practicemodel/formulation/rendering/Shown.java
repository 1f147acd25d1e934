package org.practicemodel.formulation.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.EarlierInterventionId;
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
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FactorScenario;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.GatheringKind;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Reader;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

/** Invented formulations to show: a short one, a typical one, a large one, and one whose every text is hostile. */
public final class Shown {

    /** A text that tries everything: tags, scripts, entities, Markdown, Mermaid, turned directions, controls. */
    static final String HOSTILE = """
            </title></style></desc></svg><script>window.ran=1;alert(1)</script><img src=x onerror=window.ran=1> \
            <svg onload=window.ran=1><a href=x" autofocus onfocus="window.ran=1" x=' onmouseover='window.ran=1' \
            <link rel=stylesheet href=http://127.0.0.1:9/x> & &lt; "quoted" 'q' \
            ]]> --> ``` %%{init: {}}%% end [a](javascript:alert(1)) **b** | # http://anytown.invalid ${x} {count} \
            \u202eturned\u202c \u2066isolated \u0000\u0008\u001b \ud800 \ufdfa 𒐫 👩‍👩‍👧 Z\u0351\u036b\u0343 שלום
            second line\r\nthird""" + "x".repeat(120);

    private static final Party MOTHER = person("person-mother");
    private static final Party FATHER = person("person-father");
    private static final Party SCHOOL =
            Party.builder().agency(AgencyId.of("agency-school")).build();
    private static final Party WORKER =
            Party.builder().worker(WorkerId.of("worker-1")).build();
    private static final GatheringId SPACE = GatheringId.of("gathering-1");

    private Shown() {}

    /** A formulation after a talk of ten minutes. */
    public static Formulation brief() {
        return Formulation.builder()
                .id(FormulationId.of("formulation-1"))
                .addFactors(factor("sleep", FactorKind.PRESENTING, "Ava wakes most nights")
                        .build())
                .addFactors(factor("aunt", FactorKind.PROTECTIVE, "Her aunt comes on Fridays")
                        .build())
                .build();
    }

    /** A formulation in which every part is filled at least once. */
    public static Formulation typical() {
        return Formulation.builder()
                .id(FormulationId.of("formulation-2"))
                .addSubjects(PersonId.of("person-ava"))
                .startedOn(day("2026-03-03"))
                .supersedes(FormulationId.of("formulation-1"))
                .addGatherings(Gathering.builder()
                        .id(SPACE)
                        .kind(GatheringKind.RETHINK_SPACE)
                        .on(day("2026-03-10"))
                        .addParticipants(MOTHER, SCHOOL, WORKER)
                        .build())
                .addAllFactors(typicalFactors())
                .addUnderstandings(PersonUnderstanding.builder()
                        .id(PersonUnderstandingId.of("understanding-1"))
                        .person(PersonId.of("person-ava"))
                        .whatHappenedExploration(explored(ExplorationState.ALREADY_KNOWN))
                        .whatIsNeeded(quote("A light in the hall", person("person-ava")))
                        .build())
                .addEarlierInterventions(EarlierIntervention.builder()
                        .id(EarlierInterventionId.of("earlier-1"))
                        .statement(said("A sleep clinic"))
                        .agency(AgencyId.of("agency-clinic"))
                        .whatLasted(said("The bedtime story"))
                        .whyNotSustained(said("The move: everything changed at once"))
                        .build())
                .addAllHypotheses(typicalHypotheses())
                .addPriorities(Priority.builder()
                        .factor(FactorId.of("rows"))
                        .addChosenBy(MOTHER, WORKER)
                        .on(day("2026-03-12"))
                        .because(said("It is what wears everybody out"))
                        .build())
                .addAllGoals(typicalGoals())
                .addActions(Action.builder()
                        .id(ActionId.of("action-1"))
                        .addGoals(GoalId.of("goal-1"))
                        .statement(said("Dad reads the last story on school nights"))
                        .addOwners(FATHER)
                        .addBuildsOn(FactorId.of("story"))
                        .agreedOn(day("2026-03-12"))
                        .dueOn(day("2026-03-16"))
                        .lookAgainOn(day("2026-04-20"))
                        .build())
                .addCultureAndAssumptions(said("We may be assuming that an early bedtime suits every family."))
                .addAnswers(QuestionAnswer.builder()
                        .question(QuestionCode.EXAMPLE)
                        .about(EntryId.of("move"))
                        .answer(ClosingAnswer.DO_NOT_WANT_TO_SAY)
                        .by(MOTHER)
                        .on(day("2026-03-10"))
                        .build())
                .signOff(SignOff.builder()
                        .on(day("2026-03-20"))
                        .role(RoleCode.SOCIAL_WORKER)
                        .by(WORKER)
                        .addPerspectives(
                                stance(Stance.AGREES, MOTHER).build(),
                                stance(Stance.SEES_DIFFERENTLY, FATHER)
                                        .words(quote("It is school that tires her", FATHER))
                                        .response(said("We ask school to keep a note for two weeks"))
                                        .build())
                        .lookAgainOn(day("2026-06-12"))
                        .build())
                .build();
    }

    private static List<Factor> typicalFactors() {
        return List.of(
                factor("sleep", FactorKind.PRESENTING, "Ava wakes most nights and is too tired for school")
                        .statement(quote("Ava wakes most nights and is too tired for school", MOTHER))
                        .addPerspectives(
                                stance(Stance.SAYS_SO, MOTHER).build(),
                                stance(Stance.SEES_DIFFERENTLY, SCHOOL)
                                        .words(quote("She is settled with us", SCHOOL))
                                        .gathering(SPACE)
                                        .build())
                        .addAbout(PersonId.of("person-ava"))
                        .behaviourOf(PersonId.of("person-ava"))
                        .level(FactorLevel.CHILD)
                        .addDomains(FactorDomain.HEALTH, FactorDomain.EDUCATION)
                        .example(said("On Monday she fell asleep in assembly"))
                        .exception(said("Not on Fridays, when her aunt is here"))
                        .since(PartialDate.parse("2025-11"))
                        .notedOn(day("2026-03-03"))
                        .build(),
                factor("quiet", FactorKind.PRESENTING, "She has stopped talking about her day")
                        .build(),
                factor("nights", FactorKind.PREDISPOSING, "Dad has worked nights since she was a baby")
                        .since(PartialDate.parse("2019"))
                        .build(),
                factor("move", FactorKind.PRECIPITATING, "Moving to a flat with one bedroom")
                        .addKinds(FactorKind.PERPETUATING)
                        .level(FactorLevel.SOCIETY)
                        .since(PartialDate.parse("2025-10-04"))
                        .build(),
                factor("rows", FactorKind.PERPETUATING, "Rows at bedtime, nearly every night")
                        .build(),
                factor("screens", FactorKind.PERPETUATING, "The television is on in the room where she sleeps")
                        .build(),
                factor("aunt", FactorKind.PROTECTIVE, "Her aunt comes on Fridays and everybody is calmer")
                        .build(),
                factor("story", FactorKind.PROTECTIVE, "Ava loves a story, and asks for one by herself")
                        .build(),
                factor("same", FactorKind.PREDICTIVE, "She may miss more school, and feel that it is her fault")
                        .scenario(FactorScenario.IF_THINGS_STAY_THE_SAME)
                        .build(),
                factor("change", FactorKind.PREDICTIVE, "She may wake rested, and bring friends home")
                        .scenario(FactorScenario.IF_THINGS_CHANGE)
                        .build());
    }

    private static List<Hypothesis> typicalHypotheses() {
        return List.of(
                Hypothesis.builder()
                        .id(HypothesisId.of("hypothesis-1"))
                        .addExplains(FactorId.of("sleep"))
                        .addKeptGoingBy(FactorId.of("rows"), FactorId.of("move"))
                        .statement(said("Rows at bedtime and no room of her own keep Ava on her guard at night"))
                        .addressedBy(said("A calm hour before bed, with the last story from Dad"))
                        .soThat(said("Ava can let go of the day and sleep"))
                        .addPerspectives(stance(Stance.AGREES, MOTHER).build())
                        .sharing(HypothesisSharing.builder()
                                .outcome(SharingOutcome.SHARED_AND_AMENDED)
                                .on(day("2026-03-12"))
                                .addWith(PersonId.of("person-mother"))
                                .build())
                        .addRevisions(HypothesisRevision.builder()
                                .outcome(RevisionOutcome.CHANGED)
                                .on(day("2026-03-12"))
                                .by(RoleCode.SOCIAL_WORKER)
                                .reason(said("Her mother told us about the room"))
                                .before(said("Rows at bedtime keep Ava on her guard"))
                                .build())
                        .writtenOn(day("2026-03-05"))
                        .build(),
                Hypothesis.builder()
                        .id(HypothesisId.of("hypothesis-2"))
                        .addExplains(FactorId.of("sleep"), FactorId.of("quiet"))
                        .statement(said("Something at school worries her that nobody has asked about"))
                        .build());
    }

    private static List<Goal> typicalGoals() {
        return List.of(
                Goal.builder()
                        .id(GoalId.of("goal-1"))
                        .author(GoalAuthor.TOGETHER)
                        .addAuthoredBy(MOTHER)
                        .statement(said("Ava sleeps through on school nights"))
                        .addTracesTo(EntryId.of("hypothesis-1"), EntryId.of("rows"))
                        .addBuildsOn(FactorId.of("story"))
                        .howWeWillKnow(quote("She wakes me, not I her", MOTHER))
                        .measure(GoalMeasure.builder()
                                .indicator(said("Nights through in a week"))
                                .baseline(said("Two"))
                                .build())
                        .setOn(day("2026-03-12"))
                        .reviewOn(day("2026-06-12"))
                        .build(),
                Goal.builder()
                        .id(GoalId.of("goal-2"))
                        .author(GoalAuthor.CHILD)
                        .statement(Statement.builder()
                                .words("A drawing of a house with four rooms")
                                .form(StatementForm.DRAWING)
                                .drawing("drawings/17")
                                .addSaidBy(person("person-ava"))
                                .build())
                        .build());
    }

    /** A formulation with so many factors, and a hypothesis to every twelve of them. */
    public static Formulation large(int count) {
        List<FactorKind> kinds = List.of(
                FactorKind.PRESENTING,
                FactorKind.PREDISPOSING,
                FactorKind.PRECIPITATING,
                FactorKind.PERPETUATING,
                FactorKind.PROTECTIVE,
                FactorKind.PREDICTIVE);
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String words = "Thing " + i + ", " + "told in some more words each time ".repeat(i % 5);
            factors.add(factor("factor-" + i, kinds.get(i % kinds.size()), words.strip())
                    .build());
        }
        List<Hypothesis> hypotheses = new ArrayList<>();
        for (int i = 0; i + 3 < count; i += 12) {
            hypotheses.add(Hypothesis.builder()
                    .id(HypothesisId.of("hypothesis-" + i))
                    .addExplains(FactorId.of("factor-" + i))
                    .addKeptGoingBy(FactorId.of("factor-" + (i + 3)))
                    .statement(said("Thing " + (i + 3) + " keeps thing " + i + " going"))
                    .build());
        }
        return Formulation.builder()
                .id(FormulationId.of("formulation-3"))
                .addAllFactors(factors)
                .addAllHypotheses(hypotheses)
                .build();
    }

    /** The typical formulation, with one text in place of every text that somebody wrote. */
    public static Formulation hostile() {
        return everyTextOf(typical(), HOSTILE);
    }

    static Formulation everyTextOf(Formulation formulation, String text) {
        return Statements.edited(
                formulation,
                statement -> statement
                        .withWords(text)
                        .withDrawing(statement.drawing().map(drawing -> text)));
    }

    /** The same, with every text read and cleared for the mother, whose pages are then as full as they can be. */
    public static Formulation clearedForMother(Formulation formulation) {
        Reader mother = Reader.builder()
                .person(PersonId.of("person-mother"))
                .clearedBy(RoleCode.SOCIAL_WORKER)
                .clearedOn(day("2026-03-20"))
                .speakerAgreedOn(day("2026-03-20"))
                .build();
        return Statements.edited(formulation, statement -> statement.withAudience(mother));
    }

    static org.practicemodel.core.formulation.FactorBuilder factor(String id, FactorKind kind, String words) {
        return Factor.builder().id(FactorId.of(id)).addKinds(kind).statement(said(words));
    }

    static Statement said(String words) {
        return Statement.builder().words(words).build();
    }

    static Statement quote(String words, Party by) {
        return Statement.builder()
                .words(words)
                .form(StatementForm.QUOTE)
                .addSaidBy(by)
                .build();
    }

    private static org.practicemodel.core.voice.PerspectiveBuilder stance(Stance stance, Party who) {
        return Perspective.builder().who(Optional.of(who)).stance(stance);
    }

    private static Exploration explored(ExplorationState state) {
        return Exploration.builder()
                .state(state)
                .on(day("2026-03-10"))
                .by(RoleCode.SOCIAL_WORKER)
                .addWith(MOTHER)
                .build();
    }

    private static Party person(String id) {
        return Party.builder().person(PersonId.of(id)).build();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
