package org.practicemodel.core.entry;

/**
 * One reason why an object is not well formed: which part, and what was expected of it.
 *
 * <p>It never holds the offending value, which may be personal. For instance {@code Fault(ORDER, "until", "a day on or
 * after 'from'")}. Immutable and thread-safe. Our interpretation.
 *
 * @param code the kind of fault
 * @param property the part at fault, by its name in the canonical JSON; empty for the object as a whole
 * @param expected what was expected, as the end of a sentence that begins "expected"
 */
public record Fault(FaultCode code, String property, String expected) {}
