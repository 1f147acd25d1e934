/**
 * Who said what, in whose words, for whose ears, and what others make of it.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.voice;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
