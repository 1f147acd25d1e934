/**
 * The editions of the model that this library ships, read from their definitions.
 *
 * <p>They are apart from the vocabulary, since reading needs the reader and the reader knows the vocabulary.
 */
@NullMarked
package org.practicemodel.core.model;

import org.jspecify.annotations.NullMarked;
