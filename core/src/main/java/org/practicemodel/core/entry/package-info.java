/**
 * What everything in a record is made of: ids, open codes, provenance, marks set by people, when a thing held, and
 * the checks that make an object well formed.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.entry;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
