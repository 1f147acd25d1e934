package org.practicemodel.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.source.cincensus.CinCensusAdapter;
import org.practicemodel.core.source.dfecsc.DfeCscAdapter;

class AdaptedSourceTest {

    private static final Problem BAD = Problem.of(ProblemCode.BAD_DATE, "/0/a", "a day");
    private static final Problem NOTE = Problem.note(ProblemCode.NOT_TAKEN_OVER, "/0/b", "nothing");

    static Stream<RecordAdapter<InputStream>> adapters() {
        return Stream.of(DfeCscAdapter.of(LocalIds.numbered()), CinCensusAdapter.of(LocalIds.numbered()));
    }

    /** A list that stops long after anybody looks, and that counts what was taken of it. */
    private static InputStream longList(RecordAdapter<InputStream> adapter, AtomicInteger taken) {
        boolean json = adapter instanceof DfeCscAdapter;
        byte[] start = (json ? "[{}" : "<Message><Children>").getBytes(StandardCharsets.UTF_8);
        byte[] child = (json ? ",{}" : "<Child/>").getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private int position;

            @Override
            public int read() {
                int at = position++;
                taken.incrementAndGet();
                if (at > 200_000) {
                    return -1;
                }
                return at < start.length ? start[at] : child[(at - start.length) % child.length];
            }
        };
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void readsWhileTheItemsAreTaken(RecordAdapter<InputStream> adapter) {
        AtomicInteger taken = new AtomicInteger();
        AdaptedSource source = adapter.adapt(longList(adapter, taken));
        assertThat(taken).hasValue(0);

        assertThat(source.records().limit(3)).extracting(AdaptedRecord::index).containsExactly(0, 1, 2);
        assertThat(taken.get()).isLessThan(50_000);
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void throwsOnlyWhereTheStreamItselfCannotBeRead(RecordAdapter<InputStream> adapter) {
        IOException broken = new IOException("the disk is gone");
        InputStream whole = longList(adapter, new AtomicInteger());
        InputStream in = new InputStream() {
            private int left = 20_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw broken;
                }
                return whole.read();
            }
        };
        Iterator<AdaptedRecord> items = adapter.adapt(in).records().iterator();
        List<AdaptedRecord> read = new ArrayList<>();

        assertThatThrownBy(() -> items.forEachRemaining(read::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(broken);
        assertThat(read).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void leavesAStreamOpenThatSomebodyElseOpened(RecordAdapter<InputStream> adapter) {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (AdaptedSource source = adapter.adapt(in)) {
            assertThat(source.records()).hasSize(1);
        }
        assertThat(closed).isFalse();
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void saysItsCoverage(RecordAdapter<InputStream> adapter) {
        assertThat(adapter.adapt(InputStream.nullInputStream()).coverage()).isSameAs(adapter.coverage());
    }

    @Test
    void readsAFile(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("children.json"), "[{\"la_child_id\":\"F\"}]");

        try (AdaptedSource source = DfeCscAdapter.of(LocalIds.numbered()).read(file)) {
            assertThat(source.records().map(item -> item.record().isPresent())).containsExactly(true);
        }
        try (AdaptedSource source = CinCensusAdapter.of(LocalIds.numbered()).read(file)) {
            assertThat(source.records().map(item -> item.record().isPresent())).containsExactly(false);
        }
    }

    @Test
    void closesTheFileThatItOpened(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("children.json"), "[]");
        List<InputStream> opened = new ArrayList<>();
        RecordAdapter<InputStream> adapter = new RecordAdapter<>() {
            @Override
            public Coverage coverage() {
                return DfeCscAdapter.of(LocalIds.numbered()).coverage();
            }

            @Override
            public AdaptedSource adapt(InputStream in) {
                opened.add(in);
                return AdaptedSource.of(coverage(), Stream.empty());
            }
        };

        try (AdaptedSource source = AdaptedSource.of(file, adapter)) {
            assertThat(source.coverage()).isEqualTo(adapter.coverage());
            assertThat(opened.get(0).read()).isEqualTo('[');
        }
        assertThatThrownBy(() -> opened.get(0).read()).isInstanceOf(IOException.class);
    }

    @Test
    void saysThatThereIsNoSuchFile(@TempDir Path dir) {
        assertThatThrownBy(() -> DfeCscAdapter.of(LocalIds.numbered()).read(dir.resolve("nowhere")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void tellsProblemsFromNotes() {
        AdaptedRecord noted = new AdaptedRecord(3, Optional.empty(), List.of(NOTE));
        AdaptedRecord wrong = new AdaptedRecord(4, Optional.empty(), List.of(NOTE, BAD, NOTE));

        assertThat(noted.hasProblems()).isFalse();
        assertThat(noted).hasToString("item 3 not read, problems: 0, notes: 1");
        assertThat(wrong.hasProblems()).isTrue();
        assertThat(wrong).hasToString("item 4 not read, problems: 1, notes: 2");
    }

    @Test
    void copiesTheProblems() {
        List<Problem> problems = new ArrayList<>(List.of(BAD));
        AdaptedRecord item = new AdaptedRecord(0, Optional.empty(), problems);
        problems.clear();

        assertThat(item.problems()).containsExactly(BAD);
    }
}
