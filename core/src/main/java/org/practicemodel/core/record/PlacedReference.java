package org.practicemodel.core.record;

import org.practicemodel.core.entry.Identifier;

/**
 * A reference from one part of a record to an entry, and its place in the canonical JSON.
 *
 * <p>For instance the worker of a lead allocation, at {@code /team/leadAllocations/0/worker}. Immutable and thread-safe.
 * Our interpretation.
 *
 * @param pointer the JSON Pointer of the reference, as the writer writes the record
 * @param target the id that it names
 */
public record PlacedReference(String pointer, Identifier target) {}
