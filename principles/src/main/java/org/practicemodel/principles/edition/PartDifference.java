package org.practicemodel.principles.edition;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.vocabulary.ModelPart;

/**
 * A part that is in one of two editions only, or that both have in other words.
 *
 * <p>For instance the element {@code family-led-practice}, which the edition of 2020 does not have. Immutable and thread-safe.
 * Our interpretation.
 *
 * @param kind the kind of part; never a rule
 * @param id its id, the same in every edition
 * @param titleFrom its title in the first edition; empty where that does not have it
 * @param titleTo its title in the second edition; empty where that does not have it
 * @param wording the pieces that differ; empty where only one edition has the part
 */
public record PartDifference(
        ModelPart kind,
        String id,
        Optional<String> titleFrom,
        Optional<String> titleTo,
        List<WordingDifference> wording) {

    /** Copies the list in order. */
    public PartDifference {
        wording = List.copyOf(wording);
    }
}
