/** Shows a report: as a page of plain text in the words of one locale, or as one line of JSON for another program. */
@NullMarked
package org.practicemodel.principles.rendering;

import org.jspecify.annotations.NullMarked;
