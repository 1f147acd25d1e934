/** The rules on "Family-led practice" (current guide ¶16): whether the family led, and everybody in it was heard. */
@NullMarked
package org.practicemodel.principles.rule.voice;

import org.jspecify.annotations.NullMarked;
