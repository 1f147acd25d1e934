/**
 * What the rules answered for one record, as data: findings, roll-ups, what would help, and what is past. It holds codes,
 * ids and places, never what was recorded.
 */
@NullMarked
package org.practicemodel.principles.report;

import org.jspecify.annotations.NullMarked;
