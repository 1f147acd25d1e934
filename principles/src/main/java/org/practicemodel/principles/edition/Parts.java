package org.practicemodel.principles.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.vocabulary.ModelPart;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.ModelStep;

/** The parts of one kind that an edition has, each as its pieces of wording, in the order of the edition. */
record Parts(ModelPart kind, Map<String, Map<String, String>> byId) {

    /** The kinds of part that are compared, in the order of a page. */
    static final List<ModelPart> KINDS =
            List.of(ModelPart.ELEMENT, ModelPart.PRINCIPLE, ModelPart.FACTOR, ModelPart.STEP);

    private static final String TITLE = "title";

    /** Returns the parts of an edition, kind by kind; its rules are in books and no part of it. */
    static List<Parts> of(ModelDefinition model) {
        return List.of(
                parts(ModelPart.ELEMENT, model.elements(), part -> part.id().value(), Parts::pieces),
                parts(ModelPart.PRINCIPLE, model.principles(), part -> part.id().value(), Parts::pieces),
                parts(ModelPart.FACTOR, model.factors(), part -> part.kind().toString(), Parts::pieces),
                parts(ModelPart.STEP, model.steps(), part -> part.step().toString(), Parts::pieces));
    }

    private static <T> Parts parts(
            ModelPart kind, List<T> parts, Function<T, String> id, Function<T, Map<String, String>> pieces) {
        Map<String, Map<String, String>> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.put(id.apply(part), pieces.apply(part)));
        return new Parts(kind, byId);
    }

    private static Map<String, String> pieces(ModelElement element) {
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put(TITLE, element.title());
        pieces.put("role", element.role().toString());
        pieces.put("sourceWords", element.sourceWords());
        element.ourReading().ifPresent(reading -> pieces.put("ourReading", reading));
        return pieces;
    }

    private static Map<String, String> pieces(ModelPrinciple principle) {
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put(TITLE, principle.title());
        pieces.put("sourceWords", principle.sourceWords());
        principle.ourReading().ifPresent(reading -> pieces.put("ourReading", reading));
        return pieces;
    }

    private static Map<String, String> pieces(ModelFactor factor) {
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put(TITLE, factor.title());
        pieces.put("plainLabel", factor.plainLabel());
        pieces.put("ourReading", factor.ourReading());
        pieces.put("prompt", factor.prompt());
        pieces.put("basis", factor.basis().kind().toString());
        if (!factor.scenarios().isEmpty()) {
            pieces.put(
                    "scenarios",
                    factor.scenarios().stream()
                            .map(scenario -> scenario.plainLabel())
                            .collect(Collectors.joining("; ")));
        }
        return pieces;
    }

    private static Map<String, String> pieces(ModelStep step) {
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put(TITLE, step.title());
        pieces.put("plainLabel", step.plainLabel());
        pieces.put("prompt", step.prompt());
        pieces.put("basis", step.basis().kind().toString());
        return pieces;
    }

    /** Lists what differs: first what these parts have, in their order, then what only the others have, in theirs. */
    List<PartDifference> differences(Parts others) {
        List<PartDifference> differences = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>(byId.keySet());
        ids.addAll(others.byId.keySet());
        for (String id : ids) {
            Map<String, String> from = byId.getOrDefault(id, Map.of());
            Map<String, String> to = others.byId.getOrDefault(id, Map.of());
            if (!from.equals(to)) {
                differences.add(new PartDifference(
                        kind,
                        id,
                        Optional.ofNullable(from.get(TITLE)),
                        Optional.ofNullable(to.get(TITLE)),
                        from.isEmpty() || to.isEmpty() ? List.of() : wording(from, to)));
            }
        }
        return differences;
    }

    private static List<WordingDifference> wording(Map<String, String> from, Map<String, String> to) {
        Set<String> pieces = new LinkedHashSet<>(from.keySet());
        pieces.addAll(to.keySet());
        return pieces.stream()
                .map(piece -> new WordingDifference(
                        piece, Optional.ofNullable(from.get(piece)), Optional.ofNullable(to.get(piece))))
                .filter(piece -> !piece.from().equals(piece.to()))
                .toList();
    }

    /** Checks whether the parts that both have stand in another order. */
    boolean isInOtherOrder(Parts others) {
        List<String> here = new ArrayList<>(byId.keySet());
        List<String> there = new ArrayList<>(others.byId.keySet());
        here.retainAll(others.byId.keySet());
        there.retainAll(byId.keySet());
        return !here.equals(there);
    }
}
