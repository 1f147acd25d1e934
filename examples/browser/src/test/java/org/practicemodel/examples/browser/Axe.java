package org.practicemodel.examples.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Looks at the page that a browser shows for what keeps somebody out: the checks of WCAG 2.2, level AA. */
final class Axe {

    private static final String SCRIPT = script();
    private static final String RUN = """
            axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                rules: {'target-size': {enabled: true}},
                resultTypes: ['violations'],
                preload: false
            }).then(
                found => done({violations: found.violations, passed: found.passes.length}),
                problem => done('' + problem));
            """;

    private Axe() {}

    /** Returns what it found, each with the part of the page. */
    static List<String> findings(Chromium browser) {
        browser.ask(SCRIPT);
        JsonNode looked = browser.await(RUN);
        if (looked.path("passed").asInt() == 0) {
            throw new AssertionError("axe looked at nothing: " + looked);
        }
        List<String> findings = new ArrayList<>();
        for (JsonNode finding : looked.path("violations")) {
            for (JsonNode node : finding.path("nodes")) {
                findings.add(
                        finding.path("id").asText() + " " + node.path("html").asText() + " "
                                + node.path("failureSummary").asText());
            }
        }
        return findings;
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
