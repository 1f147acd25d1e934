/** Reads the children in need census of England, an XML return. */
@NullMarked
package org.practicemodel.core.source.cincensus;

import org.jspecify.annotations.NullMarked;
