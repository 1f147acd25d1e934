/**
 * The book that lists the rules that look at a family's record for the ten principles, and what they say to people. The
 * rules themselves are in the packages below it, by the principle or element that they look for.
 */
@NullMarked
package org.practicemodel.principles.rule;

import org.jspecify.annotations.NullMarked;
