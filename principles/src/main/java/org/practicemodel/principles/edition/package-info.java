/** Compares editions of the model: what one has and the other has not, what is worded otherwise, and which rules are asked. */
@NullMarked
package org.practicemodel.principles.edition;

import org.jspecify.annotations.NullMarked;
