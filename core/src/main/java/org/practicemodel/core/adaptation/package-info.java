/**
 * What another authority changes in the model, and the model that comes of it: a definition that extends an edition, the
 * check of it with every problem at once, and where each value comes from.
 */
@NullMarked
package org.practicemodel.core.adaptation;

import org.jspecify.annotations.NullMarked;
