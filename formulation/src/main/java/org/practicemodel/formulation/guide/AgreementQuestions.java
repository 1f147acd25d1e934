package org.practicemodel.formulation.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.vocabulary.FormulationStep;

/**
 * Whether it is agreed for now, what those who do not agree are answered, and when to look again; that is asked once it
 * is.
 */
final class AgreementQuestions implements QuestionFamily {

    @Override
    public Stream<OpenQuestion> openIn(Looked looked) {
        Optional<SignOff> signOff = looked.formulation().signOff();
        return Stream.of(
                        looked.opening(signOff.isEmpty(), QuestionCode.AGREED_FOR_NOW, FormulationStep.AGREED_FOR_NOW),
                        Looked.response(
                                signOff.map(SignOff::perspectives).orElse(List.of()),
                                GuideQuestions.RESPONSE.at(FormulationStep.AGREED_FOR_NOW)),
                        looked.opening(
                                signOff.isPresent()
                                        && signOff.flatMap(SignOff::lookAgainOn).isEmpty(),
                                QuestionCode.LOOK_AGAIN,
                                FormulationStep.LOOK_AGAIN))
                .flatMap(questions -> questions);
    }
}
