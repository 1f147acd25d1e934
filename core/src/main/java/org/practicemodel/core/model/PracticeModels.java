package org.practicemodel.core.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.problem.UnreadableException;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelDefinition;

/**
 * The editions of the Leeds Practice Model that this library ships.
 *
 * <p>They are read once, from inside the library. The words are those of Leeds; the library is not Leeds City Council's
 * own. For instance {@code PracticeModels.leeds()}. Immutable and thread-safe. Source: the documents that each definition
 * lists.
 */
public final class PracticeModels {

    private PracticeModels() {}

    /**
     * Returns the current edition.
     *
     * @return {@code leeds/current}: seven elements, ten principles
     */
    public static ModelDefinition leeds() {
        return Shipped.CURRENT;
    }

    /**
     * Returns the edition of 2020.
     *
     * @return {@code leeds/2020}: three elements in the context of two more
     */
    public static ModelDefinition leeds2020() {
        return Shipped.IN_2020;
    }

    /**
     * Returns the edition of 2017, whose elements are not known; it refuses checking and says why.
     *
     * @return {@code leeds/2017}
     */
    public static ModelDefinition leeds2017() {
        return Shipped.IN_2017;
    }

    /**
     * Returns every edition that this library ships.
     *
     * @return the editions, the earliest first
     */
    public static List<ModelDefinition> all() {
        return Shipped.ALL;
    }

    /**
     * Returns the edition with an id.
     *
     * @param id the id
     * @return the edition; empty where this library ships none with that id
     */
    public static Optional<ModelDefinition> find(EditionId id) {
        return all().stream().filter(model -> model.id().equals(id)).findFirst();
    }

    static ModelDefinition ofResource(String name) {
        try (InputStream in = PracticeModels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The model definition " + name + " belongs beside this class");
            }
            return model(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ModelDefinition model(String name, InputStream in) {
        ReadResult<ModelDefinition> result =
                StrictReader.of(ModelDefinition.class).read(in);
        if (!result.problems().isEmpty()) {
            throw new IllegalStateException("The model definition " + name + " is broken:\n"
                    + new UnreadableException(result.problems()).getMessage());
        }
        return result.orElseThrow();
    }

    /** Read on first use. */
    private static final class Shipped {

        static final ModelDefinition IN_2017 = ofResource("leeds-2017.json");
        static final ModelDefinition IN_2020 = ofResource("leeds-2020.json");
        static final ModelDefinition CURRENT = ofResource("leeds-current.json");
        static final List<ModelDefinition> ALL = List.of(IN_2017, IN_2020, CURRENT);

        private Shipped() {}
    }
}
