/**
 * What whoever writes rules of their own tests them with: one rule on one record, and a book of rules as a whole. It needs no
 * test library; what was expected otherwise comes as an {@link AssertionError} laid out for reading.
 */
@NullMarked
package org.practicemodel.principles.testing;

import org.jspecify.annotations.NullMarked;
