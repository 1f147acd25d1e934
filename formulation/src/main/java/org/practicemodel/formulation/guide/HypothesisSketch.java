package org.practicemodel.formulation.guide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisSharing;

/**
 * A hypothesis while it is put into words; every part may wait but what it explains.
 *
 * <p>The factors that it names may be added later. Whose theory it is, and since when, says who said what stands beside
 * it too; that the theory is quoted or drawn, and who may read it, is said of the theory alone. For instance {@code h ->
 * h.explains("sleep").keptGoingBy("rows")}. Not thread-safe: one sketch, one step of the guide. Source: public guide to
 * Rethink (definition of the hypothesis)
 */
public final class HypothesisSketch {

    private final Set<FactorId> explains = new LinkedHashSet<>();
    private final Set<FactorId> keptGoingBy = new LinkedHashSet<>();
    private Optional<String> theory = Optional.empty();
    private Optional<String> addressedBy = Optional.empty();
    private Optional<String> soThat = Optional.empty();
    private Optional<HypothesisSharing> sharing = Optional.empty();

    HypothesisSketch() {}

    /**
     * Adds presenting issues that it explains.
     *
     * @param factors the ids of the factors
     * @return this sketch
     */
    public HypothesisSketch explains(String... factors) {
        List.of(factors).forEach(factor -> explains.add(FactorId.of(factor)));
        return this;
    }

    /**
     * Adds factors that keep them going.
     *
     * @param factors the ids of the factors
     * @return this sketch
     */
    public HypothesisSketch keptGoingBy(String... factors) {
        List.of(factors).forEach(factor -> keptGoingBy.add(FactorId.of(factor)));
        return this;
    }

    /**
     * Says the theory as a whole.
     *
     * @param words the words, 1 to 20,000 characters
     * @return this sketch
     */
    public HypothesisSketch inWords(String words) {
        theory = Optional.of(words);
        return this;
    }

    /**
     * Says how what keeps them going can be addressed.
     *
     * @param words the words, 1 to 20,000 characters
     * @return this sketch
     */
    public HypothesisSketch addressedBy(String words) {
        addressedBy = Optional.of(words);
        return this;
    }

    /**
     * Says what addressing it will achieve.
     *
     * @param words the words, 1 to 20,000 characters
     * @return this sketch
     */
    public HypothesisSketch soThat(String words) {
        soThat = Optional.of(words);
        return this;
    }

    /**
     * Says that it was shared with the family, or that it was not.
     *
     * @param shared what came of it, when and with whom
     * @return this sketch
     */
    public HypothesisSketch shared(HypothesisSharing shared) {
        sharing = Optional.of(shared);
        return this;
    }

    /** A hypothesis that explains nothing stands as one that explains itself until it is refused. */
    Hypothesis written(HypothesisId id, Telling telling) {
        return Hypothesis.builder()
                .id(id)
                .addAllExplains(explains.isEmpty() ? Set.of(FactorId.of(id.value())) : explains)
                .addAllKeptGoingBy(keptGoingBy)
                .statement(theory.map(telling::statement))
                .addressedBy(addressedBy.map(telling::besides))
                .soThat(soThat.map(telling::besides))
                .addAllPerspectives(telling.sayingSo())
                .sharing(sharing)
                .writtenOn(telling.day())
                .build();
    }
}
