/**
 * Turning what another system holds into practice records: what an adapter is, what it hands over, and the local ids that
 * stand in for the ids of children and workers.
 */
@NullMarked
package org.practicemodel.core.source;

import org.jspecify.annotations.NullMarked;
