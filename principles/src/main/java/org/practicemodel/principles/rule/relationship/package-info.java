/**
 * The rules on "Relationship based" (current guide ¶22): whether a family can get to know the people who work with it,
 * and keep them.
 */
@NullMarked
package org.practicemodel.principles.rule.relationship;

import org.jspecify.annotations.NullMarked;
