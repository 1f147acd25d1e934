package org.practicemodel.principles.policy;

/**
 * A waiver that did not apply to anything, and why.
 *
 * <p>For instance the first waiver of the file, which ended yesterday. Immutable and thread-safe. Our interpretation.
 *
 * @param index the number of the waiver in its list, from 0
 * @param waiver the waiver
 * @param state why it did not apply
 */
public record WaiverRemark(int index, Waiver waiver, WaiverState state) {}
