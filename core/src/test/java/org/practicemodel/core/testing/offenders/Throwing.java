package org.practicemodel.core.testing.offenders;

import org.practicemodel.core.testing.offenders.internal.HiddenException;

/** Exposes an internal type by throwing it. */
public interface Throwing {

    void hides() throws HiddenException;
}
