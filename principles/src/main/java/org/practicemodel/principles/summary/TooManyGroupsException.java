package org.practicemodel.principles.summary;

import org.practicemodel.principles.report.LabelName;

/**
 * The refusal to count by a label that has so many values that it would list families rather than group them.
 *
 * <p>For instance "anytown:file has more than 100 values, so it groups nothing". Thread-safe. Our interpretation.
 */
public final class TooManyGroupsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    TooManyGroupsException(LabelName by) {
        super(by + " has more than " + Caseload.MOST_GROUPS + " values, so it groups nothing");
    }
}
