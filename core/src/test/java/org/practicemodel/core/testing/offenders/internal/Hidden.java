package org.practicemodel.core.testing.offenders.internal;

/** An internal type that another exposes on purpose. */
public class Hidden {

    private final String text;

    public Hidden(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
