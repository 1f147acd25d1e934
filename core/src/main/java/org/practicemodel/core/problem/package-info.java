/**
 * What was wrong with an input, said so that somebody can mend it: a code, a place and what was expected, never the value.
 */
@NullMarked
package org.practicemodel.core.problem;

import org.jspecify.annotations.NullMarked;
