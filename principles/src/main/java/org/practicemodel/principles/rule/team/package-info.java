/**
 * The rules on multi-agency working (current guide ¶9 to ¶10): whether those around a family take part, and whether the help
 * that a family was pointed to arrived.
 */
@NullMarked
package org.practicemodel.principles.rule.team;

import org.jspecify.annotations.NullMarked;
