package org.practicemodel.formulation.guide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
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
import org.practicemodel.formulation.perspective.PerspectiveMap;
import org.practicemodel.formulation.perspective.PerspectivesOn;

/**
 * A formulation as the questions look at it, under an edition.
 *
 * @param formulation the formulation
 * @param model the edition, which says which Ps and steps there are
 * @param heard who is heard on what
 * @param factors the factors by their ids
 */
record Looked(Formulation formulation, ModelDefinition model, PerspectiveMap heard, Map<String, List<Factor>> factors) {

    static Looked at(Formulation formulation, ModelDefinition model) {
        return new Looked(
                formulation,
                model,
                PerspectiveMap.of(formulation),
                formulation.factors().stream()
                        .collect(Collectors.groupingBy(factor -> factor.id().value())));
    }

    /** Returns how everybody stands to an entry, whose own word it is among them. */
    Optional<PerspectivesOn> heardOn(Entry entry) {
        return heard.on(entry.id());
    }

    /** Checks whether it is known who says so, by person, worker, agency or role. */
    boolean hasSpeaker(Entry entry) {
        return heardOn(entry).filter(voices -> !voices.saySo().isEmpty()).isPresent();
    }

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

    /** Asks for a response where somebody sees it differently and got none, since the last of them said so. */
    static Stream<OpenQuestion> response(List<Perspective> perspectives, OpenQuestion question) {
        List<Perspective> unanswered = perspectives.stream()
                .filter(Responses::isDissent)
                .filter(each -> each.response().isEmpty())
                .toList();
        Optional<LocalDate> last =
                unanswered.stream().flatMap(each -> each.on().stream()).max(Comparator.<LocalDate>naturalOrder());
        return open(!unanswered.isEmpty(), question.since(last));
    }

    /** Opens a step in the words of the edition; what the edition does not have is not asked. */
    Stream<OpenQuestion> opening(boolean isOpen, QuestionCode code, FormulationStep step) {
        return model.step(step).filter(found -> isOpen).stream()
                .map(found -> OpenQuestion.opening(code, step, found.prompt(), found.basis()));
    }

    /** Returns the first P under which each of these factors stands, where none of its Ps is the usual one; each once. */
    Stream<FactorKind> otherThan(FactorKind usual, List<? extends Identifier> linked) {
        return linked.stream()
                .map(Identifier::value)
                .flatMap(id -> factors.getOrDefault(id, List.of()).stream())
                .map(Factor::kinds)
                .filter(kinds -> !kinds.isEmpty() && !kinds.contains(usual))
                .map(kinds -> kinds.get(0))
                .distinct();
    }
}
