package org.practicemodel.formulation.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionBuilder;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.ModelDefinition;

/**
 * A formulation while people make it: told step by step in any order, with the questions that are still open.
 *
 * <p>It takes whatever a talk yields. Nothing is refused for practice: what is still to be talked about is an open question
 * and no more. Only nonsense of structure is, all of it at once, and not before the formulation is put together, since a
 * hypothesis may name a factor that is told later: see {@link #faults()}. What a formulation brought along that leads
 * elsewhere in its record is let be. A slip, such as an id that is misspelt or used twice, is taken back with {@link
 * #takeBack()}.
 *
 * <p>The order of telling makes no difference: entries stand by P, by day and by id, while priorities stand in the order
 * in which they were chosen, and of what is said twice about the same part the last holds. What was there before keeps
 * its place. For instance:
 *
 * <pre>{@code
 * FormulationGuide guide = FormulationGuide.begin("F-1", family);
 * guide.presenting("sleep", "Ava wakes most nights", saidBy(mum), on(date));
 * guide.hypothesis("h1", h -> h.explains("sleep").keptGoingBy("rows"));
 * guide.perpetuating("rows", "Rows at bedtime", saidBy(mum));
 * guide.openQuestions();
 * Formulation agreed = guide.signOff(RoleCode.SOCIAL_WORKER, date);
 * }</pre>
 *
 * <p>Mutable and not thread-safe: one guide, one talk. The formulations that it gives are immutable. An id that is none, or
 * words that are none, are refused at once with a {@link org.practicemodel.core.entry.NotWellFormedException}. Source:
 * current guide ¶17 to ¶18; public guide to Rethink; our interpretation
 */
public final class FormulationGuide extends GatheringSteps {

    private static final int AT_A_TIME = 3;

    private FormulationGuide(Draft draft) {
        super(draft);
    }

    /**
     * Begins a formulation under the current edition, where nobody knows yet who belongs to the family.
     *
     * @param id the id of the formulation
     * @return a guide that was told nothing so far
     */
    public static FormulationGuide begin(String id) {
        return begin(id, Family.nothing());
    }

    /**
     * Begins a formulation under the current edition.
     *
     * @param id the id of the formulation
     * @param family the family, so that people who are named are looked for in it; one that holds nothing is not known
     * @return a guide that was told nothing so far
     */
    public static FormulationGuide begin(String id, Family family) {
        ModelDefinition model = PracticeModels.leeds();
        Formulation empty = Formulation.builder()
                .id(FormulationId.of(id))
                .edition(model.id())
                .build();
        return new FormulationGuide(Draft.ofBegun(empty, family, model));
    }

    /**
     * Continues a formulation under the edition it names, or the current one where this library ships no such edition.
     * Until something is said, it stays what it is. What is said later does not undo an agreement: agree it anew.
     *
     * @param formulation the formulation so far
     * @return a guide that knows it
     */
    public static FormulationGuide continuing(Formulation formulation) {
        return continuing(formulation, Family.nothing());
    }

    /**
     * Continues a formulation about a family that is known, see {@link #continuing(Formulation)}.
     *
     * <p>Whoever is named from now on is looked for in the family. For instance {@code
     * FormulationGuide.continuing(march, family)}.
     *
     * @param formulation the formulation so far
     * @param family the family; one that holds nothing is not known
     * @return a guide that knows it
     */
    public static FormulationGuide continuing(Formulation formulation, Family family) {
        ModelDefinition model =
                formulation.edition().flatMap(PracticeModels::find).orElseGet(PracticeModels::leeds);
        return new FormulationGuide(Draft.ofContinued(formulation, family, model));
    }

    /**
     * Asks under another edition, such as a council's own.
     *
     * @param edition the edition, which says which Ps and steps there are; the formulation will name it
     * @return this guide
     */
    public FormulationGuide under(ModelDefinition edition) {
        return tell(told -> told.under(edition));
    }

    /**
     * Says which children it is about, and when it was begun.
     *
     * @param day the day it was begun
     * @param children the children; none means the whole family
     * @return this guide
     */
    public FormulationGuide startedOn(LocalDate day, PersonId... children) {
        List<PersonId> subjects = List.of(children);
        return tell(told ->
                told.change(formulation -> formulation.withStartedOn(day).withSubjects(subjects)));
    }

    /**
     * Says which version this one takes the place of.
     *
     * @param earlier the id of the earlier version
     * @return this guide
     */
    public FormulationGuide supersedes(String earlier) {
        FormulationId version = FormulationId.of(earlier);
        return tell(told -> told.change(formulation -> formulation.withSupersedes(version)));
    }

    /**
     * Adds a best guess so far.
     *
     * @param id the id of the hypothesis, used once
     * @param how says what it explains, what keeps that going, how it can be addressed, so that what
     * @param telling whose theory it is, and when it was put into words
     * @return this guide
     */
    public FormulationGuide hypothesis(String id, Consumer<HypothesisSketch> how, Telling... telling) {
        HypothesisSketch sketch = new HypothesisSketch();
        how.accept(sketch);
        Telling told = Telling.allOf(telling);
        return adding(told, sketch.written(HypothesisId.of(id), told));
    }

    /**
     * Adds a factor to start with, after those chosen before; of a factor that was chosen already, who else chose it.
     *
     * @param factor the id of the factor
     * @param telling who chose it, and when
     * @return this guide
     */
    public FormulationGuide prioritise(String factor, Telling... telling) {
        Telling told = Telling.allOf(telling);
        return prioritised(factor, told, Optional.empty());
    }

    /**
     * Adds a factor to start with, after those chosen before, and why. Where several reasons are given for a factor, the
     * last stands: who has another reason is heard as a {@link #perspective perspective} on the factor.
     *
     * @param factor the id of the factor
     * @param because why this one, 1 to 20,000 characters
     * @param telling who chose it, and when
     * @return this guide
     */
    public FormulationGuide prioritise(String factor, String because, Telling... telling) {
        Telling told = Telling.allOf(telling);
        return prioritised(factor, told, Optional.of(because));
    }

    private FormulationGuide prioritised(String factor, Telling told, Optional<String> because) {
        Priority priority = Priority.builder()
                .factor(FactorId.of(factor))
                .addAllChosenBy(told.who())
                .on(told.day())
                .because(because.map(told::statement))
                .build();
        return tell(told, chosen -> chosen.add(priority));
    }

    /**
     * Adds something that is hoped for.
     *
     * @param id the id of the goal, used once
     * @param author whose goal it is
     * @param words the words, 1 to 20,000 characters
     * @param how says where it comes from, what it builds on and how we'll know
     * @param telling who said it, when, and who may read it
     * @return this guide
     */
    public FormulationGuide goal(
            String id, GoalAuthor author, String words, Consumer<GoalSketch> how, Telling... telling) {
        GoalId goal = GoalId.of(id);
        GoalSketch sketch = new GoalSketch();
        how.accept(sketch);
        Telling told = Telling.allOf(telling);
        boolean tracesToItself = sketch.tracesTo(goal);
        Goal written = sketch.written(goal, author, words, told);
        return tell(told, hoped -> {
            if (tracesToItself) {
                hoped.addFault(StructureFault.ofTracingToItself(goal));
            }
            hoped.add(written);
        });
    }

    /**
     * Adds something that somebody will do.
     *
     * @param id the id of the action, used once
     * @param words what will be done, 1 to 20,000 characters
     * @param how adds which goals it serves, who will do it and by when
     * @param telling who said so and when it was agreed; not who will do it
     * @return this guide
     */
    public FormulationGuide action(String id, String words, Consumer<ActionBuilder> how, Telling... telling) {
        Telling told = Telling.allOf(telling);
        ActionBuilder builder = Action.builder()
                .id(ActionId.of(id))
                .statement(told.statement(words))
                .agreedOn(told.day());
        how.accept(builder);
        return adding(told, builder.build());
    }

    /**
     * Closes an open question with an answer that adds nothing, such as "we don't want to say".
     *
     * @param question the question
     * @param answer the answer
     * @param telling who answered, in which role, and when; several who answer are each kept
     * @return this guide
     */
    public FormulationGuide answer(OpenQuestion question, ClosingAnswer answer, Telling... telling) {
        Telling told = Telling.allOf(telling);
        QuestionAnswer plain = QuestionAnswer.builder()
                .question(question.code())
                .about(question.about())
                .kind(question.kind())
                .answer(answer)
                .role(told.role())
                .on(told.day())
                .build();
        List<QuestionAnswer> answers = told.who().isEmpty()
                ? List.of(plain)
                : told.who().stream().map(party -> plain.withBy(party)).toList();
        return tell(told, answered -> answers.forEach(answered::add));
    }

    /**
     * Takes back the last thing told, whole, as if it had not been said; called again, the one before. An agreement is taken
     * back like anything else. What was there before the guide began stays, and where nothing was told nothing is taken
     * back.
     *
     * <p>For instance {@code guide.prioritise("rosw").takeBack().prioritise("rows")}.
     *
     * @return this guide
     */
    public FormulationGuide takeBack() {
        draft().takeBack();
        return this;
    }

    /**
     * Returns what to talk about next.
     *
     * @return at most three open questions, the first first
     */
    public List<OpenQuestion> openQuestions() {
        return allOpenQuestions().stream().limit(AT_A_TIME).toList();
    }

    /**
     * Returns everything that is still open, also while something does not hold together.
     *
     * @return the open questions in the order of the edition's steps, see {@link OpenQuestions}
     */
    public List<OpenQuestion> allOpenQuestions() {
        Making making = draft().made();
        return OpenQuestions.of(making.formulation(), making.model());
    }

    /**
     * Returns why the formulation would be refused now: ids that lead nowhere or are used twice, a goal that traces to
     * itself, a hypothesis that explains nothing, a response to nobody who sees it differently.
     *
     * @return every fault, by place; empty where it holds together
     */
    public List<StructureFault> faults() {
        return draft().made().faults();
    }

    /**
     * Returns the formulation so far, however little was said.
     *
     * @return the formulation
     * @throws StructureException if what was told does not hold together, with every fault; never for practice
     */
    public Formulation soFar() {
        return holdingTogether(draft().made());
    }

    private static Formulation holdingTogether(Making making) {
        List<StructureFault> faults = making.faults();
        if (!faults.isEmpty()) {
            throw new StructureException(making.formulation().id(), faults);
        }
        return making.formulation();
    }

    /**
     * Says that it is agreed for now, whatever is still open.
     *
     * @param by the role of whoever signs
     * @param on the day
     * @return the formulation, agreed for now
     * @throws StructureException if what was told does not hold together, with every fault; never for practice
     */
    public Formulation signOff(RoleCode by, LocalDate on) {
        return signOff(SignOff.builder().role(by).on(on).build());
    }

    /**
     * Says that it is agreed for now, by whom, who sees it differently and when it is looked at again.
     *
     * @param signOff the agreement; it takes the place of an earlier one, and of what was told of how people see that one
     * @return the formulation, agreed for now
     * @throws StructureException if what was told does not hold together with it, with every fault; never for practice. What
     *     is refused is not kept
     */
    public Formulation signOff(SignOff signOff) {
        Consumer<Told> agreeing = told -> told.agree(signOff);
        Formulation agreed = holdingTogether(draft().madeWith(agreeing));
        draft().tell(agreeing);
        return agreed;
    }

    @Override
    FormulationGuide guide() {
        return this;
    }

    /** Shows the type only, never what was told. */
    @Override
    public String toString() {
        return "FormulationGuide";
    }
}
