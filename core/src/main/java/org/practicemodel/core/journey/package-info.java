/**
 * The family's journey through services: episodes from referral to closure, levels of help, assessments,
 * conferences and proceedings.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.journey;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
