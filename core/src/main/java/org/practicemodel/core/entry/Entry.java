package org.practicemodel.core.entry;

import java.util.Optional;

/**
 * Anything in a record that has an id of its own and a place where it came from.
 *
 * <p>For instance a plan, a lead allocation or a member of the family. Called an entry because the model's own word
 * <i>element</i> means its seven parts. Implementations are immutable and thread-safe. Our interpretation.
 */
public interface Entry {

    /**
     * Returns the id of this entry.
     *
     * @return the id, used once in the record
     */
    Identifier id();

    /**
     * Returns where this entry came from.
     *
     * @return the provenance; empty where the record itself is the source
     */
    Optional<Provenance> provenance();
}
