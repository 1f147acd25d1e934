/**
 * A formulation made step by step: what a screen that guides a talk does with the library, to copy from.
 */
@NullMarked
package org.practicemodel.examples.formulation;

import org.jspecify.annotations.NullMarked;
