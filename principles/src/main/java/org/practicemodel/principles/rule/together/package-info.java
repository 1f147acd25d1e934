/**
 * The rules on "Always working WITH" (current guide ¶21): whether plans, goals and decisions were made with the family and
 * with colleagues, and not for them or to them.
 */
@NullMarked
package org.practicemodel.principles.rule.together;

import org.jspecify.annotations.NullMarked;
