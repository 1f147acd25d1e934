/**
 * Assertions for test suites about how records show the practice model: with no test library, as plain assertion errors whose
 * text is laid out for reading.
 */
@NullMarked
package org.practicemodel.principles.assertion;

import org.jspecify.annotations.NullMarked;
