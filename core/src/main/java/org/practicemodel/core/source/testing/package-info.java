/**
 * What whoever writes an adapter tests it with: whether it keeps to its coverage, invents nothing, forgets what was deleted
 * and says where everything came from. It needs no test library.
 */
@NullMarked
package org.practicemodel.core.source.testing;

import org.jspecify.annotations.NullMarked;
