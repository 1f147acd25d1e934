/**
 * The record as it was known on a day, with what many rules need worked out once: the current episode, who held the lead,
 * which plans were in force, what the source can say, and where each entry stands in the canonical JSON.
 */
@NullMarked
package org.practicemodel.core.view;

import org.jspecify.annotations.NullMarked;
