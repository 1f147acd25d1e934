/**
 * A worker's practice skills and learning over time, first for the worker, and numbers of many workers that single out nobody.
 */
@NullMarked
package org.practicemodel.supervision.learning;

import org.jspecify.annotations.NullMarked;
