package org.practicemodel.core.testing.offenders.other;

import org.practicemodel.core.testing.offenders.one.One;

/** The other half of a cycle between packages, on purpose. */
public class Other {

    public One one() {
        return new One();
    }
}
