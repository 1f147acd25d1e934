/**
 * Words in what professionals wrote that a child may one day read, and what could be written instead: terms that are data,
 * where they stand, and nothing that bans or counts.
 */
@NullMarked
package org.practicemodel.principles.language;

import org.jspecify.annotations.NullMarked;
