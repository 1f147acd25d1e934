package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed program from outside. */
class ProgramIT {

    /** Stands in every hostile input where a value is wrong; whatever is printed must not hold it. */
    private static final String CANARY = "Canaryname";

    private static final String HEAD = "{\"format\":\"practice-record/1\",\"id\":\"bad\",";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void saysTheSameAsInsideTheTest() {
        String[] arguments = {"check", example("rich.json"), example("caseload.jsonl"), "--as-of", Run.DAY};
        assertThat(Jar.program().run(arguments)).isEqualTo(Run.practice(arguments));
    }

    @Test
    void writesUtf8WhateverThePlatform() {
        Run run = Jar.program(Map.of("LC_ALL", "C", "LANG", "C"))
                .option("-Dfile.encoding=ISO-8859-1")
                .option("-Duser.language=tr")
                .run("check", example("rich.json"), "--as-of", Run.DAY);
        assertThat(run.out())
                .isEqualTo(Run.practice("check", example("rich.json"), "--as-of", Run.DAY)
                        .out());
        assertThat(run.out()).contains("\u00b6");
    }

    @Test
    void readsStandardInput() throws IOException {
        Run run = Jar.program()
                .in(Path.of(example("cin-census.xml")))
                .run("check", "-", "--as-of", Run.DAY, "--format", "json");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).hasLineCount(3);
    }

    @Test
    void answersHostileInputsAndReadsTheNext() throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        List<String> files = new ArrayList<>();
        hostile().forEach((name, input) -> {
            files.add(input.toString());
            expected.put(input.toString(), name);
        });
        files.add(example("thin.json"));
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "json", "--as-of", Run.DAY));
        arguments.addAll(files);

        Run run = Jar.program().option("-Xmx64m").run(arguments.toArray(String[]::new));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).hasLineCount(1).contains("\"record\":\"example-thin\"");
        assertThat(run.err()).doesNotContain(CANARY, "Exception", "\tat ", "internal");
        assertThat(Json.lines(run.err())).allSatisfy(problem -> {
            assertThat(problem.path("grade").asText()).isEqualTo("PROBLEM");
            assertThat(problem.path("expected").asText()).isNotEmpty();
        });
        Map<String, String> first = new LinkedHashMap<>();
        Json.lines(run.err())
                .forEach(problem -> first.putIfAbsent(
                        problem.path("file").asText(),
                        problem.path("code").asText() + " "
                                + problem.path("pointer").asText()));
        Map<String, String> wanted = new LinkedHashMap<>();
        expected.forEach((file, name) -> wanted.put(file, name.substring(name.indexOf(':') + 2)));
        assertThat(first).isEqualTo(wanted);

        Run text = Jar.program().option("-Xmx64m").run(concat("check", files));
        assertThat(text.exit()).isEqualTo(2);
        assertThat(text.err()).doesNotContain(CANARY, "Exception", "\tat ");
        assertThat(text.err().lines()).allSatisfy(line -> assertThat(line).startsWith("Problem  "));
    }

    private static String[] concat(String command, List<String> files) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(files);
        return arguments.toArray(String[]::new);
    }

    /** Hostile inputs by name, code and pointer of the first problem. */
    private Map<String, Path> hostile() throws IOException {
        Map<String, Path> inputs = new LinkedHashMap<>();
        inputs.put(
                "truncated: syntax /family/members/0/name",
                file("truncated.json", HEAD + "\"family\":{\"members\":[{\"name\":\"" + CANARY));
        inputs.put("twice: duplicate-property /id", file("twice.json", HEAD + "\"id\":\"" + CANARY + "\"}"));
        inputs.put("unknown: unknown-property ", file("unknown.json", HEAD + "\"" + CANARY + "\":1}"));
        inputs.put(
                "no such day: bad-date /plans/0/agreedOn",
                file("day.json", HEAD + "\"plans\":[{\"id\":\"p\",\"kind\":\"family\",\"agreedOn\":\"2025-02-30\"}]}"));
        inputs.put(
                "a number for a day: wrong-type /plans/0/agreedOn",
                file("number.json", HEAD + "\"plans\":[{\"id\":\"p\",\"kind\":\"family\",\"agreedOn\":20000}]}"));
        inputs.put(
                "a list for an object: wrong-type /family",
                file("list.json", HEAD + "\"family\":[\"" + CANARY + "\"]}"));
        inputs.put(
                "nested: too-large /extensions/x:y",
                file(
                        "nested.json",
                        HEAD + "\"extensions\":{\"x:y\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}}"));
        inputs.put("long: too-large /family/members/0/name", longText());
        inputs.put(
                "half a pair: bad-text /family/members/0/name",
                file(
                        "half.json",
                        HEAD + "\"family\":{\"members\":[{\"id\":\"c\",\"role\":\"child\",\"name\":\"" + CANARY
                                + "\\ud800\"}]}}"));
        inputs.put(
                "one id for two: duplicate-id /plans/1/id",
                file(
                        "ids.json",
                        HEAD + "\"plans\":[{\"id\":\"" + CANARY + "\",\"kind\":\"family\"},{\"id\":\"" + CANARY
                                + "\",\"kind\":\"family\"}]}"));
        inputs.put(
                "a reference to nothing: broken-reference /plans/0/subjects/0",
                file(
                        "reference.json",
                        HEAD + "\"plans\":[{\"id\":\"p\",\"kind\":\"family\",\"subjects\":[\"" + CANARY + "\"]}]}"));
        inputs.put(
                "an end before its start: bad-order /plans/0/interval/until",
                file(
                        "order.json",
                        HEAD + "\"plans\":[{\"id\":\"p\",\"kind\":\"family\",\"interval\":{\"from\":\"2026-02-02\","
                                + "\"until\":\"2026-02-01\"}}]}"));
        inputs.put("trailing: trailing-text ", file("trailing.json", HEAD + "\"plans\":[]} " + CANARY));
        inputs.put("empty: empty ", file("empty.json", ""));
        inputs.put(
                "a document type: document-type ",
                file(
                        "type.xml",
                        "<!DOCTYPE Message [<!ENTITY x SYSTEM \"file:///etc/" + CANARY
                                + "\">]><Message>&x;</Message>"));
        inputs.put("another root: unknown-format ", file("root.xml", "<" + CANARY + "/>"));
        inputs.put("no list of children: wrong-type /0", file("children.json", "[\"" + CANARY + "\"]"));
        inputs.put("no text: bad-text ", Files.write(folder.resolve("bytes.json"), new byte[] {'{', (byte) 0xC3, '}'}));
        return inputs;
    }

    /** A text of 200 MB. */
    private Path longText() throws IOException {
        Path file = folder.resolve("long.json");
        String part = CANARY.repeat(100_000);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEAD + "\"family\":{\"members\":[{\"id\":\"c\",\"role\":\"child\",\"name\":\"");
            for (int written = 0; written < 200_000_000; written += part.length()) {
                out.write(part);
            }
            out.write("\"}]}}");
        }
        return file;
    }

    @Test
    void leavesNoHalfFileWhereItRunsOutOfMemory() throws IOException {
        Path out = folder.resolve("out");
        Run run = Jar.program()
                .option("-Xmx8m")
                .run("check", example("large.json"), example("rich.json"), "--out", out.toString());
        assertThat(run.exit()).isIn(0, 70);
        assertThat(run.err()).doesNotContain("\tat ");
        assertThat(out.toFile().exists()).isEqualTo(run.exit() == 0);
        assertThat(folder.toFile().list()).hasSize(run.exit() == 0 ? 1 : 0);
    }

    @Test
    void carriesItsLicenceAndTheNoticesOfOthers() throws IOException {
        try (ZipFile jar = new ZipFile(System.getProperty("practice.jar"))) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains("LICENSE", "META-INF/NOTICE")
                    .noneMatch(name -> name.endsWith("module-info.class"));
        }
    }
}
