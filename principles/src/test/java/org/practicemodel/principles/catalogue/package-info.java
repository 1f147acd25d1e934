/**
 * The pages about the rules, made from the rules themselves and kept in {@code principles/rules}.
 */
@NullMarked
package org.practicemodel.principles.catalogue;

import org.jspecify.annotations.NullMarked;
