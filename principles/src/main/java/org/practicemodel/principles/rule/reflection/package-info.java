/**
 * Whether the principles are used when people think about the work: the rules of the element of the practice principles.
 */
@NullMarked
package org.practicemodel.principles.rule.reflection;

import org.jspecify.annotations.NullMarked;
