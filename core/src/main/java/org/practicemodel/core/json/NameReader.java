package org.practicemodel.core.json;

import java.util.Optional;

/** A reader of texts that reads property names too. */
interface NameReader extends ValueReader {

    /** Makes a key of a name; empty, with a problem listed at the owner, if it is none. */
    Optional<Object> fromName(Reading in, String name, Place owner);

    /** Checks whether a key has a form that was checked, so that it may be shown. */
    boolean isChecked();
}
