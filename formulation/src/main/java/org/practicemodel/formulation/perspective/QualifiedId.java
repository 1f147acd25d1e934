package org.practicemodel.formulation.perspective;

import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.FormulationId;

/**
 * That an entry of a part has another id in the whole, since another part used its id for something else.
 *
 * <p>For instance {@code sleep} of the school's part is {@code school-part.sleep} in the whole. Immutable and thread-safe.
 * Our interpretation.
 *
 * @param part the part
 * @param original the id in the part
 * @param qualified the id in the whole
 */
public record QualifiedId(FormulationId part, EntryId original, EntryId qualified) {}
