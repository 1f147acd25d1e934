/**
 * The conformance suite: records with the answer that a rule gives for each, so that an adapter or a port to another language
 * can be held to the same meaning. The format is described in {@code conformance/README.md} in the jar.
 */
@NullMarked
package org.practicemodel.principles.conformance;

import org.jspecify.annotations.NullMarked;
