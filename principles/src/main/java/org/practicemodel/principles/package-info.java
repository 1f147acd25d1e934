/**
 * The checker: it asks every rule of its books of one record and returns the report. Verdicts are advice to think with,
 * never a gate.
 */
@NullMarked
package org.practicemodel.principles;

import org.jspecify.annotations.NullMarked;
