/**
 * The model as data: editions, elements, principles, the Ps of the formulation, statutory profiles and thresholds,
 * each with its source.
 */
@NullMarked
package org.practicemodel.core.vocabulary;

import org.jspecify.annotations.NullMarked;
