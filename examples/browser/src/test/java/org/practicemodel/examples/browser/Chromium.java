package org.practicemodel.examples.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser without a window, driven through WebDriver. The protocol is spoken here, in a few messages of JSON, since what
 * speaks it elsewhere brings a library that this build bans.
 */
final class Chromium implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final Pattern PRINTED_PAGE = Pattern.compile("/Type\\s*/Page\\b");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    // Noted in the page itself: when a dialogue of the browser's own is up is a matter of chance.
    private static final String NOTES_DIALOGUES = """
            for (const dialogue of ['alert', 'confirm', 'prompt', 'print']) {
                window[dialogue] = () => { window.heldUp = true; };
            }
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    private Chromium(Process driver, int port) {
        this.driver = driver;
        String sessions = "http://localhost:" + port + "/session";
        JsonNode begun = answer("POST", sessions, Map.of("capabilities", Map.of("alwaysMatch", wanted())));
        session = sessions + "/" + begun.path("sessionId").asText();
        send("POST", "/timeouts", Map.of("script", PATIENCE.toMillis(), "pageLoad", PATIENCE.toMillis()));
        devTools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", NOTES_DIALOGUES));
    }

    private static Map<String, Object> wanted() {
        // Without its sandbox, which no container has, it may open our own pages only, and without a network of its
        // own.
        List<String> arguments = List.of(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run");
        return Map.of(
                "goog:chromeOptions", Map.of("binary", Installed.chromium().toString(), "args", arguments),
                "goog:loggingPrefs", Map.of("performance", "ALL"));
    }

    static Chromium started() throws IOException {
        Process driver = new ProcessBuilder(Installed.driver().toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        try {
            return new Chromium(driver, port(driver));
        } catch (IOException | RuntimeException notStarted) {
            driver.destroy();
            throw notStarted;
        }
    }

    private static int port(Process driver) throws IOException {
        BufferedReader said = driver.inputReader(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                heardOut(said);
                return Integer.parseInt(started.group(1));
            }
        }
        throw new IOException("The driver of the browser did not start: " + lines);
    }

    /** Reads on, since a program that nobody listens to stops when there is no room for what it says. */
    private static void heardOut(BufferedReader said) {
        Thread listener = new Thread(() -> said.lines().forEach(line -> {}));
        listener.setDaemon(true);
        listener.start();
    }

    /** Shows pages in a window so wide, in such colours. */
    void look(int width, Colours colours) {
        devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        devTools(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "forced-colors", "value", colours.forced()),
                                Map.of("name", "prefers-color-scheme", "value", colours.scheme()))));
    }

    /** Lets pages do what their own policy forbids, so that it is seen what they would do without one. */
    void heedPolicies(boolean heeded) {
        devTools("Page.setBypassCSP", Map.of("enabled", !heeded));
    }

    /** Prints the page on paper of the size that it asks for, and returns how many sheets that takes. */
    int printedPages() {
        JsonNode printed = devTools("Page.printToPDF", Map.of("preferCSSPageSize", true));
        byte[] document = Base64.getDecoder().decode(printed.path("data").asText());
        return (int) PRINTED_PAGE
                .matcher(new String(document, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private JsonNode devTools(String command, Map<String, Object> parameters) {
        return send("POST", "/goog/cdp/execute", Map.of("cmd", command, "params", parameters));
    }

    void open(Path page) {
        requests();
        send("POST", "/url", Map.of("url", page.toUri().toString()));
    }

    /** Returns what a script in the page returns. */
    JsonNode ask(String script) {
        return send("POST", "/execute/sync", Map.of("script", script, "args", List.of()));
    }

    /** Returns what a script in the page hands to {@code done}, whenever it does. */
    JsonNode await(String script) {
        String waiting = "const done = arguments[arguments.length - 1];" + script;
        return send("POST", "/execute/async", Map.of("script", waiting, "args", List.of()));
    }

    /** Returns what was asked for over any network, or from the disk, since this was last asked. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (JsonNode entry : send("POST", "/se/log", Map.of("type", "performance"))) {
            JsonNode event = read(entry.path("message").asText()).path("message");
            String method = event.path("method").asText();
            if (method.equals("Network.requestWillBeSent")) {
                addresses.add(event.at("/params/request/url").asText());
            } else if (method.equals("Network.webSocketCreated")) {
                addresses.add(event.at("/params/url").asText());
            }
        }
        return addresses;
    }

    /** Checks whether the page, which has no frames, held somebody up with a question or an alert. */
    boolean heldUp() {
        return ask("return window.heldUp === true").asBoolean();
    }

    private JsonNode send(String method, String command, Map<String, Object> body) {
        return answer(method, session + command, body);
    }

    private JsonNode answer(String method, String address, Map<String, Object> body) {
        HttpResponse<String> response = exchange(method, address, body);
        JsonNode value = read(response.body()).path("value");
        if (response.statusCode() != 200) {
            throw new IllegalStateException(value.toString());
        }
        return value;
    }

    private HttpResponse<String> exchange(String method, String address, Map<String, Object> body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .method(
                            method,
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    @Override
    public void close() {
        try {
            send("DELETE", "", null);
        } finally {
            driver.destroy();
        }
    }
}
