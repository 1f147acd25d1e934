package org.practicemodel.core.record;

import org.practicemodel.core.entry.Entry;

/**
 * An entry and its place in the canonical JSON of its record.
 *
 * <p>For instance the plan at {@code /plans/0}. Immutable and thread-safe. Our interpretation.
 *
 * @param pointer the JSON Pointer of the entry, as the writer writes the record
 * @param entry the entry
 */
public record PlacedEntry(String pointer, Entry entry) {}
