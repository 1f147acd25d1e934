/**
 * Recording what one supervision says of one family, and of several families at once without one reaching the record of
 * another. It asks what is still open, and never stands in anybody's way.
 */
@NullMarked
package org.practicemodel.supervision.session;

import org.jspecify.annotations.NullMarked;
