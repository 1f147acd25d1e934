/**
 * Reading and writing JSON: one strict reader that lists every problem at once, and one writer of canonical JSON.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.json;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
