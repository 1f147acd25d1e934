/**
 * What only this module uses: the structure of its record types, and reading other formats within limits. Not exported,
 * and nothing is promised about it.
 */
@NullMarked
package org.practicemodel.core.internal;

import org.jspecify.annotations.NullMarked;
