/**
 * What changed from one formulation to a later one, as data in the order in which it is to be told.
 */
@NullMarked
package org.practicemodel.formulation.comparison;

import org.jspecify.annotations.NullMarked;
