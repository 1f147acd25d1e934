package org.practicemodel.formulation.guide;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.vocabulary.FormulationStep;

/** Where to start, and who chose that. */
final class PriorityQuestions implements QuestionFamily {

    @Override
    public Stream<OpenQuestion> openIn(Looked looked) {
        List<Priority> priorities = looked.formulation().priorities();
        Stream<FactorId> chosenByNobody = priorities.stream()
                .filter(priority -> priority.chosenBy().isEmpty())
                .map(Priority::factor);
        return Stream.concat(
                looked.opening(priorities.isEmpty(), QuestionCode.PRIORITIES, FormulationStep.PRIORITIES),
                chosenByNobody.map(GuideQuestions.CHOSEN_BY::about));
    }
}
