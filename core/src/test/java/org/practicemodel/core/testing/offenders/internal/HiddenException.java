package org.practicemodel.core.testing.offenders.internal;

/** What nobody outside can name. */
public class HiddenException extends Exception {

    private static final long serialVersionUID = 1;
}
