/** The rules that look at formulations, and at what follows from them, one class each, and the book that lists them. */
@NullMarked
package org.practicemodel.formulation.rule;

import org.jspecify.annotations.NullMarked;
