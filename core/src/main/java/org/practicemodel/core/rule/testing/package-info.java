/**
 * What whoever writes rules of their own tests them with: whether a book of rules says all that people need to know, whether
 * it lists every rule that was written, and records that are changed on purpose. It needs no test library.
 */
@NullMarked
package org.practicemodel.core.rule.testing;

import org.jspecify.annotations.NullMarked;
