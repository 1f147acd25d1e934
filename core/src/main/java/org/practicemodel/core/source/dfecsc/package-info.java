/** Reads the Department for Education's daily collection of children's social care data (the CSC API of England). */
@NullMarked
package org.practicemodel.core.source.dfecsc;

import org.jspecify.annotations.NullMarked;
