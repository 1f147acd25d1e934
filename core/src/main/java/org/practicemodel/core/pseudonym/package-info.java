/**
 * Copies of records under other ids, without names and words, for those who work on records without needing to know whom
 * they are about.
 */
@NullMarked
package org.practicemodel.core.pseudonym;

import org.jspecify.annotations.NullMarked;
