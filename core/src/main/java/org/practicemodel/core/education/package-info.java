/**
 * What is known of the education of the children.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.education;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
