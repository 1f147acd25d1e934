package org.practicemodel.core.adaptation;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelDefinition;

/**
 * The definitions that are registered, the editions of Leeds among them, with the books of rules that are here: what an
 * adaptation may refer to. An id is looked for here and nowhere else, never at an address.
 *
 * <p>For instance {@code KnownModels.of(books, terms).read(file)} gives the model of an authority, or every problem of its file
 * with its place: first those of its form, and once it has none, those of what fits. Where what it extends is not here, all is
 * said that does not depend on it. Immutable and thread-safe. Our interpretation.
 */
public final class KnownModels {

    private static final String READ_ONLY = "leeds/";

    private final KnownRules rules;
    private final Set<String> terms;
    private final Map<EditionId, ModelAdaptation> adaptations;
    private final StrictReader<ModelAdaptation> reader;

    private KnownModels(KnownRules rules, Set<String> terms, Map<EditionId, ModelAdaptation> adaptations) {
        this.rules = rules;
        this.terms = terms;
        this.adaptations = adaptations;
        this.reader = StrictReader.of(ModelAdaptation.class)
                .checking(read -> effective(read).problems());
    }

    /**
     * Obtains the editions of Leeds, for adaptations that refer to these rules and terms.
     *
     * @param books the books of rules that are here
     * @param termCodes the codes of the terms that are looked for where a definition says nothing of them
     * @return the editions of Leeds
     */
    public static KnownModels of(Collection<RuleBook> books, Collection<String> termCodes) {
        return new KnownModels(new KnownRules(books), Set.copyOf(termCodes), Map.of());
    }

    /**
     * Returns a copy of these with one more definition that others may extend. In which order definitions are added does not
     * matter.
     *
     * @param adaptation the definition; whether it fits is said where it is used
     * @return the copy
     * @throws IllegalArgumentException if a definition with its id is here
     */
    public KnownModels and(ModelAdaptation adaptation) {
        if (has(adaptation.id())) {
            throw new IllegalArgumentException("There is a definition with the id " + adaptation.id());
        }
        Map<EditionId, ModelAdaptation> more = new LinkedHashMap<>(adaptations);
        more.put(adaptation.id(), adaptation);
        return new KnownModels(rules, terms, Map.copyOf(more));
    }

    /**
     * Reads a definition that extends one of these.
     *
     * @param json the definition
     * @return the model that comes of it, or every problem with its place
     */
    public ReadResult<EffectiveModel> read(String json) {
        return effective(reader.read(json));
    }

    /**
     * Reads a definition that extends one of these.
     *
     * @param json the definition in UTF-8, in a stream that stays open
     * @return the model that comes of it, or every problem with its place
     * @throws UncheckedIOException if the stream cannot be read
     */
    public ReadResult<EffectiveModel> read(InputStream json) {
        return effective(reader.read(json));
    }

    /**
     * Reads a definition that extends one of these.
     *
     * @param file the file, in UTF-8
     * @return the model that comes of it, or every problem with its place
     * @throws UncheckedIOException if the file cannot be read
     */
    public ReadResult<EffectiveModel> read(Path file) {
        return effective(reader.read(file));
    }

    private ReadResult<EffectiveModel> effective(ReadResult<ModelAdaptation> read) {
        return read.value()
                .map(adaptation -> effective(adaptation))
                .orElseGet(() -> new ReadResult<>(Optional.empty(), read.problems()));
    }

    /**
     * Returns the model that comes of a definition.
     *
     * @param adaptation a definition that extends one of these; it need not be registered itself
     * @return the model, or every problem with its pointer
     */
    public ReadResult<EffectiveModel> effective(ModelAdaptation adaptation) {
        return effective(adaptation, Set.of());
    }

    /**
     * Returns the model with an id.
     *
     * @param id the id of a definition that is registered
     * @return the model, or every problem of its definition
     */
    public ReadResult<EffectiveModel> effective(EditionId id) {
        return effective(id, Set.of(), "");
    }

    private ReadResult<EffectiveModel> effective(EditionId id, Set<EditionId> above, String pointer) {
        Optional<ModelDefinition> edition = PracticeModels.find(id);
        if (edition.isPresent()) {
            return new ReadResult<>(edition.map(EffectiveModel::of), List.of());
        }
        ModelAdaptation registered = adaptations.get(id);
        return registered == null
                ? refused(ProblemCode.BROKEN_REFERENCE, pointer, "the id of a definition that is here: " + ids())
                : effective(registered, above);
    }

    private ReadResult<EffectiveModel> effective(ModelAdaptation adaptation, Set<EditionId> above) {
        ReadResult<EffectiveModel> base = extended(adaptation, above);
        List<Problem> fits =
                new AdaptationCheck(adaptation, base.value().map(EffectiveModel::definition), rules, terms).problems();
        List<Problem> problems = Stream.of(idProblems(adaptation), base.problems(), fits)
                .flatMap(List::stream)
                .toList();
        return new ReadResult<>(
                base.value().filter(model -> problems.isEmpty()).map(model -> model.adapted(adaptation)), problems);
    }

    /** Returns the model that a definition extends, or the one problem of extending it. */
    private ReadResult<EffectiveModel> extended(ModelAdaptation adaptation, Set<EditionId> above) {
        if (above.contains(adaptation.extended()) || leadsBack(adaptation)) {
            return refused(
                    ProblemCode.BROKEN_REFERENCE, "/extends", "a definition that does not extend this one in its turn");
        }
        Set<EditionId> lineage =
                Stream.concat(above.stream(), Stream.of(adaptation.id())).collect(Collectors.toUnmodifiableSet());
        ReadResult<EffectiveModel> extended = effective(adaptation.extended(), lineage, "/extends");
        return extended.value().isPresent() || !has(adaptation.extended())
                ? extended
                : refused(ProblemCode.BROKEN_REFERENCE, "/extends", "a definition that has no problems itself");
    }

    /** Checks whether what a definition extends extends it in its turn, at whatever distance. */
    private boolean leadsBack(ModelAdaptation adaptation) {
        Set<EditionId> seen = new HashSet<>();
        Optional<EditionId> next = Optional.of(adaptation.extended());
        while (next.isPresent() && !next.get().equals(adaptation.id()) && seen.add(next.get())) {
            next = Optional.ofNullable(adaptations.get(next.get())).map(ModelAdaptation::extended);
        }
        return next.filter(adaptation.id()::equals).isPresent();
    }

    private List<Problem> idProblems(ModelAdaptation adaptation) {
        if (adaptation.id().value().startsWith(READ_ONLY)) {
            return List.of(Problem.of(
                    ProblemCode.BAD_VALUE, "/id", "an id of your own, such as anytown/2026; leeds/ is the model's"));
        }
        ModelAdaptation registered = adaptations.getOrDefault(adaptation.id(), adaptation);
        return registered.equals(adaptation)
                ? List.of()
                : List.of(Problem.of(ProblemCode.DUPLICATE_ID, "/id", "an id that no other definition here has"));
    }

    /**
     * Checks whether a definition is registered.
     *
     * @param id its id
     * @return true for an edition of Leeds, and for what was added
     */
    public boolean has(EditionId id) {
        return PracticeModels.find(id).isPresent() || adaptations.containsKey(id);
    }

    private String ids() {
        return Stream.concat(
                        PracticeModels.all().stream()
                                .filter(ModelDefinition::canBeChecked)
                                .map(ModelDefinition::id),
                        adaptations.keySet().stream())
                .map(EditionId::value)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), ids -> String.join(", ", ids)));
    }

    private static ReadResult<EffectiveModel> refused(ProblemCode code, String pointer, String expected) {
        return new ReadResult<>(Optional.empty(), List.of(Problem.of(code, pointer, expected)));
    }

    /** Shows the type and the ids. */
    @Override
    public String toString() {
        return "KnownModels " + ids();
    }
}
