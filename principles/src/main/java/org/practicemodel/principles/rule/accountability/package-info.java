/**
 * The rules on "Accountability, evaluation and sustainability" (current guide ¶30): whether what was agreed was looked
 * at again in time.
 */
@NullMarked
package org.practicemodel.principles.rule.accountability;

import org.jspecify.annotations.NullMarked;
