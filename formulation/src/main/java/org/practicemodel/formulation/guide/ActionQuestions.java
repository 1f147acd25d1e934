package org.practicemodel.formulation.guide;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.wording.Phrase;

/** Who does what for each goal, and by when. */
final class ActionQuestions implements QuestionFamily {

    @Override
    public Stream<OpenQuestion> openIn(Looked looked) {
        List<Action> actions = looked.formulation().actions();
        Stream<OpenQuestion> goals = looked.formulation().goals().stream()
                .map(Goal::id)
                .flatMap(goal -> looked.opening(
                                actions.stream()
                                        .noneMatch(action -> action.goals().contains(goal)),
                                QuestionCode.ACTIONS,
                                FormulationStep.PLAN)
                        .map(question -> question.about(goal)));
        return Stream.concat(goals, actions.stream().flatMap(action -> about(action, looked)));
    }

    private static Stream<OpenQuestion> about(Action action, Looked looked) {
        return Stream.of(
                        Looked.open(!action.hasOwner(), GuideQuestions.OWNER),
                        Looked.open(!action.hasTime(), GuideQuestions.TIME),
                        looked.otherThan(FactorKind.PROTECTIVE, action.buildsOn())
                                .map(GuideQuestions.UNUSUAL
                                        .at(FormulationStep.PLAN)
                                        .asking(Phrase.of("unusual-link.builds-on.prompt"))::under))
                .flatMap(questions -> questions)
                .map(question -> question.about(action.id()));
    }
}
