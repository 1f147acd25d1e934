/**
 * The model as data: editions, elements, principles, the Ps of the formulation, statutory profiles, thresholds, services
 * and the figures that documents give, each with its source.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.vocabulary;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
