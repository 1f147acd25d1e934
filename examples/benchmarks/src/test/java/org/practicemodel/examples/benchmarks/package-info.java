/** Measurements, made when somebody asks for them. */
@NullMarked
package org.practicemodel.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
