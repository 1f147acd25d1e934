package org.practicemodel.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.practicemodel.core.problem.Grade;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.source.cincensus.CinCensusAdapter;
import org.practicemodel.core.source.dfecsc.DfeCscAdapter;

/** What the tests of the adapters have in common. */
public final class Adapting {

    private static final ObjectMapper JSON = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());

    private Adapting() {}

    /** Reads a DfE payload written with single quotes. */
    public static List<AdaptedRecord> dfe(String json) {
        return dfe(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    public static List<AdaptedRecord> dfe(byte[] bytes) {
        return items(DfeCscAdapter.of(LocalIds.numbered()), bytes);
    }

    public static List<AdaptedRecord> census(String xml) {
        return census(xml.getBytes(StandardCharsets.UTF_8));
    }

    public static List<AdaptedRecord> census(byte[] bytes) {
        return items(CinCensusAdapter.of(LocalIds.numbered()), bytes);
    }

    public static List<AdaptedRecord> items(RecordAdapter<InputStream> adapter, byte[] bytes) {
        try (AdaptedSource source = adapter.adapt(new ByteArrayInputStream(bytes))) {
            return source.records().toList();
        }
    }

    /** The only item of a source that has one. */
    public static AdaptedRecord only(List<AdaptedRecord> items) {
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    public static PracticeRecord record(List<AdaptedRecord> items) {
        return only(items).record().orElseThrow();
    }

    /** Every problem and note as one line. */
    public static List<String> all(AdaptedRecord item) {
        return item.problems().stream().map(Adapting::line).toList();
    }

    /** Every problem and note but the fields left behind. */
    public static List<String> notable(AdaptedRecord item) {
        return all(item).stream()
                .filter(line -> !line.endsWith("a field that a rule reads; it was left behind"))
                .toList();
    }

    private static String line(Problem problem) {
        return (problem.grade() == Grade.PROBLEM ? "" : "note ")
                + problem.code().text() + " " + problem.pointer() + " "
                + problem.line().orElseThrow() + ":" + problem.column().orElseThrow() + " " + problem.expected();
    }

    /** Everything that a record carries. */
    public static String carried(PracticeRecord record) {
        try {
            return JSON.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that nobody here wrote; it must be there in CI. */
    public static Path shared(String name) {
        Path file = Path.of("..", "..", "shared", "data", name).toAbsolutePath().normalize();
        boolean there = Files.isReadable(file);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("%s must be there in CI", name).isTrue();
        }
        assumeTrue(there, () -> "Skipped: there is no ../shared/data/" + name + " beside the checkout");
        return file;
    }

    public static byte[] resource(Class<?> test, String name) {
        try (InputStream in = test.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
