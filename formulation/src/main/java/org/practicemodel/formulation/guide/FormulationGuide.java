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
 * elsewhere in its record is let be. What was told is not taken back: to leave something out, continue what was saved.
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

    private ModelDefinition model;

    private FormulationGuide(Formulation start, Family family, ModelDefinition model) {
        super(new Draft(start, family));
        this.model = model;
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
        return new FormulationGuide(empty, family, model);
    }

    /**
     * Continues a formulation under the edition it names, or the current one where this library ships no such edition.
     * Until something is said, it stays what it is. What is said later does not undo an agreement: agree it anew.
     *
     * @param formulation the formulation so far
     * @return a guide that knows it
     */
    public static FormulationGuide continuing(Formulation formulation) {
        ModelDefinition model =
                formulation.edition().flatMap(PracticeModels::find).orElseGet(PracticeModels::leeds);
        return new FormulationGuide(formulation, Family.nothing(), model);
    }

    /**
     * Asks under another edition, such as a council's own.
     *
     * @param edition the edition, which says which Ps and steps there are; the formulation will name it
     * @return this guide
     */
    public FormulationGuide under(ModelDefinition edition) {
        model = edition;
        return whole(formulation -> formulation.withEdition(edition.id()));
    }

    /**
     * Says which children it is about, and when it was begun.
     *
     * @param day the day it was begun
     * @param children the children; none means the whole family
     * @return this guide
     */
    public FormulationGuide startedOn(LocalDate day, PersonId... children) {
        return whole(formulation -> formulation.withStartedOn(day).withSubjects(children));
    }

    /**
     * Says which version this one takes the place of.
     *
     * @param earlier the id of the earlier version
     * @return this guide
     */
    public FormulationGuide supersedes(String earlier) {
        FormulationId version = FormulationId.of(earlier);
        return whole(formulation -> formulation.withSupersedes(version));
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
        return adding(sketch.written(HypothesisId.of(id), Telling.allOf(telling)));
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
     * Adds a factor to start with, after those chosen before, and why.
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
        draft().add(priority);
        return this;
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
        if (sketch.tracesTo(goal)) {
            draft().addFault(StructureFault.ofTracingToItself(goal));
        }
        return adding(sketch.written(goal, author, words, Telling.allOf(telling)));
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
        return adding(builder.build());
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
        if (told.who().isEmpty()) {
            draft().add(plain);
        }
        told.who().forEach(party -> draft().add(plain.withBy(party)));
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
        return OpenQuestions.of(draft().formulation(model), model);
    }

    /**
     * Returns why the formulation would be refused now: ids that lead nowhere or are used twice, a goal that traces to
     * itself, a hypothesis that explains nothing.
     *
     * @return every fault, by place; empty where it holds together
     */
    public List<StructureFault> faults() {
        return draft().faults(model);
    }

    /**
     * Returns the formulation so far, however little was said.
     *
     * @return the formulation
     * @throws StructureException if what was told does not hold together, with every fault; never for practice
     */
    public Formulation soFar() {
        Formulation formulation = draft().formulation(model);
        List<StructureFault> faults = faults();
        if (!faults.isEmpty()) {
            throw new StructureException(formulation.id(), faults);
        }
        return formulation;
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
     * @param signOff the agreement; it takes the place of an earlier one
     * @return the formulation, agreed for now
     * @throws StructureException if what was told does not hold together, with every fault; never for practice
     */
    public Formulation signOff(SignOff signOff) {
        soFar();
        return whole(formulation -> formulation.withSignOff(signOff)).soFar();
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
