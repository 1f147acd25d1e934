package org.practicemodel.examples.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The browser on this machine and its driver, as Debian installs them; nothing is fetched. */
final class Installed {

    private Installed() {}

    /** Skips what needs a browser where there is none, and says so; fails where the environment says {@code CI=true}. */
    static void orSkipped() {
        boolean both = found("chromium").isPresent() && found("chromedriver").isPresent();
        String why = "chromium and chromedriver are not installed (Debian's chromium and chromium-driver)";
        if (!both && "true".equals(System.getenv("CI"))) {
            fail(why);
        }
        if (!both) {
            System.err.println("SKIPPED, no page was opened in a browser, for " + why);
        }
        assumeTrue(both, why);
    }

    static Path chromium() {
        return found("chromium").orElseThrow();
    }

    static Path driver() {
        return found("chromedriver").orElseThrow();
    }

    private static Optional<Path> found(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
