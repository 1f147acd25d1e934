/**
 * What only this module uses: what its renderers have in common, and the templates they fill. Not exported, and nothing is
 * promised about it.
 */
@NullMarked
package org.practicemodel.supervision.internal;

import org.jspecify.annotations.NullMarked;
