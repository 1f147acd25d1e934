/** Shows a report: to people as text, Markdown or a page in the words of one locale, or to another program as JSON. */
@NullMarked
package org.practicemodel.principles.rendering;

import org.jspecify.annotations.NullMarked;
