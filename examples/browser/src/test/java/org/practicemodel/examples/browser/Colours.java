package org.practicemodel.examples.browser;

/** In which colours a page is shown: its own, or the ones that a reader's system forces on it. */
enum Colours {
    OWN("none", "light"),
    FORCED_LIGHT("active", "light"),
    FORCED_DARK("active", "dark");

    private final String forced;
    private final String scheme;

    Colours(String forced, String scheme) {
        this.forced = forced;
        this.scheme = scheme;
    }

    String forced() {
        return forced;
    }

    String scheme() {
        return scheme;
    }
}
