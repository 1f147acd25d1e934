/**
 * What the rules of several principles have in common; what a report says before anybody decides how it looks, for the
 * templates of pages; and how tables and JSON are written. Not exported, and nothing is promised about it.
 */
@NullMarked
package org.practicemodel.principles.internal;

import org.jspecify.annotations.NullMarked;
