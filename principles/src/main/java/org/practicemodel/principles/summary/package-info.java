/**
 * Counts what many reports say, by a label of the host and never by person, so that no small number can be told. How that is
 * done and why it holds is said at {@link org.practicemodel.principles.summary.CaseloadSummary}.
 */
@NullMarked
package org.practicemodel.principles.summary;

import org.jspecify.annotations.NullMarked;
