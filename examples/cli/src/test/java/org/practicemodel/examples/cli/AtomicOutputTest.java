package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicOutputTest {

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void appearsWhenComplete() throws IOException {
        Path target = folder.resolve("reports.jsonl");
        try (AtomicOutput output = AtomicOutput.to(target)) {
            output.write(bytes("one\n"));
            output.flush();

            assertThat(target).doesNotExist();
            assertThat(names())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith(".reports.jsonl")
                    .endsWith(".part");

            output.complete();
        }
        assertThat(target).hasContent("one\n");
        assertThat(names()).containsExactly("reports.jsonl");
    }

    @Test
    void leavesNothingBehindUnlessComplete() throws IOException {
        try (AtomicOutput output = AtomicOutput.to(folder.resolve("reports.jsonl"))) {
            output.write(bytes("half"));
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void keepsWhatStoodThereUntilComplete() throws IOException {
        Path target = Files.writeString(folder.resolve("old"), "old");
        try (AtomicOutput output = AtomicOutput.to(target)) {
            output.write(bytes("new"));
        }
        assertThat(target).hasContent("old");
        try (AtomicOutput output = AtomicOutput.to(target)) {
            output.write(bytes("new"));
            output.complete();
        }
        assertThat(target).hasContent("new");
    }

    @Test
    void writesThroughALink() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        try (AtomicOutput output = AtomicOutput.to(link)) {
            output.write(bytes("new"));
            output.complete();
        }
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> AtomicOutput.to(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessageEndingWith("a folder stands there");
        assertThatThrownBy(() -> AtomicOutput.to(folder.resolve("none").resolve("file")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void leavesAStreamOpen() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("not ours to close");
            }
        };
        try (AtomicOutput output = AtomicOutput.to(stream)) {
            output.write(bytes("one"));
            output.complete();
        }
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo("one");
    }

    @Test
    void saysThatItCannotBeWritten() {
        AtomicOutput output = AtomicOutput.to(new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw new IOException("disk full");
            }
        });
        output.write(bytes("one"));
        assertThatThrownBy(output::flush)
                .isInstanceOf(UnwritableException.class)
                .hasMessage("The output cannot be written");
    }
}
