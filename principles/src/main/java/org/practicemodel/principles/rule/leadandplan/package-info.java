/**
 * The rules on "One family, one lead worker, one plan" (current guide ¶25): who holds the lead and which plan holds,
 * now and over time.
 */
@NullMarked
package org.practicemodel.principles.rule.leadandplan;

import org.jspecify.annotations.NullMarked;
