package org.practicemodel.formulation.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelStep;

/**
 * What a formulation leaves open so far, under an edition of the model.
 *
 * <p>A question is closed by what it asks for, or by an answer that adds nothing, such as "later" or "we don't want to
 * say". What opens a step is asked from the beginning, whatever was said before, since the steps are open in any order;
 * only when to look again is asked of what is agreed. So answering one question closes that one, and opens questions only
 * about what the answer added, or about the person whose behaviour it describes. For instance {@code
 * OpenQuestions.of(formulation, PracticeModels.leeds())}.
 *
 * <p>An answer holds for later versions too. Whoever sees something differently after the day of such an answer is asked
 * for a response all the same; an answer about an unusual link holds for every link of that entry to that P, also for one
 * that is added later, since links have no day.
 *
 * <p>Stateless. Source: public guide to Rethink; our interpretation
 */
public final class OpenQuestions {

    private static final List<QuestionFamily> FAMILIES = List.of(
            new FactorQuestions(),
            new BackgroundQuestions(),
            new HypothesisQuestions(),
            new PriorityQuestions(),
            new GoalQuestions(),
            new ActionQuestions(),
            new AgreementQuestions());

    private OpenQuestions() {}

    /**
     * Returns every question that is open.
     *
     * @param formulation the formulation; ids in it may lead nowhere
     * @param model the edition, which says which Ps and steps there are, in whose order and words they are asked; a step
     *     that it does not have is asked nothing
     * @return the questions, each once: by step, within the first step by P, then in the order of the formulation
     */
    public static List<OpenQuestion> of(Formulation formulation, ModelDefinition model) {
        Looked looked = Looked.at(formulation, model);
        List<FormulationStep> steps =
                model.steps().stream().map(ModelStep::step).toList();
        Map<Optional<EntryId>, List<QuestionAnswer>> answers =
                formulation.answers().stream().collect(Collectors.groupingBy(QuestionAnswer::about));
        return FAMILIES.stream()
                .flatMap(family -> family.openIn(looked))
                .filter(question -> steps.contains(question.step()))
                .filter(question -> answers.getOrDefault(question.about(), List.of()).stream()
                        .noneMatch(question::isClosedBy))
                .distinct()
                .sorted(Comparator.comparingInt(question -> steps.indexOf(question.step())))
                .toList();
    }
}
