/**
 * The rules on trauma-informed practice (current guide ¶14): whether the work is changed for people, whether they have a
 * choice in it, and how what is written about them reads.
 */
@NullMarked
package org.practicemodel.principles.rule.trauma;

import org.jspecify.annotations.NullMarked;
