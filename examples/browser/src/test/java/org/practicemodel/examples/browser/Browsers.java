package org.practicemodel.examples.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A browser for each thread that tests run in, started when it is first asked for. */
final class Browsers implements AutoCloseable {

    private final Queue<Chromium> started = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Chromium> own = ThreadLocal.withInitial(this::start);

    /** Returns the browser of this thread. */
    Chromium own() {
        return own.get();
    }

    private Chromium start() {
        try {
            Chromium browser = Chromium.started();
            started.add(browser);
            return browser;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    @Override
    public void close() {
        started.forEach(Chromium::close);
    }
}
