package org.practicemodel.formulation.guide;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.wording.Phrase;

/** What is open about the best guess so far; a hypothesis that was dropped is asked nothing more. */
final class HypothesisQuestions implements QuestionFamily {

    private static final OpenQuestion UNUSUAL = GuideQuestions.UNUSUAL.at(FormulationStep.HYPOTHESIS);

    @Override
    public Stream<OpenQuestion> openIn(Looked looked) {
        List<Hypothesis> all = looked.formulation().hypotheses();
        List<Hypothesis> held = all.stream()
                .filter(hypothesis -> hypothesis.dropped().isEmpty())
                .toList();
        return Stream.of(
                        looked.opening(held.isEmpty(), QuestionCode.HYPOTHESIS, FormulationStep.HYPOTHESIS),
                        held.stream().flatMap(hypothesis -> about(hypothesis, looked)),
                        held.stream()
                                .filter(only -> all.size() == 1)
                                .map(Hypothesis::id)
                                .map(GuideQuestions.ANOTHER::about))
                .flatMap(questions -> questions);
    }

    private static Stream<OpenQuestion> about(Hypothesis hypothesis, Looked looked) {
        boolean shared = hypothesis
                .sharing()
                .filter(sharing -> !sharing.outcome().equals(SharingOutcome.NOT_SHARED))
                .isPresent();
        return Stream.of(
                        Looked.open(
                                !looked.hasSpeaker(hypothesis),
                                GuideQuestions.WHO_SAYS_SO.at(FormulationStep.HYPOTHESIS)),
                        Looked.open(hypothesis.keptGoingBy().isEmpty(), GuideQuestions.KEPT_GOING_BY),
                        Looked.open(hypothesis.addressedBy().isEmpty(), GuideQuestions.ADDRESSED_BY),
                        Looked.open(hypothesis.soThat().isEmpty(), GuideQuestions.SO_THAT),
                        Looked.open(!shared, GuideQuestions.SHARE),
                        unusual(hypothesis, looked),
                        Looked.response(
                                hypothesis.perspectives(), GuideQuestions.RESPONSE.at(FormulationStep.HYPOTHESIS)))
                .flatMap(questions -> questions)
                .map(question -> question.about(hypothesis.id()));
    }

    private static Stream<OpenQuestion> unusual(Hypothesis hypothesis, Looked looked) {
        Stream<OpenQuestion> explained = Looked.open(
                looked.otherThan(FactorKind.PRESENTING, hypothesis.explains())
                        .findAny()
                        .isPresent(),
                UNUSUAL.asking(Phrase.of("unusual-link.explains.prompt")));
        Stream<OpenQuestion> keepingGoing = looked.otherThan(FactorKind.PERPETUATING, hypothesis.keptGoingBy())
                .map(kind -> UNUSUAL.under(kind).asking(Phrase.of("unusual-link.kept-going-by.prompt")));
        return Stream.concat(explained, keepingGoing);
    }
}
