/**
 * The plans made with the family and the reviews that look at them again.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.plan;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
