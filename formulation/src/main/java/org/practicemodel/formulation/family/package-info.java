/** What one named reader of the family may be given of a formulation, and nothing that tells of the rest. */
@NullMarked
package org.practicemodel.formulation.family;

import org.jspecify.annotations.NullMarked;
