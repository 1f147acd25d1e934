/**
 * The rule kernel: what a rule is, what it answers, and the evidence it points at. A rule says how far a record shows a
 * principle or element of the model; it says nothing about anybody.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.rule;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
