/** What the rules of several principles have in common. Not exported, and nothing is promised about it. */
@NullMarked
package org.practicemodel.principles.internal;

import org.jspecify.annotations.NullMarked;
