/**
 * What the rules answered for one record, as data: findings, roll-ups, what would help, and what is past. It holds codes,
 * ids and places, never what was recorded, but for the notes that something can be seen elsewhere, in a part that says that
 * it includes what is restricted.
 */
@NullMarked
package org.practicemodel.principles.report;

import org.jspecify.annotations.NullMarked;
