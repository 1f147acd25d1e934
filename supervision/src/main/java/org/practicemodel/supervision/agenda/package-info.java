/** What a worker and a supervisor could talk about today: open questions, each with its reason and its places. */
@NullMarked
package org.practicemodel.supervision.agenda;

import org.jspecify.annotations.NullMarked;
