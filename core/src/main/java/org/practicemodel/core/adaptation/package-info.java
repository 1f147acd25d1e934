/**
 * What another authority changes in the model, and the model that comes of it: a definition that extends an edition, the
 * check of it with every problem at once, and where each value comes from.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.adaptation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
