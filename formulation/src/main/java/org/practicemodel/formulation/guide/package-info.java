/**
 * The guided 6Ps: build a formulation step by step, in any order, and ask at any time what is still open.
 */
@NullMarked
package org.practicemodel.formulation.guide;

import org.jspecify.annotations.NullMarked;
