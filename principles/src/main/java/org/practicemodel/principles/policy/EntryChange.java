package org.practicemodel.principles.policy;

import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.vocabulary.RuleCode;

/**
 * An entry in which a run differs from a baseline.
 *
 * <p>For instance {@code P07-R2} of {@code record-3f0a9c1be2d47785}, which is gone. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param rule the code of the rule, also where the baseline has one that it had before
 * @param record the salted id of the record
 * @param kind in what it differs
 */
public record EntryChange(RuleCode rule, RecordId record, ChangeKind kind) {}
