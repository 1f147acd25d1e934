/**
 * The rules on "Recognising engagement with education as a protective factor" (current guide ¶29): whether it is known where
 * each child learns, whether a worry about taking part is answered, and whether the school has its part.
 */
@NullMarked
package org.practicemodel.principles.rule.education;

import org.jspecify.annotations.NullMarked;
