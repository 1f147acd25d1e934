/**
 * Who sees what how in a formulation, and how part-formulations by different people become one with every voice kept.
 */
@NullMarked
package org.practicemodel.formulation.perspective;

import org.jspecify.annotations.NullMarked;
