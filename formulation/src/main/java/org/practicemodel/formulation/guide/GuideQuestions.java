package org.practicemodel.formulation.guide;

import static org.practicemodel.core.vocabulary.FormulationStep.GATHER;
import static org.practicemodel.core.vocabulary.FormulationStep.GOALS;
import static org.practicemodel.core.vocabulary.FormulationStep.HYPOTHESIS;
import static org.practicemodel.core.vocabulary.FormulationStep.PLAN;
import static org.practicemodel.core.vocabulary.FormulationStep.PRIORITIES;

import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsSources;

/**
 * The questions that the guide asks in its own words, each with its step and what it rests on. Those that open a P or a step
 * are asked in the words of the edition.
 */
final class GuideQuestions {

    private static final Basis PERSPECTIVES = currentGuide("¶18");
    private static final Basis WHAT_HAPPENED_AND_NEEDED = currentGuide("¶14");
    private static final Basis CURIOSITY = currentGuide("¶6");
    private static final Basis STRENGTHS = currentGuide("¶28");
    private static final Basis OUTCOMES = currentGuide("¶32");
    private static final Basis EQUALITY = boardReport("§4.2.1");
    private static final Basis RETHINK =
            Basis.of(BasisKind.LEEDS, Citation.of(LeedsSources.RETHINK_ONE_MINUTE_GUIDE, "section on the process"));
    private static final Basis OURS = Basis.ourInterpretation();

    static final OpenQuestion WHO_SAYS_SO = OpenQuestion.of(QuestionCode.WHO_SAYS_SO, GATHER, PERSPECTIVES);
    static final OpenQuestion OTHERS = OpenQuestion.of(QuestionCode.OTHER_PERSPECTIVES, GATHER, PERSPECTIVES);
    static final OpenQuestion EXAMPLE = OpenQuestion.of(QuestionCode.EXAMPLE, GATHER, OURS);
    static final OpenQuestion EXCEPTION = OpenQuestion.of(QuestionCode.EXCEPTION, GATHER, OURS);
    static final OpenQuestion HAPPENED = OpenQuestion.of(QuestionCode.WHAT_HAPPENED, GATHER, WHAT_HAPPENED_AND_NEEDED);
    static final OpenQuestion NEEDED = OpenQuestion.of(QuestionCode.WHAT_IS_NEEDED, GATHER, WHAT_HAPPENED_AND_NEEDED);
    static final OpenQuestion EARLIER_HELP = OpenQuestion.of(QuestionCode.EARLIER_HELP, GATHER, RETHINK);
    static final OpenQuestion NOT_SUSTAINED = OpenQuestion.of(QuestionCode.WHY_NOT_SUSTAINED, GATHER, RETHINK);
    static final OpenQuestion CULTURE = OpenQuestion.of(QuestionCode.CULTURE_AND_ASSUMPTIONS, GATHER, EQUALITY);
    static final OpenQuestion KEPT_GOING_BY = OpenQuestion.of(QuestionCode.KEPT_GOING_BY, HYPOTHESIS, RETHINK);
    static final OpenQuestion ADDRESSED_BY = OpenQuestion.of(QuestionCode.ADDRESSED_BY, HYPOTHESIS, RETHINK);
    static final OpenQuestion SO_THAT = OpenQuestion.of(QuestionCode.SO_THAT, HYPOTHESIS, RETHINK);
    static final OpenQuestion SHARE = OpenQuestion.of(QuestionCode.SHARE_HYPOTHESIS, HYPOTHESIS, PERSPECTIVES);
    static final OpenQuestion ANOTHER = OpenQuestion.of(QuestionCode.ANOTHER_EXPLANATION, HYPOTHESIS, CURIOSITY);
    static final OpenQuestion CHOSEN_BY = OpenQuestion.of(QuestionCode.CHOSEN_BY, PRIORITIES, OURS);
    static final OpenQuestion TRACES_TO = OpenQuestion.of(QuestionCode.TRACES_TO, GOALS, OUTCOMES);
    static final OpenQuestion BUILDS_ON = OpenQuestion.of(QuestionCode.BUILDS_ON, GOALS, STRENGTHS);
    static final OpenQuestion HOW_WE_WILL_KNOW = OpenQuestion.of(QuestionCode.HOW_WE_WILL_KNOW, GOALS, OURS);
    static final OpenQuestion MEASURE = OpenQuestion.of(QuestionCode.MEASURE, GOALS, RETHINK);
    static final OpenQuestion REVIEW_ON = OpenQuestion.of(QuestionCode.REVIEW_ON, GOALS, RETHINK);
    static final OpenQuestion OWNER = OpenQuestion.of(QuestionCode.ACTION_OWNER, PLAN, OUTCOMES);
    static final OpenQuestion TIME = OpenQuestion.of(QuestionCode.ACTION_TIME, PLAN, RETHINK);
    static final OpenQuestion RESPONSE = OpenQuestion.of(QuestionCode.RESPONSE, GATHER, PERSPECTIVES);
    static final OpenQuestion UNUSUAL = OpenQuestion.of(QuestionCode.UNUSUAL_LINK, GATHER, OURS);

    private GuideQuestions() {}

    private static Basis currentGuide(String place) {
        return Basis.of(BasisKind.SEED, Citation.of(LeedsSources.CURRENT_GUIDE, place));
    }

    private static Basis boardReport(String place) {
        return Basis.of(BasisKind.SEED, Citation.of(LeedsSources.BOARD_REPORT_2020, place));
    }
}
