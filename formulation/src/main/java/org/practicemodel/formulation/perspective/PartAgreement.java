package org.practicemodel.formulation.perspective;

import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.SignOff;

/**
 * That a part of a formulation was agreed for now, before it became part of a whole that nobody has agreed to yet.
 *
 * <p>For instance: the school's part, agreed for now on 3 March 2026; the father sees it differently, and was answered.
 * Immutable and thread-safe. Our interpretation.
 *
 * @param part the part that was agreed
 * @param signOff who agreed to it and who did not, with the occasions as the whole names them
 */
public record PartAgreement(FormulationId part, SignOff signOff) {}
