/**
 * Generators of formulations that have much in common, for the property tests of this module.
 */
@NullMarked
package org.practicemodel.formulation.testing;

import org.jspecify.annotations.NullMarked;
