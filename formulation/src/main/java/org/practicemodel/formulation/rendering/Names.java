package org.practicemodel.formulation.rendering;

import java.util.Optional;
import org.practicemodel.core.entry.Identifier;

/**
 * What people, workers and agencies are called in a document. The record holds ids only; whoever shows it may know more.
 *
 * <p>For instance {@code id -> Optional.ofNullable(calledNames.get(id.value()))}. Implementations are thread-safe. Our
 * interpretation.
 */
@FunctionalInterface
public interface Names {

    /**
     * Returns what somebody is called.
     *
     * @param id the id of a person, a worker or an agency
     * @return the name; empty to show the id
     */
    Optional<String> of(Identifier id);
}
