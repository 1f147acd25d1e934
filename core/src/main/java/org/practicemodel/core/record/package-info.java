/**
 * The main aggregate: the practice record of one family, in sections that a practitioner recognises.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.record;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
