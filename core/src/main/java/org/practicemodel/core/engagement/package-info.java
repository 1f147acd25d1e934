/**
 * Working with the family: family group conferences, what prompts them, and what was shared with whom.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.engagement;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
