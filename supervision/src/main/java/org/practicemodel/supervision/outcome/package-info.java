/** What became of agreed goals: who said and measured what, day by day, and what is not recorded so far. */
@NullMarked
package org.practicemodel.supervision.outcome;

import org.jspecify.annotations.NullMarked;
