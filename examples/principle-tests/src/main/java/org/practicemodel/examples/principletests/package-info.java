/**
 * A test suite about invented records, with a baseline and waivers, to copy from: the assertions know no test library, so that
 * any can run them.
 */
@NullMarked
package org.practicemodel.examples.principletests;

import org.jspecify.annotations.NullMarked;
