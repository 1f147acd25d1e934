/** What only this module uses: the structure of its record types. Not exported, and nothing is promised about it. */
@NullMarked
package org.practicemodel.core.internal;

import org.jspecify.annotations.NullMarked;
