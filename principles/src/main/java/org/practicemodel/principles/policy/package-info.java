/**
 * What people decide about findings, beside them: waivers, baselines and the answers of practitioners. A rule is evaluated,
 * then waived, then compared with a baseline; what it answers is never altered.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.principles.policy;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
