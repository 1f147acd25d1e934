/**
 * What the family was told and what was shared with others, on what basis, consent to help, and what people need so that
 * they can follow.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.sharing;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
