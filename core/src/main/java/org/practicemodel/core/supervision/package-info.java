/**
 * What was said in supervision about the work with one family.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.supervision;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
