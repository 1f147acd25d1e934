/**
 * Taking part: what people brought, what children let others know, who decided, how agencies and families see things
 * differently, and what families say of working together.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.participation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
