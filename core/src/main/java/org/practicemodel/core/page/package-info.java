/** The one frame that every page has: readable without a style, without a script, and without asking anybody. */
@NullMarked
package org.practicemodel.core.page;

import org.jspecify.annotations.NullMarked;
