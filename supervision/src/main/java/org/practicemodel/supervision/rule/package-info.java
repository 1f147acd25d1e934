/**
 * The rules that look at supervision and learning: those of a family's record look at what was said about the work with that
 * family, those of a worker's or a team's at how well they are supported.
 */
@NullMarked
package org.practicemodel.supervision.rule;

import org.jspecify.annotations.NullMarked;
