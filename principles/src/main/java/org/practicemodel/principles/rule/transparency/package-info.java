/**
 * The rules on "Transparent" (current guide ¶27): whether families know and hold what is worried about, written, planned and
 * shared, in words that they can follow.
 */
@NullMarked
package org.practicemodel.principles.rule.transparency;

import org.jspecify.annotations.NullMarked;
