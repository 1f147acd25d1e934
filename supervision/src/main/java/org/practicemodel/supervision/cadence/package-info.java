/**
 * How often supervision comes round: of the work with one family, and of one worker. It counts days, never people.
 */
@NullMarked
package org.practicemodel.supervision.cadence;

import org.jspecify.annotations.NullMarked;
