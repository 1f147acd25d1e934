/**
 * What a vendor writes: an adapter from the tables of an invented system, fields of its own, and a rule that reads them, with
 * its guidance and its cases. To copy from.
 */
@NullMarked
package org.practicemodel.examples.vendorrules;

import org.jspecify.annotations.NullMarked;
