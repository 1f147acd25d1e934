/**
 * Three supervisions about one family in a row: what a screen for a worker and a supervisor does with the library, to copy
 * from.
 */
@NullMarked
package org.practicemodel.examples.supervision;

import org.jspecify.annotations.NullMarked;
