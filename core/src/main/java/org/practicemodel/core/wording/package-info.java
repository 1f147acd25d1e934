/**
 * Words shown to people: looked up in bundles by locale and filled with named values, as late as possible.
 */
@NullMarked
package org.practicemodel.core.wording;

import org.jspecify.annotations.NullMarked;
