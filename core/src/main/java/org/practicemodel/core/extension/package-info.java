/**
 * What a host adds to a record: fields of its own, typed, kept and handed on untouched.
 */
@NullMarked
package org.practicemodel.core.extension;

import org.jspecify.annotations.NullMarked;
