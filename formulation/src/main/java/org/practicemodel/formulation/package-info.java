/**
 * Rethink formulations: how a family and the people around it make sense together of what is going on, and what follows
 * from it for the plan.
 */
@NullMarked
package org.practicemodel.formulation;

import org.jspecify.annotations.NullMarked;
