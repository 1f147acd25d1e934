package org.practicemodel.formulation.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/**
 * A formulation as the questions look at it, under an edition.
 *
 * @param formulation the formulation
 * @param model the edition, which says which Ps and steps there are
 */
record Looked(Formulation formulation, ModelDefinition model) {

    /** Returns the question if it is open. */
    static Stream<OpenQuestion> open(boolean isOpen, OpenQuestion question) {
        return isOpen ? Stream.of(question) : Stream.empty();
    }

    /** A mark that something was not considered leaves it open; whatever else came of looking at it is an answer. */
    static boolean looked(Optional<Exploration> exploration) {
        return exploration
                .filter(found -> !found.state().equals(ExplorationState.NOT_CONSIDERED))
                .isPresent();
    }

    /** Checks whether it is known who says so, by person, worker, agency or role. */
    static boolean hasSpeaker(Optional<Statement> statement, List<Perspective> perspectives) {
        return statement
                        .filter(said -> !said.saidBy().isEmpty() || said.role().isPresent())
                        .isPresent()
                || perspectives.stream().anyMatch(each -> each.stance().equals(Stance.SAYS_SO));
    }

    /** Asks for a response where somebody sees it differently and got none. */
    static Stream<OpenQuestion> response(List<Perspective> perspectives, OpenQuestion question) {
        return open(
                perspectives.stream()
                        .anyMatch(each -> each.stance().equals(Stance.SEES_DIFFERENTLY)
                                && each.response().isEmpty()),
                question);
    }

    /** Opens a step in the words of the edition; what the edition does not have is not asked. */
    Stream<OpenQuestion> opening(boolean isOpen, QuestionCode code, FormulationStep step) {
        return model.step(step).filter(found -> isOpen).stream()
                .map(found -> OpenQuestion.opening(code, step, found.prompt(), found.basis()));
    }

    /** Returns the first P under which each of these factors stands, where none of its Ps is the usual one; each once. */
    Stream<FactorKind> otherThan(FactorKind usual, List<? extends Identifier> factors) {
        return factors.stream()
                .map(Identifier::value)
                .flatMap(id -> formulation.factors().stream()
                        .filter(factor -> factor.id().value().equals(id)))
                .map(Factor::kinds)
                .filter(kinds -> !kinds.isEmpty() && !kinds.contains(usual))
                .map(kinds -> kinds.get(0))
                .distinct();
    }
}
