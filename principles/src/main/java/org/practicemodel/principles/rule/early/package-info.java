/**
 * The rules on "Early in the life of a problem" (current guide ¶24): whether a family waited for an answer, and for
 * understanding.
 */
@NullMarked
package org.practicemodel.principles.rule.early;

import org.jspecify.annotations.NullMarked;
