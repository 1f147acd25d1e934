/** Agenda and trajectories of one family as text, Markdown, a page or a chart, for the worker and the supervisor. */
@NullMarked
package org.practicemodel.supervision.rendering;

import org.jspecify.annotations.NullMarked;
