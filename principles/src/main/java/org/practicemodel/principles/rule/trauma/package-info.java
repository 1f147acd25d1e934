/** The rules of trauma-informed practice. */
@NullMarked
package org.practicemodel.principles.rule.trauma;

import org.jspecify.annotations.NullMarked;
