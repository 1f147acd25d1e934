/**
 * Shows a formulation to those who work with the family: as plain text, as Markdown, as a page, or as a picture, in the
 * words of one locale.
 */
@NullMarked
package org.practicemodel.formulation.rendering;

import org.jspecify.annotations.NullMarked;
