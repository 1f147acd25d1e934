package org.practicemodel.principles.report;

/**
 * Where a record was read from.
 *
 * <p>For instance the third record of {@code caseload.jsonl}: {@code new InputPlace("caseload.jsonl", 2)}. Immutable and
 * thread-safe. Our interpretation.
 *
 * @param file the name of the file as the caller gave it
 * @param index the number of the record in it, from 0
 */
public record InputPlace(String file, int index) {}
