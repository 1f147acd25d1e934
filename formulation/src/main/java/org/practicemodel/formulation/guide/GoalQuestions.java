package org.practicemodel.formulation.guide;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.wording.Phrase;

/**
 * What is hoped for. Where a goal comes from and by what it is measured is asked of professionals only: a family owes
 * nobody a reason for what it hopes.
 */
final class GoalQuestions implements QuestionFamily {

    @Override
    public Stream<OpenQuestion> openIn(Looked looked) {
        List<Goal> goals = looked.formulation().goals();
        return Stream.concat(
                looked.opening(goals.isEmpty(), QuestionCode.GOALS, FormulationStep.GOALS),
                goals.stream().flatMap(goal -> about(goal, looked)));
    }

    private static Stream<OpenQuestion> about(Goal goal, Looked looked) {
        boolean professional = goal.author().equals(GoalAuthor.PROFESSIONAL);
        return Stream.of(
                        Looked.open(
                                professional
                                        && goal.tracesTo().isEmpty()
                                        && goal.rationale().isEmpty(),
                                GuideQuestions.TRACES_TO),
                        Looked.open(goal.buildsOn().isEmpty(), GuideQuestions.BUILDS_ON),
                        Looked.open(
                                !professional
                                        && goal.howWeWillKnow().isEmpty()
                                        && goal.measure().isEmpty(),
                                GuideQuestions.HOW_WE_WILL_KNOW),
                        Looked.open(
                                professional
                                        && goal.measure()
                                                .flatMap(GoalMeasure::baseline)
                                                .isEmpty(),
                                GuideQuestions.MEASURE),
                        Looked.open(goal.reviewOn().isEmpty(), GuideQuestions.REVIEW_ON),
                        looked.otherThan(FactorKind.PROTECTIVE, goal.buildsOn())
                                .map(GuideQuestions.UNUSUAL
                                        .at(FormulationStep.GOALS)
                                        .asking(Phrase.of("unusual-link.builds-on.prompt"))::under),
                        Looked.response(goal.perspectives(), GuideQuestions.RESPONSE.at(FormulationStep.GOALS)))
                .flatMap(questions -> questions)
                .map(question -> question.about(goal.id()));
    }
}
