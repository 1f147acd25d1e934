/** The rules that look at a family's record for the ten principles, one class each, and the book that lists them. */
@NullMarked
package org.practicemodel.principles.rule;

import org.jspecify.annotations.NullMarked;
