/**
 * What those who work with a family think about how they work with it: support and challenge, and the principles that they
 * name.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.reflection;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
