package org.practicemodel.core.entry;

/**
 * An id of something that no entry of the record stands for, so that there is nothing for it to lead to.
 *
 * <p>For instance a household, which is nothing but the people who share it, or the record of a family that a worker's
 * record names. Implementations are immutable and thread-safe. Our interpretation.
 */
public interface OutsideIdentifier extends Identifier {}
