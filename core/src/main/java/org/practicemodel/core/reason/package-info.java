/**
 * Why something was done otherwise: the reasons of practitioners, exceptions made for safety, and restrictions on
 * what may be shown.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.reason;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
