package org.practicemodel.formulation.guide;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.perspective.PerspectivesOn;

/** What is open under each P, P by P; then about factors that stand under none of the edition's Ps. */
final class FactorQuestions implements QuestionFamily {

    private static final List<FactorKind> WORRIES = List.of(FactorKind.PRESENTING, FactorKind.PERPETUATING);
    private static final List<FactorKind> HELPS_AND_HINDERS = List.of(FactorKind.PROTECTIVE, FactorKind.PERPETUATING);

    @Override
    public Stream<OpenQuestion> openIn(Looked looked) {
        List<Factor> factors = looked.formulation().factors();
        List<FactorKind> edition =
                looked.model().factors().stream().map(ModelFactor::kind).toList();
        Stream<OpenQuestion> ofEachP = looked.model().factors().stream()
                .flatMap(p -> Stream.concat(
                        Looked.open(!isExplored(p.kind(), factors), exploring(p)),
                        about(looked, factor -> firstOf(edition, factor).equals(List.of(p.kind())))));
        return Stream.concat(
                ofEachP, about(looked, factor -> firstOf(edition, factor).isEmpty()));
    }

    private static OpenQuestion exploring(ModelFactor p) {
        return OpenQuestion.opening(QuestionCode.EXPLORE_FACTOR_KIND, FormulationStep.GATHER, p.prompt(), p.basis())
                .under(p.kind());
    }

    private static boolean isExplored(FactorKind kind, List<Factor> factors) {
        return factors.stream()
                .filter(factor -> factor.kinds().contains(kind))
                .anyMatch(factor -> factor.statement().isPresent() || Looked.looked(factor.exploration()));
    }

    /** Returns the first P of a factor that the edition has; none where it has none of them. */
    private static List<FactorKind> firstOf(List<FactorKind> edition, Factor factor) {
        return factor.kinds().stream().filter(edition::contains).limit(1).toList();
    }

    private static Stream<OpenQuestion> about(Looked looked, Predicate<Factor> which) {
        return looked.formulation().factors().stream()
                .filter(which)
                .filter(factor -> factor.statement().isPresent())
                .flatMap(factor -> about(factor, looked));
    }

    private static Stream<OpenQuestion> about(Factor factor, Looked looked) {
        boolean othersAreHeard =
                looked.heardOn(factor).filter(PerspectivesOn::othersAreHeard).isPresent();
        return Stream.of(
                        Looked.open(!looked.hasSpeaker(factor), GuideQuestions.WHO_SAYS_SO),
                        Looked.open(!othersAreHeard, GuideQuestions.OTHERS),
                        Looked.open(
                                factor.kinds().contains(FactorKind.PROTECTIVE)
                                        && factor.example().isEmpty(),
                                GuideQuestions.EXAMPLE),
                        Looked.open(
                                factor.kinds().stream().anyMatch(WORRIES::contains)
                                        && factor.exception().isEmpty(),
                                GuideQuestions.EXCEPTION),
                        Looked.open(
                                factor.kinds().containsAll(HELPS_AND_HINDERS),
                                GuideQuestions.UNUSUAL.asking(Phrase.of("unusual-link.both.prompt"))),
                        Looked.response(factor.perspectives(), GuideQuestions.RESPONSE))
                .flatMap(questions -> questions)
                .map(question -> question.about(factor.id()));
    }
}
