/** Invented records, rules and findings, and what tests ask of an outcome: what the tests of several packages share. */
@NullMarked
package org.practicemodel.principles.testing;

import org.jspecify.annotations.NullMarked;
