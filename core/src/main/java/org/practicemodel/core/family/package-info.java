/**
 * The family as the record knows it: its members, who lives with whom, how they are related, and who else matters
 * to the child.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.family;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
