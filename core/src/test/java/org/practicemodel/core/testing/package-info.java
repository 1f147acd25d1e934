/**
 * Generators of practice records for property tests, in this module and in those that build on it.
 */
@NullMarked
package org.practicemodel.core.testing;

import org.jspecify.annotations.NullMarked;
