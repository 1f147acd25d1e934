package org.practicemodel.core.testing.offenders.one;

import org.practicemodel.core.testing.offenders.other.Other;

/** One half of a cycle between packages, on purpose. */
public class One {

    public Other other() {
        return new Other();
    }
}
