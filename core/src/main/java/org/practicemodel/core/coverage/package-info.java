/**
 * What the source of a record has a place for, so that what it cannot say is not taken for what was not done.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.coverage;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
