/**
 * The Rethink formulation: how a family and those around it understand together what is going on, and what they
 * hope for.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.formulation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
